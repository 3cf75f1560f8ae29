"""Invented patients whose relief is known to the day: the laws from which they are drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from math import exp, log
from random import Random
from statistics import NormalDist, median

from server.domain.relief import threshold
from server.domain.rules import DEFAULT_RULES

USUAL_PAIN = 6.0, 8.5  # points, between patients
DEPTH = 0.45, 0.75  # share of the usual pain that relief takes
TYPICAL_DAYS, BETWEEN_PATIENTS = 14.0, 0.4  # median over patients; deviation of the logarithm
WITHIN_PATIENT = 0.35  # deviation of the logarithm from course to course
SHORTEST_DAYS = 3  # of full relief
FADE_DAYS = 3  # in which relief goes, in a straight line
QUANTILES = 500  # points that stand for a law


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """What is true of a patient and never seen in a diary."""

    usual: float  # points of pain without relief
    depth: float  # share of it that relief takes
    typical_days: float  # of full relief, the median over the courses
    slope: float = 0.0  # days by which that changes from course to course

    def pain(self, day: int, full: int) -> float:
        """Return the pain in points of day `day` after a course with `full` days of full relief."""
        gone = min(max(day - full, 0) / FADE_DAYS, 1.0)
        return self.usual * (1 - self.depth * (1 - gone))

    @property
    def limit(self) -> float:
        """Return the threshold of this patient's usual pain, were it known."""
        return float(threshold(Fraction(self.usual), DEFAULT_RULES))

    def lasting(self, full: int) -> int:
        """Return the true duration: the last day whose pain, without noise, is in relief."""
        days = range(full, full + FADE_DAYS + 1)
        return max(day for day in days if self.pain(day, full) <= self.limit)

    def full_days(self, deviation: float, from_middle: float = 0.0) -> int:
        """Return the days of full relief, `from_middle` courses after the middle one."""
        typical = self.typical_days * exp(WITHIN_PATIENT * deviation)
        return max(SHORTEST_DAYS, round(typical + self.slope * from_middle))


def person(random: Random, slope: float = 0.0) -> Person:
    """Return a patient."""
    return _person(random, random.gauss(0, 1), slope)


def population() -> list[Person]:
    """Return patients that stand for all: their typical durations are spread like the law."""
    random = Random("population")  # noqa: S311
    return [_person(random, deviation, 0.0) for deviation in deviations()]


def _person(random: Random, deviation: float, slope: float) -> Person:
    return Person(
        usual=random.uniform(*USUAL_PAIN),
        depth=random.uniform(*DEPTH),
        typical_days=exp(log(TYPICAL_DAYS) + BETWEEN_PATIENTS * deviation),
        slope=slope,
    )


@cache
def deviations() -> tuple[float, ...]:
    """Return the points of the normal law that stand for all of it."""
    return tuple(NormalDist().inv_cdf((at + 0.5) / QUANTILES) for at in range(QUANTILES))


def durations(one: Person) -> list[int]:
    """Return the law of a patient's true durations, as so many durations, shortest first."""
    by_full = {full: one.lasting(full) for full in {one.full_days(z) for z in deviations()}}
    return [by_full[one.full_days(z)] for z in deviations()]


def median_days(law: Sequence[int]) -> float:
    """Return the median of a law."""
    return median(law)


def restricted_days(law: Sequence[int], tau: Fraction) -> float:
    """Return the mean of a law when nothing counts for more than `tau` days."""
    return sum(min(days, float(tau)) for days in law) / len(law)
