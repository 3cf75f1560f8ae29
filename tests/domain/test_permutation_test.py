"""How rare an order is: by hand, by trying all orders, and under changes that must not matter."""

from dataclasses import replace
from fractions import Fraction
from itertools import combinations, permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.domain import permutation_test
from server.domain.permutation_test import EXACT_UP_TO, REPLICATES, permutation_p, score
from server.domain.theil_sen import longer
from tests.domain.durations import histories, points, short_histories


@pytest.mark.parametrize(
    ("text", "p"),
    [
        pytest.param("1 2 3", Fraction(2, 6), id="up or down, of six orders"),
        pytest.param("3 2 1", Fraction(2, 6), id="two-sided"),
        pytest.param("1 2 3 4 5 6", Fraction(2, 720), id="of 720"),
        pytest.param("1 2 3 4 5 6 7", Fraction(2, 5040), id="of 5,040"),
        pytest.param("4 4 4", 1, id="ties tell nothing"),
        pytest.param("3+ 2+ 1+", 1, id="nor does what never ended"),
        pytest.param("1 2 2+", Fraction(2, 6), id="at least 2 is longer than 2"),
        pytest.param("7 6 3+ 1 1 1", Fraction(1, 20), id="just one in twenty"),
        pytest.param("9+ 8 6 2+ 2 5 3", Fraction(1, 21), id="and rarer"),
        pytest.param("5", 1, id="one point"),
        pytest.param("", 1, id="none"),
    ],
)
def test_p_is_the_share_of_orders_as_one_sided(text, p):
    assert permutation_p(points(text)) == p


def test_with_more_points_the_own_order_is_one_of_those_tried():
    assert permutation_p(points("1 2 3 4 5 6 7 8 9 10 11 12")) == Fraction(1, 1 + REPLICATES)


def test_a_score_counts_the_pairs_that_are_known():
    assert score(points("3 9 5+ 4+")) == 3  # 3 is below all; 9 is above neither of the last two
    assert score(points("9 3 5 4")) == -2
    assert score(points("5+ 5")) == -1


def test_a_pair_that_does_not_count_is_as_if_unknown():
    assert score(points("1 2 3"), lambda one, other: 2 not in (one.days, other.days)) == 1


def by_trying(given):
    """Return p by writing down every order."""

    def far(order):
        known = [(longer(a, b), longer(b, a)) for a, b in combinations(order, 2)]
        return abs(sum(up - down for up, down in known))

    orders = [far(order) for order in permutations(given)]
    return Fraction(sum(one >= far(given) for one in orders), len(orders))


@settings(max_examples=40, deadline=None)
@given(given=short_histories)
def test_it_agrees_with_writing_down_every_order(given):
    assert permutation_p(given) == by_trying(given)


@settings(max_examples=40, deadline=None)
@given(given=short_histories)
def test_the_other_way_round_it_is_as_rare(given):
    assert permutation_p(given[::-1]) == permutation_p(given)


@settings(max_examples=40, deadline=None)
@given(given=histories, by=st.fractions(0, 9), times=st.fractions("1/9", 9))
def test_another_unit_or_more_days_for_all_change_nothing(given, by, times):
    moved = [replace(one, days=one.days * times + by) for one in given]
    assert permutation_p(moved) == permutation_p(given)


def test_few_of_the_orders_tried_come_close_to_all_of_them(monkeypatch):
    """With 7 points both can be done; the two differ by chance only."""
    given = points("9 4 7+ 5 6 2 3")
    exact = float(permutation_p(given))
    monkeypatch.setattr(permutation_test, "EXACT_UP_TO", EXACT_UP_TO - 1)
    permutation_test._kept.cache_clear()
    try:
        chance = (exact * (1 - exact) / REPLICATES) ** 0.5
        assert float(permutation_p(given)) == pytest.approx(exact, abs=4 * chance)
    finally:
        permutation_test._kept.cache_clear()


def test_orders_too_many_to_keep_are_the_same_as_kept_ones(monkeypatch):
    given = points("9 4 7+ 5 6 2 3 8+ 1 2")
    kept = permutation_p(given)
    monkeypatch.setattr(permutation_test, "KEPT_UP_TO", 9)
    assert permutation_p(given) == kept
