"""What makes one invented patient differ from the next: numbers drawn once for each."""

from dataclasses import dataclass
from random import Random

from server.demo.cast import CONDITIONS
from server.demo.members import Habit, Member, Trend
from server.demo.seeds import stream


@dataclass(frozen=True, slots=True, kw_only=True)
class Logging:
    """How likely it is, each day, that something is logged or not."""

    misses: float  # a single day
    pauses: float  # a pause of some days begins
    pause_days: float  # mean length of a pause
    fills_in: float  # a missed day is filled in later


LOGGING_BY_HABIT = {
    Habit.DILIGENT: Logging(misses=0.04, pauses=0.004, pause_days=4, fills_in=0.4),
    Habit.STEADY: Logging(misses=0.14, pauses=0.010, pause_days=6, fills_in=0.25),
    Habit.SPARSE: Logging(misses=0.42, pauses=0.025, pause_days=10, fills_in=0.05),
}
RELIEF_PER_COURSE = {Trend.STEADY: 1.0, Trend.SHORTENING: 0.90, Trend.LENGTHENING: 1.07}


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """One patient's own numbers."""

    pain: float  # untreated, points
    unrest: float  # standard deviation of good and bad spells, points
    weather: float  # added on a bad day, points
    response: float  # share of pain that a good session takes away
    relief_days: float  # median of a session that works
    fails: float  # share of sessions that do not work
    weight_kg: float
    evening: float  # hour of the usual check-in, 7-23
    rates: float  # momentary ratings a day
    side_effects: float  # 1: as likely as on average
    writes: float  # notes a day


def traits_of(member: Member) -> Traits:
    """Return the numbers of a patient, the same ones each time."""
    chance, condition = stream("traits", member.name), CONDITIONS[member.condition]
    pain = member.pain or min(8.6, max(4.8, chance.gauss(condition.pain, 0.7)))
    return Traits(
        pain=pain,
        unrest=chance.uniform(0.35, 0.75),
        weather=condition.weather * chance.uniform(0.3, 1.7),
        response=_response(member, chance),
        relief_days=condition.relief_days * chance.lognormvariate(0, 0.3),
        fails=chance.uniform(0.03, 0.34),
        weight_kg=round(chance.gauss(74, 13), 1),
        evening=chance.choice([7.6, 18.5, 19.8, 20.7, 21.2, 21.8, 22.3]),
        rates=chance.choice([0.0, 0.0, 0.05, 0.1, 0.25, 0.5]),
        side_effects=chance.uniform(0.5, 1.5),
        writes=chance.choice([0.0, 0.01, 0.02, 0.04]),
    )


def _response(member: Member, chance: Random) -> float:
    return chance.uniform(0.48, 0.76) if member.responds else chance.uniform(0.02, 0.14)
