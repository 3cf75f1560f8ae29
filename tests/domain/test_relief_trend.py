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
