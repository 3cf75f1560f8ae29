"""What stands behind one episode's number, so that a reader can check it against the diary."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import zip_longest
from typing import Final

from server.domain.baseline import base_days
from server.domain.courses import Course
from server.domain.diary import DayScore
from server.domain.episodes import BaselineSource, Episode, Reason
from server.domain.relief import horizon
from server.domain.rules import ReliefRules
from server.domain.scored_days import ScoredDays

PERCENT_DAYS: Final = 28  # after day 0, over which percent relief is averaged
HUNDRED: Final = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The days behind one episode. Their numbers count from its day 0."""

    baseline_days: tuple[date, ...]  # whose scores made the baseline, inherited or not
    seen_to_day: int  # the last day that can be seen; 0: not even day 1
    days_logged: int  # scored days from day 1 to that one
    late: int  # of them with an entry written late
    ignored_spikes: tuple[int, ...]  # unconfirmed days out of relief, before the last one in it
    percent_relief: Fraction | None  # mean, in percent of the baseline, below 0 when worse; None:
    # no baseline, one too low to take a share of, or no scored day up to day 28
    percent_days: int  # the scored days that made it


def evidence(
    episodes: Sequence[Episode],
    scores: Sequence[DayScore],
    confounders: Iterable[date],
    today: date,
    rules: ReliefRules,
) -> list[Evidence]:
    """Return what stands behind each of one patient's episodes, which are given oldest first."""
    scored = ScoredDays.up_to(today, {one.day: one.score for one in scores})
    late = {one.day.toordinal() for one in scores if one.late}
    marks = sorted(day for day in confounders if day <= today)
    given = [Course(first=one.course_first, last=one.course_last) for one in episodes]
    found: list[Evidence] = []
    for episode, course, following in zip_longest(episodes, given, given[1:]):
        seen_to_day = max(horizon(course, following, marks, today).end - 1, 0)
        baseline_days = _baseline_days(episode, found, scored, rules)
        found.append(_behind(episode, baseline_days, seen_to_day, scored, late))
    return found


def _baseline_days(
    episode: Episode, found: Sequence[Evidence], scored: ScoredDays, rules: ReliefRules
) -> tuple[date, ...]:
    if episode.baseline_source is BaselineSource.INHERITED:
        return found[-1].baseline_days
    if episode.baseline_source is None:
        return ()
    days = base_days(episode.course_first.toordinal(), scored, rules)
    return tuple(date.fromordinal(day) for day in days)


def _behind(
    episode: Episode,
    baseline_days: tuple[date, ...],
    seen_to_day: int,
    scored: ScoredDays,
    late: set[int],
) -> Evidence:
    day_0 = episode.course_last.toordinal()
    days = scored.between(day_0 + 1, day_0 + seen_to_day)
    measured = days[: bisect_right(days, day_0 + PERCENT_DAYS)] if _measurable(episode) else []
    return Evidence(
        baseline_days=baseline_days,
        seen_to_day=seen_to_day,
        days_logged=len(days),
        late=len(late.intersection(days)),
        ignored_spikes=_ignored_spikes(episode, scored),
        percent_relief=_percent(episode, [scored.score_by_day[day] for day in measured]),
        percent_days=len(measured),
    )


def _ignored_spikes(episode: Episode, scored: ScoredDays) -> tuple[int, ...]:
    """Return the days out of relief from its onset on, up to the last day known to be in it.

    None of them was confirmed, or relief would have been known to end there.
    """
    if episode.onset_day is None or episode.lower_days is None or episode.threshold is None:
        return ()
    day_0 = episode.course_last.toordinal()
    days = scored.between(day_0 + episode.onset_day, day_0 + episode.lower_days)
    return tuple(day - day_0 for day in days if scored.score_by_day[day] > episode.threshold)


def _measurable(episode: Episode) -> bool:
    """Return whether there is a baseline to take a share of; one of 0 has none."""
    return bool(episode.baseline) and episode.reason is not Reason.LOW_BASELINE


def _percent(episode: Episode, scores: Sequence[Fraction]) -> Fraction | None:
    if not scores or not episode.baseline:
        return None
    return HUNDRED * (1 - sum(scores, Fraction(0)) / len(scores) / episode.baseline)
