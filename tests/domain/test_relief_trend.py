"""When a direction may be named; the slope and its test have files of their own."""

from dataclasses import replace
from fractions import Fraction

import pytest

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
