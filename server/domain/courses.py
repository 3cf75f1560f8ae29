"""Courses: sessions so close together that they are one treatment."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from server.domain.rules import ReliefRules


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """Sessions chained while each is at most `course_gap` days after the one before."""

    first: date
    last: date  # day 0 of the episode that follows


def courses(sessions: Iterable[date], rules: ReliefRules) -> list[Course]:
    """Return the courses that sessions on these days form, oldest first."""
    found: list[Course] = []
    for day in sorted(set(sessions)):
        if found and (day - found[-1].last).days <= rules.course_gap:
            found[-1] = Course(first=found[-1].first, last=day)
        else:
            found.append(Course(first=day, last=day))
    return found
