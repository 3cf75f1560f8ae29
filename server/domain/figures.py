"""Small figures over daily scores. A missing day is left out of each, never counted as a zero."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final

from server.domain.diary import DayScore

WEEK_DAYS: Final = 7
RECENT_DAYS: Final = 28  # over which the caseload counts the days logged


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """How much of the diary there is."""

    days_logged: int
    days_possible: int  # today counts once it is logged
    late: int  # of the days logged


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekMean:
    """Mean pain over the scored days of a calendar week."""

    week_start: date  # a Monday
    mean: Fraction  # points, unrounded
    days: int  # scored, 1-7


def mean_of_days(
    scores: Iterable[DayScore], today: date, *, ago: int = 0, days: int = WEEK_DAYS
) -> Fraction | None:
    """Return the mean score in points of the `days` days that end `ago` days before today.

    None: none of them is scored.
    """
    found = [one.score for one in scores if ago <= (today - one.day).days < ago + days]
    return sum(found, Fraction(0)) / len(found) if found else None


def days_logged(scores: Iterable[DayScore], today: date, *, days: int = RECENT_DAYS) -> int:
    """Return how many of the last `days` days, today included, are scored."""
    return sum(0 <= (today - one.day).days < days for one in scores)


def logged(scores: Sequence[DayScore], first_day: date, today: date) -> Logged:
    """Return how many days were logged of those that could have been, from `first_day` on."""
    counted = [one for one in scores if first_day <= one.day <= today]
    before_today = max((today - first_day).days, 0)
    return Logged(
        days_logged=len(counted),
        days_possible=before_today + any(one.day == today for one in counted),
        late=sum(one.late for one in counted),
    )


def weekly_means(scores: Iterable[DayScore], today: date) -> list[WeekMean]:
    """Return the mean of each week that has a scored day up to today, oldest first."""
    by_week: dict[int, list[Fraction]] = defaultdict(list)
    for one in scores:
        if one.day <= today:
            by_week[max(one.day.toordinal() - one.day.weekday(), 1)].append(one.score)
    return [
        WeekMean(
            week_start=date.fromordinal(start),
            mean=sum(found, Fraction(0)) / len(found),
            days=len(found),
        )
        for start, found in sorted(by_week.items())
    ]
