"""The worked examples of docs/domain.md, through the function that everything else calls."""

from fractions import Fraction

import pytest

from server.domain.episodes import BaselineSource, Reason, Status
from server.domain.relief import threshold
from server.domain.rules import ReliefRules
from tests.domain.diaries import judged, outline

BASE_A = "7 7 6 8 7 7 7"
AFTER_A = "3 3 2 3 4 3 4 4 6 4 4 5 6 7"


def test_a_one_spike_is_ignored_and_a_confirmed_loss_ends_relief_after_11_days():
    (episode,) = judged(BASE_A, AFTER_A)
    assert (episode.baseline, episode.threshold) == (7, Fraction("4.9"))
    assert episode.baseline_source is BaselineSource.OBSERVED
    assert (episode.status, episode.reason, episode.onset_day) == (Status.LOSS, None, 1)
    assert (episode.lower_days, episode.upper_days, episode.days) == (11, 11, 11)
    assert episode.pending is None


def test_b_missing_days_leave_an_interval_and_its_middle_is_shown():
    (episode,) = judged("8 - 7 8 - 7 8", "4 3 4 - - 4 4 5 - - - 7 8")
    assert (episode.baseline, episode.threshold) == (Fraction("7.6"), Fraction("5.32"))
    assert episode.status is Status.LOSS
    assert (episode.lower_days, episode.upper_days, episode.days) == (8, 11, Fraction("9.5"))


def test_c_the_next_course_leaves_at_least_the_day_before_it():
    first, second = judged(BASE_A, "3 3 3 3 3 3 3 3 3 3 3 3 3", sessions=(0, 14), today=14)
    assert outline(first) == ("next_session", 13, None)
    assert (first.status, first.days, first.pending) == (Status.CENSORED, 13, False)
    assert (second.baseline, second.baseline_source) == (7, BaselineSource.INHERITED)


def test_d_an_unconfirmed_last_day_leaves_relief_ongoing_but_pending():
    (episode,) = judged(BASE_A, "3 3 3 3 3 3 3 3 3 6")
    assert outline(episode) == ("ongoing", 9, None)
    assert (episode.days, episode.pending) == (9, True)


def test_g_a_low_baseline_leaves_no_room_to_measure():
    (episode,) = judged("2 3 2 3 2 3 2", "1 1 1", today=20)
    assert episode.reason is Reason.LOW_BASELINE
    assert (episode.status, episode.baseline) == (Status.NOT_EVALUABLE, Fraction(17, 7))
    assert episode.threshold == Fraction(10, 7)
    assert (episode.lower_days, episode.upper_days, episode.days) == (None, None, None)


def test_h_three_scored_days_are_no_baseline():
    (episode,) = judged("7 - 7 - 7 - -", "1 1 1", today=20)
    assert episode.reason is Reason.BASELINE
    assert (episode.baseline, episode.baseline_source, episode.threshold) == (None, None, None)


def test_the_threshold_of_a_seventh_is_not_rounded():
    """With floats 30/7 - 30 % comes to 2.9999999999999996 and the two days at 3 are no relief."""
    (episode,) = judged("4 4 4 4 4 5 5", "3 3")
    assert (episode.baseline, episode.threshold) == (Fraction(30, 7), 3)
    assert outline(episode) == ("ongoing", 2, None)


@pytest.mark.parametrize(
    ("baseline", "limit"),
    [
        pytest.param(3, 2, id="below 10/3 the point decides"),
        pytest.param(Fraction(10, 3), Fraction(7, 3), id="at 10/3 they agree"),
        pytest.param(4, Fraction("2.8"), id="above it the 30 %"),
    ],
)
def test_relief_needs_both_the_share_and_the_point(baseline, limit):
    assert threshold(Fraction(baseline), ReliefRules()) == limit
