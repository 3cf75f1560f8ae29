"""When a direction may be named; the slope and its test have files of their own."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.domain.relief_trend import Direction, relief_trend
from tests.domain.diaries import judged

SHORTENING, LENGTHENING, NOT_CLEAR = Direction
[LOST] = judged(after="3 3 6 6")
[HELD] = judged(after="3 3 3")
[UNANSWERED] = judged(after="6 6 6 6 6 6 6 6")
[UNKNOWN] = judged(before="7")


def course(word):
    """Return the episode of "14", "14+" (at least), "0" (no response) or "-" (not evaluable)."""
    if word in ("0", "-"):
        return UNANSWERED if word == "0" else UNKNOWN
    return replace(HELD if word.endswith("+") else LOST, days=Fraction(word.strip("+")))


def trend(text):
    return relief_trend([course(word) for word in text.split()])


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        pytest.param("21 18 17 12 9 4", SHORTENING, id="6 responding episodes"),
        pytest.param("21 18 17 12 9", NOT_CLEAR, id="5 are too few"),
        pytest.param("21 18 17 12 9 0 - 0", NOT_CLEAR, id="what brought no relief adds none"),
        pytest.param("4 9 12 17 18 21", LENGTHENING, id="the other way"),
        pytest.param("4 9 12 17 18+ 21+", LENGTHENING, id="4 of them ended"),
        pytest.param("4 9 12 17+ 18+ 21+", NOT_CLEAR, id="3 that ended are too few"),
        pytest.param("9 9 9 9 9 9 9 9", NOT_CLEAR, id="all the same"),
        pytest.param("9+ 9+ 9+ 9+ 9+ 9+", NOT_CLEAR, id="nothing ended"),
        pytest.param("", NOT_CLEAR, id="nothing at all"),
    ],
)
def test_a_direction_needs_six_responding_episodes_four_ends_and_a_small_p(text, direction):
    assert trend(text).direction is direction


@pytest.mark.parametrize(
    ("moved", "direction"),
    [
        pytest.param(0, SHORTENING, id="one baseline"),
        pytest.param(1, SHORTENING, id="a point apart"),
        pytest.param(Fraction(101, 100), NOT_CLEAR, id="further apart"),
    ],
)
def test_a_direction_is_not_named_when_only_a_moved_baseline_makes_it(moved, direction):
    """Two times three in a row, each against its own baseline, is no rare order."""
    found = list(map(course, ["21", "18", "17", "12", "9", "4"]))
    found[3:] = [replace(one, baseline=one.baseline - moved) for one in found[3:]]
    trend = relief_trend(found)
    assert (trend.p < 0.05, trend.direction) == (True, direction)


def test_pairs_with_the_same_baseline_must_go_the_same_way():
    """Longer from course to course while the baseline stands, and shorter when it falls."""
    words, falls = "31 32 33 21 22 23 11 12 13 4 5 6", [0, 3, 6, 9]
    found = [course(word) for word in words.split()]
    found = [replace(one, baseline=20 - Fraction(falls[at // 3])) for at, one in enumerate(found)]
    trend = relief_trend(found)
    assert trend.slope_days_per_course < 0
    assert (trend.p < 0.05, trend.direction) == (True, NOT_CLEAR)


@pytest.mark.parametrize(
    ("text", "p", "direction"),
    [
        pytest.param("7 6 3+ 1 1 1", 36 / 720, NOT_CLEAR, id="p of 0.05"),
        pytest.param("9 7 3+ 3 3 2+ 3", 252 / 5040, NOT_CLEAR, id="with seven too"),
        pytest.param("9+ 8 6 2+ 2 5 3", 240 / 5040, SHORTENING, id="below it"),
        pytest.param("5 1 5 7 8 6 7 8", 100 / 2000, NOT_CLEAR, id="where some orders are tried"),
        pytest.param("3 3+ 1 4 4 6 5 6", 99 / 2000, LENGTHENING, id="below it there"),
    ],
)
def test_p_must_be_below_one_in_twenty(text, p, direction):
    found = trend(text)
    assert (found.p, found.direction) == (p, direction)


def test_a_course_that_cannot_be_judged_was_a_course_too():
    assert trend("12 - 10 0 8").slope_days_per_course == -1
    assert trend("12 10 8").slope_days_per_course == -2


def test_it_says_on_how_much_it_rests():
    found = trend("12 - 10+ 0 8")
    assert (found.responders, found.ended) == (3, 2)


def test_without_a_slope_there_is_no_p():
    assert (trend("12+ 10+").slope_days_per_course, trend("12+ 10+").p) == (None, None)
    assert (trend("12").slope_days_per_course, trend("12").p) == (None, None)


words = st.lists(
    st.one_of(st.integers(1, 30).map(str), st.integers(1, 30).map("{}+".format), st.just("-")),
    max_size=12,
)


@settings(max_examples=60, deadline=None)
@given(words=words, falls=st.lists(st.integers(0, 3), min_size=12, max_size=12))
def test_a_direction_is_never_named_without_all_that_it_needs(words, falls):
    """The durations fall from course to course, so that many directions are named."""
    found = [course(word) for word in words]
    found = [
        replace(one, days=one.days + 40 - 4 * at, baseline=one.baseline + fall)
        if one.responded
        else one
        for at, (one, fall) in enumerate(zip(found, falls, strict=False))
    ]
    trend = relief_trend(found)
    if trend.direction is not NOT_CLEAR:
        assert (trend.responders >= 6, trend.ended >= 4, trend.p < 0.05) == (True, True, True)
        assert (trend.slope_days_per_course < 0) == (trend.direction is SHORTENING)


@settings(max_examples=60, deadline=None)
@given(words=words, by=st.fractions(0, 9), times=st.fractions("1/9", 9))
def test_neither_the_unit_nor_days_added_to_all_change_the_direction(words, by, times):
    found = [course(word) for word in words]
    moved = [replace(one, days=one.days * times + by) if one.responded else one for one in found]
    assert relief_trend(moved).direction is relief_trend(found).direction
    assert relief_trend(moved).p == relief_trend(found).p
