"""The slope by hand, by its definition, and under changes that must not matter."""

from dataclasses import replace
from fractions import Fraction
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.domain.theil_sen import theil_sen
from tests.domain.durations import histories, points

some = settings(max_examples=60, deadline=None)  # a busy machine is no failure
numbers = st.fractions(-9, 9, max_denominator=7)


@pytest.mark.parametrize(
    ("text", "slope"),
    [
        pytest.param("10 8 6 4", -2, id="a straight line"),
        pytest.param("10 8 6 4 99", -2, id="one odd duration moves nothing"),
        pytest.param("10 9 5", Fraction(-5, 2), id="the median of -1, -2.5 and -4"),
        pytest.param("10 13", 3, id="two points"),
        pytest.param("10 - - 13", 1, id="a course without a duration is a course"),
        pytest.param("5 5 5", 0, id="no change"),
        pytest.param("4 6 7 7", 1, id="the middle of 1 and 1 among six"),
        pytest.param("1 2 4 8", Fraction(13, 6), id="the middle of 2 and 7/3"),
        pytest.param("10 8 6+", -2, id="at least 6 may be a straight line too"),
        pytest.param("10 8 7+", Fraction(-5, 4), id="at least 7 cannot: between -1.5 and -1"),
        pytest.param("10 8 99+", Fraction(271, 4), id="between 44.5 and 91"),
        pytest.param("99+ 8 6", Fraction(-275, 4), id="between -91 and -46.5"),
        pytest.param("10+ 8", None, id="nothing says that it did not fall without end"),
        pytest.param("10 8+", None, id="nor that it did not rise"),
        pytest.param("10+ 8+ 6+", None, id="nothing ended"),
        pytest.param("10", None, id="one point has no slope"),
        pytest.param("", None, id="nor has none"),
    ],
)
def test_the_slope_respects_what_is_only_at_least(text, slope):
    assert theil_sen(points(text)) == slope


def by_definition(given):
    """Return the slope from the sum over pairs of residuals, tried between all its steps."""
    steps = sorted({(b.days - a.days) / (b.place - a.place) for a, b in combinations(given, 2)})
    if not steps:
        return None
    ends = [steps[0] - 1, *steps, steps[-1] + 1]
    tried = [((low + high) / 2, low, high) for low, high in pairwise(ends)]
    above = [high for at, _, high in tried if summed(given, at) > 0]
    below = [low for at, low, _ in tried if summed(given, at) < 0]
    return (above[-1] + below[0]) / 2 if above and below else None


def summed(given, slope):
    total = 0
    for one, other in combinations(given, 2):
        first, second = (point.days - slope * point.place for point in (one, other))
        if one.ended and other.ended:
            total += (second > first) - (second < first)
        elif one.ended:
            total += second >= first
        elif other.ended:
            total -= first >= second
    return total


@some
@given(given=histories)
def test_it_is_where_the_sum_over_pairs_passes_zero(given):
    assert theil_sen(given) == by_definition(given)


@some
@given(given=histories)
def test_the_other_way_round_it_changes_its_sign(given):
    turned = [replace(one, place=100 - one.place) for one in given]
    slope = theil_sen(given)
    assert theil_sen(turned) == (None if slope is None else -slope)


@some
@given(given=histories, by=numbers, tilt=numbers)
def test_a_line_added_to_all_durations_is_added_to_the_slope(given, by, tilt):
    moved = [replace(one, days=one.days + by + tilt * one.place) for one in given]
    slope = theil_sen(given)
    assert theil_sen(moved) == (None if slope is None else slope + tilt)


@some
@given(given=histories, by=numbers.filter(lambda by: by > 0))
def test_another_unit_of_time_is_that_of_the_slope(given, by):
    slope = theil_sen(given)
    scaled = [replace(one, days=one.days * by) for one in given]
    assert theil_sen(scaled) == (None if slope is None else slope * by)
