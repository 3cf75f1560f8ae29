"""The sessions of an invented patient, one after the other, and what each one does."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count, takewhile
from random import Random

from server.demo.members import Member, Plan
from server.demo.seeds import stream
from server.demo.traits import RELIEF_PER_COURSE, Traits

MG_PER_KG = {"iv": 0.5, "im": 0.4}
NASAL_MG = (28, 56, 84)
WORKING_DAYS = 5  # day 0 is a Monday


@dataclass(frozen=True, slots=True, kw_only=True)
class Treatment:
    """A session and its effect, which no real clinic would know beforehand."""

    day: int
    minute: int  # of the day
    dose_mg: float
    duration_minutes: int | None  # None: not an infusion
    response: float  # share of pain taken away while it holds
    holds_days: float  # until half of that is gone
    fades_days: float  # how gently it goes


def treatments(member: Member, traits: Traits, until: int) -> list[Treatment]:
    """Return every session up to a day; a later `until` only adds to them."""
    if member.plan is Plan.INVITED:
        return []
    return list(takewhile(lambda session: session.day <= until, _endless(member, traits)))


def _endless(member: Member, traits: Traits) -> Iterator[Treatment]:
    chance = stream("treatments", member.name)
    first = member.joins + chance.randint(12, 24) if member.first is None else member.first
    start = _working_day(first)
    for course in count():
        sessions = list(_course(member, traits, course, start, chance))
        yield from sessions
        start = _working_day(_next_start(member, sessions[-1], chance))


def _course(
    member: Member, traits: Traits, course: int, start: int, chance: Random
) -> Iterator[Treatment]:
    size = chance.randint(3, 5) if member.plan is Plan.SERIES else 1
    works = chance.random() >= traits.fails
    response = traits.response * chance.uniform(0.88, 1.08) if works else chance.uniform(0, 0.15)
    typical = traits.relief_days * RELIEF_PER_COURSE[member.trend] ** course
    holds = max(2.5, typical * chance.lognormvariate(0, 0.22))
    for number in range(size):
        last = number == size - 1
        yield Treatment(
            day=_working_day(start + 2 * number),
            minute=chance.choice([9, 10, 11, 13, 14, 15]) * 60 + chance.choice([0, 15, 30, 45]),
            dose_mg=_dose(member, traits, course, chance),
            duration_minutes=chance.choice([40, 40, 60]) if member.route == "iv" else None,
            response=response * ((number + 1) / size) ** 0.5,
            holds_days=holds if last else min(holds, 4.0),
            fades_days=0.5 + holds * 0.11,
        )


def _next_start(member: Member, last: Treatment, chance: Random) -> int:
    """Return the day when the next course should begin, if the clinic worked every day."""
    if member.plan is Plan.MAINTENANCE:
        return last.day + 3
    if member.plan is Plan.CALENDAR:
        return last.day + stream("calendar", member.name).choice([28, 35, 35, 42])
    if chance.random() < 0.2:  # booked beforehand, so relief may still hold
        return last.day + max(12, round(last.holds_days * chance.uniform(0.6, 0.95)))
    pause = chance.randint(9, 24) if member.plan is Plan.AS_NEEDED else chance.randint(16, 40)
    return last.day + max(10, round(last.holds_days) + pause)


def _dose(member: Member, traits: Traits, course: int, chance: Random) -> float:
    """Return milligrams: by weight and rising a little at first, or whole sprays."""
    if member.route == "nasal":
        return NASAL_MG[min(course, 1) + (chance.random() < 0.2)]
    per_kg = MG_PER_KG[member.route] * min(1.4, 1 + 0.08 * course)
    return round(per_kg * traits.weight_kg / 2.5) * 2.5


def _working_day(day: int) -> int:
    return day if day % 7 < WORKING_DAYS else day + 7 - day % 7
