"""Best and worst case: what the days without a score could have shown."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import zip_longest

from server.domain.courses import Course
from server.domain.episodes import Episode, Reason, Status
from server.domain.outcomes import Horizon, Outcome, ScoredDay, outcome
from server.domain.relief import horizon, point
from server.domain.restricted_mean import restricted_mean
from server.domain.rules import ReliefRules
from server.domain.scored_days import ScoredDays
from server.domain.survival import Span, curve_of, median


@dataclass(frozen=True, slots=True, kw_only=True)
class Extreme:
    """The estimates if every day without a score had been alike."""

    responders: int
    evaluable: int
    median_days: Fraction | None  # over the responding episodes; None: too few, or not reached
    rmst_days: Fraction | None  # None: too few


@dataclass(frozen=True, slots=True, kw_only=True)
class Extremes:
    """How far missing days could move the estimates."""

    best: Extreme  # each of them in relief
    worst: Extreme  # none of them in relief


def extremes(
    episodes: Sequence[Episode],
    scores: Mapping[date, Fraction],
    confounders: Iterable[date],
    today: date,
    rules: ReliefRules,
) -> Extremes:
    """Return best and worst case: all unscored days in relief, and none.

    Those are the days from day 1 to the last that can be seen, in the episodes that the scores up
    to `today` made, which are given oldest first. Baselines and thresholds stay, so
    an episode without a baseline stays not evaluable.
    """
    marks = sorted(day for day in confounders if day <= today)
    scored = ScoredDays.up_to(today, scores)
    best, worst = [], []
    for episode, seen in zip(episodes, _horizons(episodes, marks, today), strict=True):
        known = _known(episode, scored, seen)
        best.append(_filled(episode, known, seen, rules, in_relief=True))
        worst.append(_filled(episode, known, seen, rules, in_relief=False))
    return Extremes(best=_extreme(best), worst=_extreme(worst))


def _horizons(episodes: Sequence[Episode], marks: Sequence[date], today: date) -> Iterator[Horizon]:
    given = [Course(first=one.course_first, last=one.course_last) for one in episodes]
    both = zip_longest(given, given[1:])
    return (horizon(course, following, marks, today) for course, following in both)


def _known(episode: Episode, scored: ScoredDays, seen: Horizon) -> dict[int, bool]:
    """Return whether each scored day of an episode is in relief, by its number."""
    if episode.threshold is None:
        return {}
    day_0 = episode.course_last.toordinal()
    days = scored.between(day_0 + 1, day_0 + seen.end - 1)
    return {day - day_0: scored.score_by_day[day] <= episode.threshold for day in days}


def _filled(
    episode: Episode,
    known: Mapping[int, bool],
    seen: Horizon,
    rules: ReliefRules,
    *,
    in_relief: bool,
) -> Outcome:
    """Return what the episode shows when each day that is not known is `in_relief` or not."""
    if episode.reason in (Reason.BASELINE, Reason.LOW_BASELINE):
        return Outcome(status=episode.status, reason=episode.reason)
    days = [ScoredDay(at, known.get(at, in_relief)) for at in range(1, seen.end)]
    return outcome(days, seen, rules)


def _extreme(found: Sequence[Outcome]) -> Extreme:
    spans = [
        Span(days, ended=one.status is Status.LOSS)
        for one in found
        if one.onset_day is not None and (days := point(one.lower_days, one.upper_days)) is not None
    ]
    rows = curve_of(spans)
    mean = restricted_mean(rows)
    return Extreme(
        responders=len(spans),
        evaluable=sum(one.status is not Status.NOT_EVALUABLE for one in found),
        median_days=median(rows).days,
        rmst_days=mean.days if mean else None,
    )
