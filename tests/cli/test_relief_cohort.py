"""`reliefspan relief` over a cohort: what it prints, and what it refuses."""

import json

import pytest

from tests.cli.relief_histories import patient
from tests.cli.relief_runs import run

COHORT = {
    "by": "route",
    "patients": [
        patient("9 12 14+", 1, route="iv", dose="low"),
        patient("16 18", 2, route="iv", dose="high"),
        patient("23 21+", 3, route="iv", dose="low"),
        patient("5 6", 4, route="im", dose="low"),
    ],
}


def result(**changes):
    status, out, err = run(COHORT | changes)
    assert (status, err) == (0, "")
    return json.loads(out)


def changed(at=0, **changes):
    """Return the cohort with something else said of one patient."""
    patients = COHORT["patients"].copy()
    patients[at] = patients[at] | changes
    return COHORT | {"patients": patients}


def without(key, at=0):
    """Return the cohort with one key less in one patient."""
    patients = COHORT["patients"].copy()
    patients[at] = {name: one for name, one in patients[at].items() if name != key}
    return COHORT | {"patients": patients}


def test_groups_come_by_name_with_the_promised_keys():
    found = result()
    assert list(found) == ["method_version", "parameters", "groups", "log_rank"]
    assert [group["group"] for group in found["groups"]] == ["im", "iv"]
    assert list(found["groups"][1].items())[:5] == [
        ("group", "iv"),
        ("patients", 3),
        ("episodes", 7),
        ("evaluable", 7),
        ("responders", 7),
    ]
    assert list(found["groups"][1])[5:] == [
        "curve",
        "median_days",
        "median_lower",
        "median_upper",
        "rmst_days",
        "rmst_tau",
    ]


def test_a_group_has_the_estimates_of_its_episodes():
    few, enough = result()["groups"]
    assert (few["curve"], few["median_days"], few["rmst_days"], few["rmst_tau"]) == (
        [],
        None,
        None,
        None,
    )
    assert (enough["median_days"], enough["rmst_tau"]) == (18, 28)
    assert round(enough["rmst_days"], 1) == 17.3
    assert [row["time"] for row in enough["curve"]] == [9, 12, 14, 16, 18, 21, 23]
    assert all(0 <= row["lower"] <= row["upper"] <= 1 for row in enough["curve"])


def test_the_groups_are_compared_with_a_caveat():
    found = result()["log_rank"]
    assert list(found) == ["statistic", "p", "caveat"]
    assert found["statistic"] > 5
    assert 0 < found["p"] < 0.05
    assert "correlated" in found["caveat"]
    assert "randomised" in found["caveat"]


def test_one_group_says_why_it_is_not_compared():
    found = result(patients=COHORT["patients"][:3])["log_rank"]
    assert (found["statistic"], found["p"]) == (None, None)
    assert found["caveat"].startswith("Not computed: ")


def test_the_same_patients_can_be_grouped_otherwise():
    groups = result(by="dose")["groups"]
    assert [(one["group"], one["patients"]) for one in groups] == [("high", 1), ("low", 3)]


def test_the_order_of_patients_is_irrelevant():
    assert result(patients=COHORT["patients"][::-1]) == result()


def test_parameters_hold_for_all_wherever_they_stand():
    given = {"response": 0.6}
    everywhere = [one | {"parameters": given} for one in COHORT["patients"]]
    found = result(parameters=given)
    assert found["parameters"]["response"] == 0.6
    assert found["groups"][0]["responders"] == 0
    assert result(patients=everywhere) == found


def test_a_cohort_of_nobody_has_no_groups():
    found = result(patients=[])
    assert (found["groups"], found["log_rank"]["p"]) == ([], None)


def test_a_number_will_do_as_an_id():
    assert run(changed(id=17)) == run(COHORT)


PATIENT_KEYS = "known are id, group, today, scores, sessions, confounders, late, parameters"
EMPTY = "must be a text, and not an empty one"


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ({"patients": []}, "by: is missing"),
        ({"by": "route"}, "patients: is missing"),
        (COHORT | {"today": "2026-01-01"}, "today: is unknown; known are patients, by, parameters"),
        (b'{"by": "route", "by": "dose", "patients": []}', "by: is written twice"),
        (COHORT | {"by": ""}, f"by: {EMPTY}"),
        (COHORT | {"by": 3}, f"by: {EMPTY}"),
        (COHORT | {"patients": {}}, "patients: must be a list"),
        (COHORT | {"patients": [3]}, "patients.0: must be an object"),
        (COHORT | {"parameters": {"days": 7}}, "parameters.days: is unknown; known are "),
        (without("id"), "patients.0.id: is missing"),
        (without("group", 2), "patients.2.group: is missing"),
        (without("today", 1), "patients.1.today: is missing"),
        (changed(name="Eva"), f"patients.0.name: is unknown; {PATIENT_KEYS}"),
        (changed(id=" "), f"patients.0.id: {EMPTY}"),
        (changed(id=None), f"patients.0.id: {EMPTY}"),
        (changed(3, id="p2"), "patients.3.id: was given to a patient before"),
        (changed(group="iv"), "patients.0.group: must be an object"),
        (changed(group={"route": None}), f"patients.0.group.route: {EMPTY}"),
        (changed(group={"dose": 40}), f"patients.0.group.dose: {EMPTY}"),
        (
            changed(1, group={"dose": "low"}),
            "patients.1.group.route: is missing, and patients are grouped by it",
        ),
        (changed(1, today="soon"), "patients.1.today: is not a date; write YYYY-MM-DD"),
        (
            changed(1, scores={"2026-01-01": 11}),
            "patients.1.scores.2026-01-01: must be 0 to 10",
        ),
        (changed(1, sessions=[{}]), "patients.1.sessions.0.date: is missing"),
        (changed(late=[1]), "patients.0.late.0: is not a date; write YYYY-MM-DD"),
        (
            changed(2, parameters={"response": 2}),
            "patients.2.parameters.response: must be 0 to 1",
        ),
        (
            changed(2, parameters={"response": 0.5}),
            "patients.2.parameters: must be the same for all patients",
        ),
    ],
)
def test_a_cohort_that_cannot_be_used_gets_one_line_that_names_the_field(content, line):
    status, out, err = run(content)
    assert (status, out) == (2, "")
    assert err.startswith(line)
    assert err.count("\n") == 1
