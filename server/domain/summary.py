"""One patient's episodes in a few numbers, each with what it leaves out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from server.domain.episodes import Episode, Reason, Status
from server.domain.restricted_mean import restricted_mean
from server.domain.survival import Row, Span, curve_of, median

RETREATMENT_ENDS: Final = frozenset({Reason.NEXT_SESSION, None})  # None: a loss


@dataclass(frozen=True, slots=True, kw_only=True)
class Second:
    """The second estimate: an episode cut by the next course counts as ended there."""

    curve: tuple[Row, ...]  # (): too few responding episodes
    median_days: Fraction | None  # None: too few, or not reached
    rmst_days: Fraction | None  # None: too few


@dataclass(frozen=True, slots=True, kw_only=True)
class Bracket:
    """The medians when every loss came as early, or as late, as its diary allows."""

    median_lower_curve: Fraction | None  # days; None: too few, or not reached
    median_upper_curve: Fraction | None  # days; None: too few, or not reached


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What a patient's episodes say together."""

    responders: int
    evaluable: int
    median_days: Fraction | None  # over the responding episodes; None: too few, or not reached
    median_lower: Fraction | None  # days
    median_upper: Fraction | None  # days
    curve: tuple[Row, ...]  # (): too few responding episodes
    rmst_days: Fraction | None  # None: too few
    rmst_tau: Fraction | None  # days up to which that mean is taken; None: too few
    retreatment_as_end: Second
    bounds: Bracket


def summary(episodes: Iterable[Episode]) -> Summary:
    """Return how many responded, of how many that can be judged, and how long relief lasted."""
    judged = [episode for episode in episodes if episode.evaluable]
    relieved = [episode for episode in judged if episode.responded]
    rows = curve_of([_span(episode) for episode in relieved])
    middle, mean = median(rows), restricted_mean(rows)
    return Summary(
        responders=len(relieved),
        evaluable=len(judged),
        median_days=middle.days,
        median_lower=middle.lower,
        median_upper=middle.upper,
        curve=rows,
        rmst_days=mean.days if mean else None,
        rmst_tau=mean.tau if mean else None,
        retreatment_as_end=second(
            [Span(_shown(one), ended=one.reason in RETREATMENT_ENDS) for one in relieved]
        ),
        bounds=_bracket(relieved),
    )


def second(spans: Sequence[Span]) -> Second:
    """Return the second estimate of responding episodes, given what ended by its count."""
    rows = curve_of(spans)
    mean = restricted_mean(rows)
    return Second(curve=rows, median_days=median(rows).days, rmst_days=mean.days if mean else None)


def _bracket(relieved: Sequence[Episode]) -> Bracket:
    lower = curve_of([_span(one, one.lower_days) for one in relieved])
    upper = curve_of([_span(one, one.upper_days) for one in relieved])
    return Bracket(median_lower_curve=median(lower).days, median_upper_curve=median(upper).days)


def _span(episode: Episode, end: int | None = None) -> Span:
    """Return an episode's duration; a loss ends at `end` when that is given."""
    ended = episode.status is Status.LOSS
    return Span(Fraction(end) if ended and end is not None else _shown(episode), ended=ended)


def _shown(episode: Episode) -> Fraction:
    if episode.days is None:
        raise ValueError("only an episode that can be judged has a duration")
    return episode.days
