"""`reliefspan relief`: the estimates over a patient's episodes."""

import json

import pytest

from tests.cli.relief_histories import history
from tests.cli.relief_runs import CASE, run

EXAMPLE = history("9 12 14+ 16 18 23 21+")


def summary(given):
    status, out, err = run(given)
    assert (status, err) == (0, "")
    return json.loads(out)["summary"]


def test_the_published_example_to_the_digit():
    found = summary(EXAMPLE)
    assert [(row["time"], round(row["survival"], 3)) for row in found["curve"]] == [
        (9, 0.857),
        (12, 0.714),
        (14, 0.714),
        (16, 0.536),
        (18, 0.357),
        (21, 0.357),
        (23, 0),
    ]
    assert (found["responders"], found["evaluable"]) == (7, 7)
    assert (found["median_days"], found["median_lower"], found["median_upper"]) == (18, 9, None)
    assert (round(found["rmst_days"], 1), found["rmst_tau"]) == (17.3, 28)
    second = found["retreatment_as_end"]
    assert (second["median_days"], round(second["rmst_days"], 1)) == (16, 16.4)


def test_a_row_of_the_curve_has_the_promised_keys():
    first, last = summary(EXAMPLE)["curve"][0], summary(EXAMPLE)["curve"][-1]
    assert list(first) == ["time", "at_risk", "events", "censored", "survival", "lower", "upper"]
    assert (first["at_risk"], first["events"], first["censored"]) == (7, 1, 0)
    assert first["lower"] == pytest.approx(0.334, abs=0.001)
    assert (last["survival"], last["lower"], last["upper"]) == (0, 0, None)


def test_the_bounds_are_apart_where_days_are_missing():
    assert summary(EXAMPLE)["bounds"] == {"median_lower_curve": 18, "median_upper_curve": 18}
    scores = EXAMPLE["scores"].copy()
    for at in range(len(EXAMPLE["sessions"])):
        day = EXAMPLE["sessions"][at]["date"]
        last = max(one for one in _following(scores, day) if scores[one] == 3)
        del scores[last]
    found = summary(EXAMPLE | {"scores": scores})
    assert found["bounds"] == {"median_lower_curve": 17, "median_upper_curve": 18}
    assert found["median_days"] == 17.5


def _following(scores, day):
    """Return the days of the episode that begins on `day`, up to its first day of pain."""
    days = sorted(one for one in scores if one > day)
    stop = next((at for at, one in enumerate(days) if scores[one] != 3), len(days))
    return days[:stop]


def test_a_trend_is_named_with_its_slope_and_p():
    found = summary(history("24 20 17 14 11 8 5"))["trend"]
    assert list(found) == ["slope_days_per_course", "p", "direction"]
    assert found["direction"] == "shortening"
    assert found["slope_days_per_course"] == -3
    assert 0 < found["p"] < 0.01


def test_a_day_is_late_only_where_it_is_scored_and_known():
    late = ["2026-01-10", "2026-01-12", "2026-04-01", "2026-01-10"]
    found = summary(CASE | {"late": late, "scores": CASE["scores"] | {"2026-04-01": 3}})
    assert found["sufficiency"] == {"days_logged": 11, "days_possible": 90, "late": 1}


@pytest.mark.parametrize(
    ("scores", "sessions", "possible"),
    [
        pytest.param({}, [], 0, id="nothing is known"),
        pytest.param({"2026-03-31": 3}, [], 1, id="today alone"),
        pytest.param({}, ["2026-03-30"], 2, id="a session without a score"),
        pytest.param({"2026-03-30": 3}, ["2026-03-25"], 7, id="the earlier of both"),
        pytest.param({"2026-04-01": 3}, ["2026-04-02"], 0, id="nothing up to today"),
    ],
)
def test_days_are_possible_from_the_first_known_one_through_today(scores, sessions, possible):
    given = [{"date": day} for day in sessions]
    found = summary({"today": "2026-03-31", "scores": scores, "sessions": given})
    assert found["sufficiency"]["days_possible"] == possible
