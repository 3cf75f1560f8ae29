"""One patient's episodes in a few numbers."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.domain.episodes import Reason, Status
from server.domain.summary import summary
from tests.domain.diaries import judged
from tests.domain.spans import spans

some = settings(max_examples=40, deadline=None)  # a busy machine is no failure
PUBLISHED = "9 12 14+ 16 18 21+ 23"
NEVER = Fraction(10**9)

(LOST,), (HELD,) = judged(after="3 3 6 6"), judged(after="3 3 3")


def episodes(text, reason=Reason.ONGOING):
    """Return episodes from "9 14+": a plus is censored for that reason."""
    held = replace(HELD, reason=reason)
    return [replace(LOST if one.ended else held, days=one.days) for one in spans(text)]


def lost(lower, upper):
    """Return an episode that ended in between."""
    days = Fraction(lower + upper, 2)
    return replace(LOST, lower_days=lower, upper_days=upper, days=days)


def test_the_summary_counts_who_responded_of_whom_one_can_tell():
    none, unknown = judged(after="6 6 6 6 6 6 6 6")[0], judged(before="7")[0]
    found = summary([LOST, LOST, none, unknown])
    assert (found.responders, found.evaluable) == (2, 3)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("4 5 6 7", (None, None, None, 0), id="4 responding episodes are too few"),
        pytest.param("4 5 6 7 8", (6, 6, 28, 5), id="5 are enough"),
    ],
)
def test_an_estimate_needs_five_responding_episodes(text, expected):
    found = summary(episodes(text))
    assert (found.median_days, found.rmst_days, found.rmst_tau, len(found.curve)) == expected
    assert found.retreatment_as_end.median_days == found.median_days


def test_the_summary_counts_what_is_censored_as_at_least():
    found = summary(episodes(PUBLISHED))
    assert (HELD.status, HELD.reason) == (Status.CENSORED, Reason.ONGOING)
    assert (found.responders, found.evaluable) == (7, 7)
    assert (found.median_days, found.median_lower, found.median_upper) == (18, 9, None)
    assert [row.days for row in found.curve] == [9, 12, 14, 16, 18, 21, 23]
    assert (round(float(found.rmst_days), 1), found.rmst_tau) == (17.3, 28)


def test_the_second_estimate_counts_re_treatment_as_the_end():
    given_episodes = episodes("14+", Reason.NEXT_SESSION) + episodes("9 12 16 18 21+ 23")
    found = summary(given_episodes).retreatment_as_end
    assert (found.median_days, round(float(found.rmst_days), 1)) == (16, 16.4)


@pytest.mark.parametrize("reason", [one for one in Reason if one is not Reason.NEXT_SESSION])
def test_no_other_reason_counts_as_an_end(reason):
    given_episodes = episodes("14+", reason) + episodes("9 12 16 18 21+ 23")
    assert summary(given_episodes).retreatment_as_end.median_days == 18


def test_the_bounds_are_the_medians_of_the_earliest_and_the_latest_ends():
    found = summary([lost(2, 9), lost(3, 3), lost(4, 8), lost(6, 7), lost(8, 20)])
    assert (found.median_days, found.bounds.median_lower_curve) == (6, 4)
    assert found.bounds.median_upper_curve == 8


def test_the_bounds_leave_what_is_censored_where_it_is():
    found = summary([lost(2, 9), lost(3, 9), *episodes("5+ 5+ 5+")]).bounds
    assert (found.median_lower_curve, found.median_upper_curve) == (None, 9)


ends = st.tuples(st.integers(1, 20), st.integers(0, 9)).map(lambda end: lost(end[0], sum(end)))
cut = st.integers(1, 30).map(lambda days: episodes(f"{days}+", Reason.NEXT_SESSION)[0])


@some
@given(st.lists(ends | cut, min_size=5, max_size=20))
def test_the_second_estimate_is_never_the_longer_one(given_episodes):
    found = summary(given_episodes)
    second = found.retreatment_as_end
    assert (second.median_days or NEVER) <= (found.median_days or NEVER)


@some
@given(st.lists(ends, min_size=5, max_size=20))
def test_with_nothing_censored_the_bounds_bracket_the_median(given_episodes):
    found = summary(given_episodes)
    low, high = found.bounds.median_lower_curve, found.bounds.median_upper_curve
    assert low <= found.median_days <= high
