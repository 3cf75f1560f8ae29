"""Maintenance: nasal dosing that is kept up, so that relief is never left to end by itself."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from server.domain.courses import courses
from server.domain.rules import DEFAULT_RULES, ReliefRules
from server.domain.sessions import Route

MAINTENANCE_MIN_DAYS: Final = 4  # days with a session, in one course


def maintained(
    routes_by_day: Mapping[date, Iterable[Route]], rules: ReliefRules = DEFAULT_RULES
) -> frozenset[date]:
    """Return day 0 of each course of maintenance: nasal sessions only, on at least 4 days.

    Such a course is measured like any other; the weekly mean belongs beside its duration.
    """
    only_nasal = {day for day, routes in routes_by_day.items() if set(routes) == {Route.NASAL}}
    found = []
    for course in courses(routes_by_day, rules):
        days = [day for day in routes_by_day if course.first <= day <= course.last]
        if len(days) >= MAINTENANCE_MIN_DAYS and only_nasal.issuperset(days):
            found.append(course.last)
    return frozenset(found)
