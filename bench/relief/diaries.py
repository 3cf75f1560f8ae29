"""Invented diaries: true relief, the noise of days, and the days that somebody writes down."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from math import sqrt
from random import Random

from bench.relief.people import Person, person

FIRST_SESSION = date(2024, 1, 1).toordinal()
DAYS_BEFORE = 14  # of diary before the first session
NOISE, CARRY_OVER = 0.8, 0.4  # points; share of yesterday's noise that is still there today
SPIKE, SPIKE_POINTS = 0.04, 3.0  # share of days with one; how bad it is
EVERY_DAYS = 28  # between sessions by the calendar
EARLIEST, AFTER_END = 8, (-2, 6)  # days; when a session follows fading relief


class Redosing(StrEnum):
    """When the next session is given."""

    CALENDAR = "every 28 days"
    FADING = "when relief fades"


@dataclass(frozen=True, slots=True, kw_only=True)
class Logging:
    """How much of the diary is written."""

    title: str
    in_relief: float  # share of the days scored at or below the true threshold
    in_pain: float  # and of the others


FULL, MOST, SOME, FEW = (
    Logging(title=f"{share} %", in_relief=share / 100, in_pain=share / 100)
    for share in (100, 80, 60, 40)
)
UNEVEN = Logging(title="uneven", in_relief=0.75, in_pain=0.45)  # bad days are logged less


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What one row of a table is about."""

    redosing: Redosing
    logging: Logging = FULL
    courses: int = 12
    slope: float = 0.0  # days by which true relief changes from course to course
    noisy: bool = True  # False: each day is scored as it truly was


@dataclass(frozen=True, slots=True, kw_only=True)
class Diary:
    """What the rule is given, and the truth that it is not."""

    person: Person
    true_days: tuple[int, ...]  # of each course, had no further one cut it short
    sessions: tuple[date, ...]
    scores: dict[date, Fraction]
    today: date


def diary(setting: Setting, random: Random) -> Diary:
    """Return one patient's diary; the last episode is seen for up to four weeks."""
    one = person(random, setting.slope)
    middle = (setting.courses - 1) / 2
    full = [one.full_days(random.gauss(0, 1), at - middle) for at in range(setting.courses)]
    true_days = tuple(map(one.lasting, full))
    sessions = _sessions(setting.redosing, true_days, random)
    today = sessions[-1] + random.randint(0, EVERY_DAYS)
    pains = _pains(one, full, sessions, today)
    scores = _noisy(pains, random) if setting.noisy else {day: round(pains[day]) for day in pains}
    return Diary(
        person=one,
        true_days=true_days,
        sessions=tuple(map(date.fromordinal, sessions)),
        scores=_written(scores, one.limit, setting.logging, random),
        today=date.fromordinal(today),
    )


def _sessions(redosing: Redosing, true_days: tuple[int, ...], random: Random) -> list[int]:
    """Return the day of each session, far enough apart that each is a course."""
    found = [FIRST_SESSION]
    for days in true_days[:-1]:
        wait = EVERY_DAYS
        if redosing is Redosing.FADING:
            wait = max(EARLIEST, days + random.randint(*AFTER_END))
        found.append(found[-1] + wait)
    return found


def _pains(one: Person, full: list[int], sessions: list[int], today: int) -> dict[int, float]:
    """Return the pain of each day without noise."""
    pains = dict.fromkeys(range(FIRST_SESSION - DAYS_BEFORE, FIRST_SESSION), one.usual)
    ends = [*sessions[1:], today + 1]
    for day_0, end, days in zip(sessions, ends, full, strict=True):
        pains |= {day: one.pain(day - day_0, days) for day in range(day_0, end)}
    return pains


def _noisy(pains: dict[int, float], random: Random) -> dict[int, int]:
    """Return what the patient would write on each day: whole points from 0 to 10."""
    scores, noise, fresh = {}, random.gauss(0, NOISE), NOISE * sqrt(1 - CARRY_OVER**2)
    for day, pain in pains.items():
        spike = SPIKE_POINTS if random.random() < SPIKE else 0.0
        scores[day] = min(max(round(pain + noise + spike), 0), 10)
        noise = CARRY_OVER * noise + random.gauss(0, fresh)
    return scores


def _written(
    scores: dict[int, int], limit: float, logging: Logging, random: Random
) -> dict[date, Fraction]:
    """Return the days that were logged; whether a day is depends on its own score at most."""
    return {
        date.fromordinal(day): Fraction(score)
        for day, score in scores.items()
        if random.random() < (logging.in_relief if score <= limit else logging.in_pain)
    }
