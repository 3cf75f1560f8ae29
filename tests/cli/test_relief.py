"""`reliefspan relief`: what it prints for a history it can use."""

import json
import subprocess
import sys

from tests.cli.relief_runs import CASE, SCORES, run, start


def result(**changes):
    status, out, err = run(CASE | changes)
    assert (status, err) == (0, "")
    return json.loads(out)


def test_the_result_has_the_promised_shape():
    found = result(parameters={"response": 0.5}, confounders=["2026-02-01"])
    assert list(found) == ["method_version", "parameters", "episodes", "summary"]
    assert found["method_version"] == "1"
    assert found["parameters"]["response"] == 0.5
    assert len(found["parameters"]) == 13
    assert list(found["episodes"][0].items()) == [
        ("course_first", "2026-01-08"),
        ("course_last", "2026-01-08"),
        ("status", "loss"),
        ("reason", None),
        ("baseline", 7),
        ("baseline_source", "observed"),
        ("threshold", 3.5),
        ("onset_day", 1),
        ("lower_days", 2),
        ("upper_days", 2),
        ("days", 2),
        ("pending", None),
    ]


def test_the_summary_has_the_promised_shape():
    found = result(parameters={"response": 0.5}, confounders=["2026-02-01"])
    assert list(found["summary"].items()) == [
        ("responders", 1),
        ("evaluable", 1),
        ("median_days", None),
        ("median_lower", None),
        ("median_upper", None),
        ("curve", []),
        ("rmst_days", None),
        ("rmst_tau", None),
        ("retreatment_as_end", {"median_days": None, "rmst_days": None}),
        ("bounds", {"median_lower_curve": None, "median_upper_curve": None}),
        ("trend", {"slope_days_per_course": None, "p": None, "direction": "no clear trend"}),
        ("sufficiency", {"days_logged": 11, "days_possible": 90, "late": 0}),
    ]


def test_a_file_is_read_like_standard_input(tmp_path):
    file = tmp_path / "history.json"
    file.write_bytes(b"\xef\xbb\xbf" + json.dumps(CASE).encode())  # as some editors begin a file
    assert run(b"", file=str(file)) == run(CASE)


def test_a_session_may_say_how_it_was_given():
    full = [{"date": "2026-01-08", "route": "nasal", "dose_mg": 0.5}]
    assert result(sessions=full) == result()


def test_episodes_come_by_date_whatever_the_order_of_sessions():
    days = ["2026-02-20", "2026-01-08", "2026-02-01"]
    found = result(sessions=[{"date": day} for day in days])["episodes"]
    assert [episode["course_first"] for episode in found] == sorted(days)


def test_numbers_stay_exact_up_to_the_output():
    """0.3 is 3/10: with floats this baseline of 30/7 leaves a threshold below 3."""
    base = dict(zip(SCORES, [4, 4, 4, 4, 4, 5, 5], strict=False))
    given = {"scores": SCORES | base, "parameters": {"response": 0.3}, "today": "2026-01-10"}
    (episode,) = result(**given)["episodes"]
    assert (episode["baseline"], episode["threshold"]) == (30 / 7, 3)
    assert (episode["reason"], episode["lower_days"]) == ("ongoing", 2)


def test_an_empty_history_is_a_history():
    found = result(scores={}, sessions=[])
    assert (found["episodes"], found["summary"]["responders"]) == ([], 0)


def test_a_process_of_its_own_answers_the_same():
    assert start(CASE) == run(CASE)
    assert start(CASE | {"today": None}) == run(CASE | {"today": None})


def test_it_starts_without_a_server_or_a_database():
    script = (
        "import sys; from server.cli import main; main(['relief', '-'], standalone_mode=False); "
        "sys.exit(len({'flask', 'sqlalchemy', 'marshmallow'} & set(sys.modules)))"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(
        command, input=json.dumps(CASE), text=True, capture_output=True, check=False
    )
    assert done.returncode == 0
