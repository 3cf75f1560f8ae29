"""Where a patient stands today."""

from fractions import Fraction

import pytest

from server.domain.state import NOTHING_YET, StateKind, relief_state
from tests.domain.diaries import at, judged

DAYS_13 = "3 3 3 3 3 3 3 3 3 3 3 3 3"


@pytest.mark.parametrize(
    ("history", "today", "kind", "known_days", "reason"),
    [
        pytest.param({}, 5, "too_soon", None, "too_soon", id="in the onset window"),
        pytest.param({"after": DAYS_13}, 13, "relief", 13, "ongoing", id="it holds"),
        pytest.param({"after": "3 3 - 6 6"}, 5, "lost", Fraction(5, 2), None, id="it ended"),
        pytest.param({"after": "6 6 6 6 6 6 6"}, 8, "no_response", 0, None, id="it never came"),
        pytest.param({"after": "3 3"}, 10, "unknown", 2, "stopped_logging", id="logging stopped"),
        pytest.param(
            {"after": DAYS_13, "confounders": (14,)},
            15,
            "unknown",
            13,
            "confounder",
            id="something else came",
        ),
        pytest.param({"before": "7"}, 10, "not_measured", None, "baseline", id="no baseline"),
        pytest.param(
            {"before": "2 2 2 2"},
            5,
            "not_measured",
            None,
            "low_baseline",
            id="no room, said at once",
        ),
        pytest.param({"after": "6"}, 8, "not_measured", None, "early", id="too few early days"),
    ],
)
def test_the_latest_episode_says_where_a_patient_stands(history, today, kind, known_days, reason):
    state = relief_state(judged(today=today, **history), at(today))
    assert (state.kind, state.day, state.course_last) == (StateKind(kind), today, at(0))
    assert (state.known_days, state.reason) == (known_days, reason)


def test_without_a_session_there_is_nothing_to_say():
    assert relief_state([], at(0)) == NOTHING_YET


def test_a_spike_today_is_pending():
    assert relief_state(judged(after="3 3 6"), at(3)).pending is True
    assert relief_state(judged(after="3 3 3"), at(3)).pending is False


@pytest.mark.parametrize(
    ("before_last", "last_days", "at_least"),
    [
        pytest.param("3 3 6 6 6 6 6 6 6 6 6 6 6", 2, False, id="it ended"),
        pytest.param(DAYS_13, 13, True, id="it was cut short"),
        pytest.param("6 6 6 6 6 6 6 6 6 6 6 6 6", 0, False, id="it never came"),
        pytest.param("6 - - - - - - - - 6 6 6 6", None, None, id="nobody knows"),
    ],
)
def test_the_time_before_is_told_beside_it(before_last, last_days, at_least):
    found = judged(after=before_last, sessions=(0, 14), today=14)
    state = relief_state(found, at(14))
    assert (state.last_days, state.last_at_least) == (last_days, at_least)


def test_an_episode_nobody_could_judge_is_passed_over():
    texts = ["3 3 6 6 6 6 6 6 6", "-", "- - - - - - - - -", "-", "3 3 3"]
    found = judged(after=" ".join(texts), sessions=(0, 10, 20))
    assert [e.evaluable for e in found] == [True, False, False]
    assert relief_state(found, at(23)).last_days == 2


def test_maintenance_lasts_while_a_session_today_would_belong_to_it():
    for day, kind in ((7, StateKind.MAINTENANCE), (8, StateKind.RELIEF)):
        found = judged(after="3 3 3 3 3 3 3 3", today=day)
        assert relief_state(found, at(day), {at(0)}).kind is kind
