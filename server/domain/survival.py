"""How long relief lasts over several episodes: Kaplan-Meier, which respects what is censored."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import exp, log, sqrt
from statistics import NormalDist
from typing import Final

from server.domain.episodes import Episode, Status

MIN_EPISODES: Final = 5  # responding ones; fewer are shown one by one: "too few to estimate"
Z_95: Final = NormalDist().inv_cdf(0.975)
HALF: Final = Fraction(1, 2)


@dataclass(frozen=True, slots=True)
class Span:
    """One duration of relief."""

    days: Fraction
    ended: bool  # False: at least so long


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The curve from one end of relief to the next."""

    days: Fraction
    in_relief: Fraction  # share, exact
    at_risk: int  # spans at least this long
    lower: float  # of the share's 95 % interval; 0 when nobody is left
    upper: float | None  # None: nobody is left, and nothing is known


@dataclass(frozen=True, slots=True, kw_only=True)
class Median:
    """The time by which relief has ended in half of the episodes, in days."""

    days: Fraction | None  # None: not reached
    lower: Fraction | None  # of its 95 % interval; None: not reached
    upper: Fraction | None  # None: not reached


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """A patient's episodes in five numbers."""

    responders: int
    evaluable: int
    median_days: Fraction | None  # over the responding episodes; None: too few, or not reached
    median_lower: Fraction | None  # days
    median_upper: Fraction | None  # days


def kaplan_meier(spans: Sequence[Span]) -> list[Step]:
    """Return the share still in relief after each end; what is censored counts as long as seen.

    The interval is pointwise, by the log(-log) transform of Greenwood's variance.
    """
    steps: list[Step] = []
    in_relief, variance = Fraction(1), Fraction(0)
    for days in sorted({span.days for span in spans if span.ended}):
        at_risk = sum(span.days >= days for span in spans)
        ended = sum(span.ended and span.days == days for span in spans)
        in_relief *= Fraction(at_risk - ended, at_risk)
        if in_relief:
            variance += Fraction(ended, at_risk * (at_risk - ended))
        lower, upper = _interval(in_relief, variance)
        steps.append(
            Step(days=days, in_relief=in_relief, at_risk=at_risk, lower=lower, upper=upper)
        )
    return steps


def _interval(in_relief: Fraction, variance: Fraction) -> tuple[float, float | None]:
    if not in_relief:
        return 0.0, None
    share = float(in_relief)
    spread = exp(Z_95 * sqrt(variance) / abs(log(share)))
    return share**spread, share ** (1 / spread)


def median(steps: Sequence[Step]) -> Median:
    """Return the first time with at most half in relief, and its Brookmeyer-Crowley interval."""
    return Median(
        days=next((step.days for step in steps if step.in_relief <= HALF), None),
        lower=next((step.days for step in steps if step.lower <= HALF), None),
        upper=next(
            (step.days for step in steps if step.upper is not None and step.upper <= HALF), None
        ),
    )


def summary(episodes: Iterable[Episode]) -> Summary:
    """Return how many responded, of how many that can be judged, and their median days."""
    judged = [episode for episode in episodes if episode.evaluable]
    spans = [
        Span(episode.days, ended=episode.status is Status.LOSS)
        for episode in judged
        if episode.responded and episode.days is not None
    ]
    enough = len(spans) >= MIN_EPISODES
    middle = median(kaplan_meier(spans) if enough else [])
    return Summary(
        responders=len(spans),
        evaluable=len(judged),
        median_days=middle.days,
        median_lower=middle.lower,
        median_upper=middle.upper,
    )
