"""How long relief lasts over several episodes: Kaplan-Meier, which respects what is censored."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import exp, log, sqrt
from statistics import NormalDist
from typing import Final

MIN_EPISODES: Final = 5  # responding ones; fewer are shown one by one: "too few to estimate"
Z_95: Final = NormalDist().inv_cdf(0.975)
HALF: Final = Fraction(1, 2)


@dataclass(frozen=True, slots=True)
class Span:
    """One duration of relief."""

    days: Fraction
    ended: bool  # False: at least so long


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """The spans of one length."""

    days: Fraction
    ended: int
    censored: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """The curve from one distinct time, of ends or of what is censored, to the next."""

    days: Fraction
    at_risk: int  # spans at least this long
    ended: int
    censored: int
    in_relief: Fraction  # share, exact
    lower: float | None  # of the share's 95 % interval; None: nothing is known
    upper: float | None  # None: nothing is known


@dataclass(frozen=True, slots=True, kw_only=True)
class Median:
    """The time by which relief has ended in half of the episodes, in days."""

    days: Fraction | None  # None: not reached
    lower: Fraction | None  # of its 95 % interval; None: not reached
    upper: Fraction | None  # None: not reached


def tallies(spans: Iterable[Span]) -> list[Tally]:
    """Return how many spans ended and how many are censored at each distinct time, in order."""
    counted = Counter((span.days.as_integer_ratio(), span.ended) for span in spans)
    times = sorted((Fraction(*ratio), ratio) for ratio in {ratio for ratio, _ in counted})
    return [
        Tally(days=days, ended=counted[ratio, True], censored=counted[ratio, False])
        for days, ratio in times
    ]


def curve_of(spans: Sequence[Span]) -> tuple[Row, ...]:
    """Return the Kaplan-Meier curve; nothing when the spans are too few to estimate one."""
    return tuple(kaplan_meier(spans)) if len(spans) >= MIN_EPISODES else ()


def kaplan_meier(spans: Iterable[Span]) -> list[Row]:
    """Return the share still in relief after each distinct time; what is censored was at risk.

    The interval is pointwise, by the log(-log) transform of Greenwood's variance. Before the
    first end nothing varies and it is 1 to 1; with nobody left it is taken as 0 to unknown.
    """
    counted = tallies(spans)
    at_risk = sum(one.ended + one.censored for one in counted)
    rows: list[Row] = []
    in_relief, variance = Fraction(1), 0.0
    for one in counted:
        in_relief *= Fraction(at_risk - one.ended, at_risk)
        if in_relief:
            variance += one.ended / (at_risk * (at_risk - one.ended))
        rows.append(_row(one, at_risk, in_relief, variance))
        at_risk -= one.ended + one.censored
    return rows


def _row(one: Tally, at_risk: int, in_relief: Fraction, variance: float) -> Row:
    lower, upper = _interval(in_relief, variance)
    return Row(
        days=one.days,
        at_risk=at_risk,
        ended=one.ended,
        censored=one.censored,
        in_relief=in_relief,
        lower=lower,
        upper=upper,
    )


def _interval(in_relief: Fraction, variance: float) -> tuple[float, float | None]:
    if not in_relief:
        return 0.0, None
    if in_relief == 1:
        return 1.0, 1.0
    share = float(in_relief)
    spread = exp(Z_95 * sqrt(variance) / abs(log(share)))
    return share**spread, share ** (1 / spread)


def median(rows: Sequence[Row]) -> Median:
    """Return the first time with at most half in relief, and its Brookmeyer-Crowley interval."""
    return Median(
        days=next((row.days for row in rows if row.in_relief <= HALF), None),
        lower=_first_at_half((row.days, row.lower) for row in rows),
        upper=_first_at_half((row.days, row.upper) for row in rows),
    )


def _first_at_half(limits: Iterable[tuple[Fraction, float | None]]) -> Fraction | None:
    return next((days for days, limit in limits if limit is not None and limit <= HALF), None)
