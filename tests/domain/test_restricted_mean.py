"""The restricted mean by the published example and by hand."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.domain.restricted_mean import restricted_mean
from server.domain.survival import Span, kaplan_meier
from tests.domain.spans import spans

some = settings(max_examples=40, deadline=None)  # a busy machine is no failure
lengths = st.builds(Span, st.integers(1, 80).map(lambda days: Fraction(days, 2)), st.booleans())


def mean(text, tau=28):
    found = restricted_mean(kaplan_meier(spans(text)), Fraction(tau))
    return (found.days, found.tau)


def test_the_published_example():
    days, tau = mean("9 12 14+ 16 18 21+ 23")
    assert (round(float(days), 1), tau) == (17.3, 28)


def test_counting_what_is_censored_as_complete_is_biased_short():
    assert round(float(mean("9 12 14 16 18 21 23")[0]), 1) == 16.1


def test_counting_a_re_treatment_as_the_end():
    assert round(float(mean("9 12 14 16 18 21+ 23")[0]), 1) == 16.4


@pytest.mark.parametrize(
    ("text", "tau", "expected"),
    [
        pytest.param("10 20", 28, (15, 28), id="all ended before: the plain mean"),
        pytest.param("10 28", 28, (19, 28), id="ended on it"),
        pytest.param("10 29", 28, (19, 28), id="ended after it: counted up to it"),
        pytest.param("10 20+", 28, (15, 20), id="the longest is censored before: up to there"),
        pytest.param("10 28+", 28, (19, 28), id="censored on it"),
        pytest.param("10 29+", 28, (19, 28), id="censored after it"),
        pytest.param("10 20 20+", 28, (Fraction(50, 3), 20), id="ended and censored at once"),
        pytest.param("5+", 28, (5, 5), id="nothing ended"),
        pytest.param("10 20", 5, (5, 5), id="nothing ended before it"),
    ],
)
def test_the_mean_goes_up_to_tau_or_to_the_longest_time_if_censored(text, tau, expected):
    assert mean(text, tau) == expected


def test_without_a_curve_there_is_none():
    assert restricted_mean([]) is None


@some
@given(st.lists(lengths, min_size=1, max_size=20), st.integers(1, 60))
def test_a_mean_lies_between_the_plain_one_and_tau(given_spans, tau):
    found = restricted_mean(kaplan_meier(given_spans), Fraction(tau))
    seen = sum(min(span.days, found.tau) for span in given_spans) / len(given_spans)
    assert seen <= found.days <= found.tau <= tau
