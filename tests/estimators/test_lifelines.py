"""Our few lines agree with lifelines and scipy on random spans.

Apart from tests/domain: importing lifelines takes longer than all tests there.
"""

import warnings
from fractions import Fraction
from random import Random

import pytest

from server.domain.log_rank import chi_square_tail, log_rank
from server.domain.restricted_mean import restricted_mean
from server.domain.survival import HALF, Span, kaplan_meier, median

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # of what lifelines imports
    from lifelines import KaplanMeierFitter
    from lifelines.statistics import multivariate_logrank_test
    from lifelines.utils import median_survival_times, restricted_mean_survival_time
    from scipy.stats import chi2

NEVER = float("inf")


def random_spans(seed, longest=60):
    """Return between 5 and 40 spans of half days, three in ten of them censored."""
    random = Random(seed)  # noqa: S311 - the same spans each time
    days = [random.randint(1, longest) for _ in range(random.randint(5, 40))]
    return [Span(Fraction(one, 2), ended=random.random() < 0.7) for one in days]


@pytest.fixture(params=range(25))
def compared(request):
    """Our rows, and their fit, for the same random spans."""
    spans = random_spans(request.param)
    days, ended = [float(one.days) for one in spans], [one.ended for one in spans]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return kaplan_meier(spans), KaplanMeierFitter().fit(days, ended)


def test_the_curve_and_its_band(compared):
    rows, theirs = compared
    shares = theirs.survival_function_at_times([float(row.days) for row in rows])
    assert [float(row.in_relief) for row in rows] == pytest.approx(shares.tolist())
    for row in rows:
        if row.in_relief:  # with nobody left a band has no formula; see test_survival.py
            band = theirs.confidence_interval_survival_function_.loc[float(row.days)]
            assert [row.lower, row.upper] == pytest.approx(band.tolist())


def test_the_table_of_who_is_at_risk(compared):
    rows, theirs = compared
    table = theirs.event_table.loc[[float(row.days) for row in rows]]
    assert [row.at_risk for row in rows] == table["at_risk"].tolist()
    assert [row.ended for row in rows] == table["observed"].tolist()
    assert [row.censored for row in rows] == table["censored"].tolist()


def test_the_median_and_its_interval(compared):
    rows, theirs = compared
    ours = median(rows)
    if HALF not in {row.in_relief for row in rows}:  # their floats miss an exact half
        assert (ours.days or NEVER) == theirs.median_survival_time_
    if rows[-1].in_relief:
        limits = median_survival_times(theirs.confidence_interval_survival_function_)
        assert [ours.lower or NEVER, ours.upper or NEVER] == limits.iloc[0].tolist()


def test_the_restricted_mean(compared):
    rows, theirs = compared
    for tau in (Fraction(1, 4), Fraction(10), Fraction(28)):
        ours = restricted_mean(rows, tau)
        assert ours.tau <= tau
        expected = restricted_mean_survival_time(theirs, t=float(ours.tau))
        assert float(ours.days) == pytest.approx(expected)


@pytest.mark.parametrize("groups", [2, 3, 5, 8])
@pytest.mark.parametrize("seed", range(5))
def test_the_log_rank_test(groups, seed):
    found = [random_spans(100 * seed + at, longest=20 + 10 * at) for at in range(groups)]
    flat = [(one, at) for at, spans in enumerate(found) for one in spans]
    theirs = multivariate_logrank_test(
        [float(one.days) for one, _ in flat], [at for _, at in flat], [one.ended for one, _ in flat]
    )
    ours = log_rank(found)
    assert ours.degrees == groups - 1
    assert ours.statistic == pytest.approx(theirs.test_statistic)
    assert ours.p == pytest.approx(theirs.p_value)


@pytest.mark.parametrize("degrees", [1, 2, 3, 4, 7, 10, 31, 100])
@pytest.mark.parametrize("statistic", [0.001, 0.5, 1, 3.84, 10, 50, 200, 900])
def test_the_tail_of_chi_square(statistic, degrees):
    expected = chi2.sf(statistic, degrees)
    assert chi_square_tail(statistic, degrees) == pytest.approx(expected, rel=1e-9, abs=1e-300)
