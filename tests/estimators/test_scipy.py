"""The slope and the test of a trend agree with scipy where nothing is censored."""

from fractions import Fraction
from random import Random

import pytest
from scipy.stats import kendalltau, permutation_test, theilslopes

from server.domain.permutation_test import REPLICATES, permutation_p, score
from server.domain.theil_sen import Point, theil_sen


def drawn(seed, number):
    """Return so many durations that ended, at places that leave some out."""
    random = Random(seed)  # noqa: S311 - the same durations each time
    places = sorted(random.sample(range(1, 2 * number), number))
    return [
        Point(
            place=place,
            days=Fraction(random.randint(1, 60), 2),
            ended=True,
            baseline=Fraction(7),
        )
        for place in places
    ]


def of(points):
    return [point.place for point in points], [float(point.days) for point in points]


@pytest.mark.parametrize("seed", range(20))
def test_the_slope_is_the_one_of_theil_and_sen(seed):
    points = drawn(seed, 2 + seed)
    places, days = of(points)
    assert float(theil_sen(points)) == pytest.approx(theilslopes(days, places).slope)


@pytest.mark.parametrize("seed", range(20))
def test_without_ties_p_is_that_of_kendalls_exact_test(seed):
    points = drawn(seed, 3 + seed % 5)
    places, days = of(points)
    if len(set(days)) == len(days):
        expected = kendalltau(places, days, method="exact").pvalue
        assert float(permutation_p(points)) == pytest.approx(expected)


@pytest.mark.parametrize("seed", range(4))
def test_with_ties_p_is_that_of_a_permutation_test_over_their_statistic(seed):
    points = drawn(seed, 5)
    days = [min(one, 14.0) for one in of(points)[1]]
    tied = [
        Point(place=one.place, days=Fraction(day), ended=True, baseline=one.baseline)
        for one, day in zip(points, days, strict=True)
    ]

    def statistic(values):
        return kendalltau(range(len(values)), values).statistic

    found = permutation_test(
        (days,), statistic, permutation_type="pairings", n_resamples=float("inf")
    )
    assert float(permutation_p(tied)) == pytest.approx(found.pvalue)


@pytest.mark.parametrize("seed", range(10))
def test_the_score_is_the_numerator_of_kendalls_tau_c(seed):
    points = drawn(seed, 12)
    places, days = of(points)
    distinct = min(len(set(places)), len(set(days)))
    tau = kendalltau(places, days, variant="c").statistic
    assert score(points) == pytest.approx(tau * 12**2 * (distinct - 1) / distinct / 2)


@pytest.mark.parametrize("seed", range(10))
def test_drawn_orders_come_close_to_kendalls_exact_test(seed):
    random = Random(seed)  # noqa: S311
    days = random.sample(range(60), 12)
    given = [
        Point(place=place, days=Fraction(day), ended=True, baseline=Fraction(7))
        for place, day in enumerate(days)
    ]
    exact = kendalltau(range(12), days, method="exact").pvalue
    chance = (exact * (1 - exact) / REPLICATES) ** 0.5
    assert float(permutation_p(given)) == pytest.approx(exact, abs=4 * chance)
