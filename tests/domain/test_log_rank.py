"""The log-rank test by hand; lifelines and scipy wait in tests/estimators."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.domain.log_rank import chi_square_tail, log_rank
from tests.domain.spans import spans

some = settings(max_examples=40, deadline=None)  # a busy machine is no failure
days = st.sampled_from(["1", "2", "2+", "3", "3+", "5", "5+", "8"])
groups = st.lists(st.lists(days, min_size=1, max_size=8).map(" ".join), min_size=2, max_size=4)


def tested(*lines):
    return log_rank([spans(line) for line in lines])


def test_a_table_small_enough_to_do_by_hand():
    """1 and 2 against 2+ and 3: at 1 expected 1/2, variance 1/4; at 2 expected 1/3, 2/9."""
    found = tested("1 2", "2+ 3")
    assert found.statistic == pytest.approx((2 - 5 / 6) ** 2 / (1 / 4 + 2 / 9))
    assert found.degrees == 1


def test_what_is_censored_on_a_day_was_at_risk_on_it():
    found = tested("2 2", "2+ 2+")
    assert found.statistic == pytest.approx(1 / (2 * 2 / 4 * 1 / 2 * 2 / 3))


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([], id="no group"),
        pytest.param(["1 2 3"], id="one group"),
        pytest.param(["1 2 3", ""], id="one group with episodes"),
        pytest.param(["1+ 2+", "3+"], id="nothing ended"),
        pytest.param(["1+ 2+", "3 4"], id="never at risk together when one ends"),
        pytest.param(["1 1", "1"], id="all ended at once"),
    ],
)
def test_without_two_groups_to_compare_there_is_no_test(lines):
    assert tested(*lines) is None


def test_a_group_that_left_before_the_first_end_takes_no_degree_of_freedom():
    assert tested("1+", "2 4", "3 5") == tested("2 4", "3 5")


@some
@given(groups)
def test_the_order_of_the_groups_is_irrelevant(lines):
    found, turned = tested(*lines), tested(*reversed(lines))
    if found is None:
        assert turned is None
    else:
        assert turned.degrees == found.degrees
        assert turned.statistic == pytest.approx(found.statistic, abs=1e-9)
        assert 0 <= found.p <= 1


@some
@given(groups)
def test_groups_that_are_alike_do_not_differ(lines):
    found = tested(lines[0], lines[0])
    assert found is None or found.statistic == pytest.approx(0, abs=1e-12)


@pytest.mark.parametrize(
    ("statistic", "degrees", "p"),
    [
        (3.841459, 1, 0.05),  # the printed table of the chi-square distribution
        (6.634897, 1, 0.01),
        (5.991465, 2, 0.05),
        (7.814728, 3, 0.05),
        (13.276704, 4, 0.01),
        (18.307038, 10, 0.05),
        (0, 3, 1),
        (4000, 2, 0),
        (1e6, 51, 0),
    ],
)
def test_the_tail_of_chi_square_is_that_of_the_printed_table(statistic, degrees, p):
    assert chi_square_tail(statistic, degrees) == pytest.approx(p, abs=1e-7)
