"""Kaplan-Meier by the published example and by hand; lifelines waits in tests/estimators."""

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.domain.survival import Median, Span, kaplan_meier, median
from tests.domain.spans import spans

some = settings(max_examples=40, deadline=None)  # a busy machine is no failure
PUBLISHED = "9 12 14+ 16 18 21+ 23"


def middle(text):
    found = median(kaplan_meier(spans(text)))
    return (found.days, found.lower, found.upper)


def test_the_published_example():
    rows = kaplan_meier(spans(PUBLISHED))
    assert [
        (row.days, round(float(row.in_relief), 3), row.at_risk, row.ended, row.censored)
        for row in rows
    ] == [
        (9, 0.857, 7, 1, 0),
        (12, 0.714, 6, 1, 0),
        (14, 0.714, 5, 0, 1),
        (16, 0.536, 4, 1, 0),
        (18, 0.357, 3, 1, 0),
        (21, 0.357, 2, 0, 1),
        (23, 0, 1, 1, 0),
    ]
    assert median(rows) == Median(days=Fraction(18), lower=Fraction(9), upper=None)


def test_counting_a_re_treatment_as_the_end_shortens_the_median():
    assert middle("9 12 14 16 18 21+ 23")[0] == 16


@pytest.mark.parametrize(
    ("text", "days"),
    [
        pytest.param("", None, id="nothing"),
        pytest.param("5+ 6+", None, id="nothing ended"),
        pytest.param("5 6+ 7+", None, id="two thirds in relief: not reached"),
        pytest.param("5 6+", 5, id="exactly half is reached"),
        pytest.param("5 6", 5, id="and not half a day later"),
        pytest.param("5 5 6 6", 5, id="ends on one day count together"),
        pytest.param("5+ 5 6", 6, id="what is censored on a day was at risk on it"),
        pytest.param("9.5", Fraction("9.5"), id="half days are exact"),
        pytest.param("40 9 33", 33, id="in any order"),
    ],
)
def test_the_median_is_the_first_time_with_at_most_half_in_relief(text, days):
    assert middle(text)[0] == days


def test_the_interval_of_the_median_is_where_its_band_crosses_half():
    assert middle("1 2 3 4 5 6 7 8 9 10") == (5, 1, 8)


def test_nobody_left_is_known_to_be_below_half_and_no_more():
    (row,) = kaplan_meier(spans("4 4"))
    assert (row.in_relief, row.lower, row.upper) == (0, 0.0, None)
    assert middle("4 4") == (4, 4, None)


def test_before_the_first_end_nothing_varies():
    first, second = kaplan_meier(spans("3+ 4 5"))[:2]
    assert (first.in_relief, first.lower, first.upper) == (1, 1.0, 1.0)
    assert second.lower < second.in_relief < second.upper


def test_ends_and_what_is_censored_on_one_day_are_one_row():
    (row,) = kaplan_meier(spans("4+ 4 4 4+ 4+"))
    assert (row.at_risk, row.ended, row.censored, row.in_relief) == (5, 2, 3, Fraction(3, 5))


lengths = st.builds(Span, st.integers(1, 40).map(lambda days: Fraction(days, 2)), st.booleans())


@some
@given(st.lists(lengths, min_size=1, max_size=30))
def test_a_curve_falls_within_its_band_and_counts_everybody(given_spans):
    rows = kaplan_meier(given_spans)
    assert [row.days for row in rows] == sorted({span.days for span in given_spans})
    assert rows[0].at_risk == len(given_spans)
    for before, after in pairwise(rows):
        assert after.at_risk == before.at_risk - before.ended - before.censored
        assert after.in_relief <= before.in_relief
    for row in rows:
        assert row.lower <= row.in_relief + 1e-12
        assert row.upper is None or row.in_relief <= row.upper + 1e-12


@some
@given(st.lists(lengths.filter(lambda span: span.ended), min_size=1, max_size=30))
def test_with_nothing_censored_the_curve_is_the_share_that_is_longer(given_spans):
    for row in kaplan_meier(given_spans):
        longer = sum(span.days > row.days for span in given_spans)
        assert row.in_relief == Fraction(longer, len(given_spans))


@some
@given(st.lists(lengths, max_size=30), st.randoms())
def test_the_order_of_spans_is_irrelevant(given_spans, random):
    assert kaplan_meier(random.sample(given_spans, len(given_spans))) == kaplan_meier(given_spans)
