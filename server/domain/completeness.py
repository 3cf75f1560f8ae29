"""How complete the diaries of a clinic are."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from server.domain.figures import RECENT_DAYS

BAND_LIMITS: Final = ((0, 0), (1, 6), (7, 13), (14, 20), (21, RECENT_DAYS))  # days logged


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentDays:
    """One patient's last 28 days, or as many as there were since the diary could begin."""

    logged: int
    possible: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """Patients who logged about as many days."""

    least: int  # days logged
    most: int
    patients: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Completeness:
    """The diaries of many patients."""

    patients: int
    days_logged: int
    days_possible: int
    bands: tuple[Band, ...]


def recent_days(days: Collection[date], first_day: date, today: date) -> RecentDays:
    """Return how many days a patient logged, given the scored ones and the first possible one.

    Today counts once it is logged.
    """
    begin = max(first_day, today - timedelta(days=RECENT_DAYS - 1))
    logged = sum(begin <= day <= today for day in days)
    return RecentDays(logged=logged, possible=max((today - begin).days, 0) + (today in days))


def completeness(diaries: Collection[RecentDays]) -> Completeness:
    """Return how much was logged of what could have been, and by how many patients how much."""
    return Completeness(
        patients=len(diaries),
        days_logged=sum(one.logged for one in diaries),
        days_possible=sum(one.possible for one in diaries),
        bands=tuple(
            Band(least=least, most=most, patients=sum(least <= d.logged <= most for d in diaries))
            for least, most in BAND_LIMITS
        ),
    )
