"""Our few lines agree with lifelines on random spans.

Apart from tests/domain: importing lifelines takes longer than all tests there.
"""

import warnings
from fractions import Fraction
from random import Random

import pytest

from server.domain.survival import HALF, Span, kaplan_meier, median

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # of what lifelines imports
    from lifelines import KaplanMeierFitter
    from lifelines.utils import median_survival_times

NEVER = float("inf")


@pytest.fixture(params=range(25))
def compared(request):
    """Our steps, and their fit, for the same random spans."""
    random = Random(request.param)  # noqa: S311 - the same spans each time
    days = [random.randint(1, 60) / 2 for _ in range(random.randint(5, 40))]
    ended = [random.random() < 0.7 for _ in days]
    spans = [Span(Fraction(d), ended=e) for d, e in zip(days, ended, strict=True)]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return kaplan_meier(spans), KaplanMeierFitter().fit(days, ended)


def test_the_curve_and_its_band(compared):
    steps, theirs = compared
    shares = theirs.survival_function_at_times([float(step.days) for step in steps])
    assert [float(step.in_relief) for step in steps] == pytest.approx(shares.tolist())
    for step in steps:
        if step.in_relief:  # with nobody left a band has no formula; see test_survival.py
            band = theirs.confidence_interval_survival_function_.loc[float(step.days)]
            assert [step.lower, step.upper] == pytest.approx(band.tolist())


def test_the_median_and_its_interval(compared):
    steps, theirs = compared
    ours = median(steps)
    if HALF not in {step.in_relief for step in steps}:  # their floats miss an exact half
        assert (ours.days or NEVER) == theirs.median_survival_time_
    if steps and steps[-1].in_relief:
        limits = median_survival_times(theirs.confidence_interval_survival_function_)
        assert [ours.lower or NEVER, ours.upper or NEVER] == limits.iloc[0].tolist()
