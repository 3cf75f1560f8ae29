"""What a course consisted of, as far as relief is compared by it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from math import fsum
from typing import Final

from server.domain.sessions import Route, Session

DOSE_BAND_LIMITS_MG: Final = (25, 50, 100, 200)  # each belongs to the band that it begins


class CourseRoute(StrEnum):
    """How the ketamine of a course was given."""

    IV = "iv"
    IM = "im"
    NASAL = "nasal"
    MIXED = "mixed"  # not all of its sessions the same way


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseFacts:
    """The sessions of one course as one."""

    route: CourseRoute
    dose_mg: float  # mean of its sessions


def course_facts(sessions: Sequence[Session]) -> CourseFacts:
    """Return what the sessions of one course (at least one) have in common."""
    routes = {one.route for one in sessions}
    route = CourseRoute(next(iter(routes)).value) if len(routes) == 1 else CourseRoute.MIXED
    return CourseFacts(route=route, dose_mg=fsum(one.dose_mg for one in sessions) / len(sessions))


def dose_band(facts: CourseFacts) -> str:
    """Return the code of a dose band: "iv:25-50" is 25 mg and more, but less than 50.

    Doses of different routes are not alike: a course of several routes is in no band but "mixed".
    """
    if facts.route is CourseRoute.MIXED:
        return CourseRoute.MIXED.value
    at = sum(facts.dose_mg >= limit for limit in DOSE_BAND_LIMITS_MG)
    return _band(facts.route.value, at)


def dose_bands() -> Iterable[str]:
    """Return the codes of all dose bands, in the order in which they are read."""
    for route in Route:
        for at in range(len(DOSE_BAND_LIMITS_MG) + 1):
            yield _band(route.value, at)
    yield CourseRoute.MIXED.value


def quarter(day: date) -> str:
    """Return the calendar quarter of a day: "2026-Q3"."""
    return f"{day.year:04}-Q{(day.month + 2) // 3}"


def _band(route: str, at: int) -> str:
    ends = (0, *DOSE_BAND_LIMITS_MG, "")
    return f"{route}:{ends[at]}-{ends[at + 1]}"
