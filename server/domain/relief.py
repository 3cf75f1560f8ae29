"""How long relief lasts after each course of sessions: the centre of Reliefspan.

Words, parameters and worked examples: docs/domain.md. Nothing else decides what relief is.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from itertools import zip_longest

from server.domain.baseline import Baseline, baseline_of
from server.domain.courses import Course, courses
from server.domain.episodes import Episode, Reason, Status
from server.domain.outcomes import Horizon, Outcome, ScoredDay, outcome
from server.domain.rules import DEFAULT_RULES, METHOD_VERSION, ReliefRules
from server.domain.scored_days import ScoredDays

__all__ = ["METHOD_VERSION", "Episode", "Reason", "ReliefRules", "Status", "episodes", "threshold"]


def threshold(baseline: Fraction, rules: ReliefRules) -> Fraction:
    """Return the highest score that still counts as relief, in points, unrounded.

    Exact: floats make 2.9999999999999996 of a baseline of 30/7, and a day scored 3 a loss.
    """
    return min(baseline * (1 - rules.response), baseline - rules.min_abs)


def episodes(
    scores: Mapping[date, Fraction],
    sessions: Iterable[date],
    confounders: Iterable[date],
    today: date,
    rules: ReliefRules = DEFAULT_RULES,
) -> list[Episode]:
    """Return the episode after each course, oldest first, as known at the end of `today`.

    A missing day is absent from `scores`. Whatever is dated after `today` is ignored.
    """
    scored = ScoredDays.up_to(today, scores)
    marks = sorted(day for day in confounders if day <= today)
    given = courses((day for day in sessions if day <= today), rules)
    found: list[Episode] = []
    for course, following in zip_longest(given, given[1:]):
        baseline = baseline_of(course, found[-1] if found else None, scored, rules)
        seen = horizon(course, following, marks, today)
        found.append(_episode(course, baseline, scored, seen, rules))
    return found


def horizon(
    course: Course, following: Course | None, marks: Sequence[date], today: date
) -> Horizon:
    """Return how far the episode can be seen; of two ends on one day the next course counts.

    `marks` are the confounders up to today, oldest first.
    """
    at = bisect_left(marks, course.last)
    confounder = (marks[at] - course.last).days if at < len(marks) else None
    days_seen = (today - course.last).days
    end, cause = days_seen + 1, Reason.ONGOING
    if confounder is not None:
        end, cause = confounder, Reason.CONFOUNDER
    if following is not None and (following.first - course.last).days <= end:
        end, cause = (following.first - course.last).days, Reason.NEXT_SESSION
    return Horizon(end=end, cause=cause, confounder=confounder, today=days_seen)


def _episode(
    course: Course,
    baseline: Baseline | None,
    scored: ScoredDays,
    seen: Horizon,
    rules: ReliefRules,
) -> Episode:
    limit = threshold(baseline.score, rules) if baseline else None
    found = _judge(course, baseline, limit, scored, seen, rules)
    return Episode(
        course_first=course.first,
        course_last=course.last,
        status=found.status,
        reason=found.reason,
        baseline=baseline.score if baseline else None,
        baseline_source=baseline.source if baseline else None,
        threshold=limit,
        onset_day=found.onset_day,
        lower_days=found.lower_days,
        upper_days=found.upper_days,
        days=point(found.lower_days, found.upper_days),
        pending=found.pending,
    )


def _judge(
    course: Course,
    baseline: Baseline | None,
    limit: Fraction | None,
    scored: ScoredDays,
    seen: Horizon,
    rules: ReliefRules,
) -> Outcome:
    if baseline is None or limit is None:
        return Outcome(status=Status.NOT_EVALUABLE, reason=Reason.BASELINE)
    if baseline.score < rules.min_baseline:
        return Outcome(status=Status.NOT_EVALUABLE, reason=Reason.LOW_BASELINE)
    day_0 = course.last.toordinal()
    days = [
        ScoredDay(day - day_0, in_relief=scored.score_by_day[day] <= limit)
        for day in scored.between(day_0 + 1, day_0 + seen.end - 1)
    ]
    return outcome(days, seen, rules)


def point(lower_days: int | None, upper_days: int | None) -> Fraction | None:
    """Return the duration to show: the middle of its interval, or what is known of it."""
    if lower_days is None:
        return None
    return Fraction(lower_days + (lower_days if upper_days is None else upper_days), 2)
