"""When a patient is asked which instrument. The phone repeats this rule, without a network."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from server.domain.instrument_plans import Plan
from server.domain.instruments import INSTRUMENTS


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """What the schedule of one patient goes by."""

    started: date  # the first day with this clinic
    session_days: Sequence[date]  # in any order; those after today do not count yet
    answered: Mapping[str, date]  # the last day on which each instrument was filled in


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """An instrument that waits to be filled in."""

    instrument: str
    since: date


def due(plans: Sequence[Plan], course: Course, today: date) -> tuple[Due, ...]:
    """Return what is due today, in the order of the plans.

    On the day of a session nothing is: the patient is foggy. What was not answered before a
    session is dropped there, but no instrument is put off for ever by sessions in quick
    succession: it is due again once a whole round has passed since it was answered.
    """
    sessions = sorted(day for day in course.session_days if day <= today)
    if sessions and sessions[-1] == today:
        return ()
    return tuple(_due(plans, course, sessions, today))


def _due(
    plans: Sequence[Plan], course: Course, sessions: Sequence[date], today: date
) -> Iterator[Due]:
    for plan in plans:
        last = course.answered.get(plan.instrument)
        since = _since(plan, course, sessions, last, today)
        if since is not None and (last is None or last < since):
            yield Due(instrument=plan.instrument, since=since)


def _since(
    plan: Plan, course: Course, sessions: Sequence[date], last: date | None, today: date
) -> date | None:
    """Return the latest day up to today on which it had to be asked; None: there is none yet."""
    every = timedelta(days=plan.every_days)
    if not sessions:
        at_start = INSTRUMENTS[plan.instrument].at_start
        return _latest(course.started, every, today) if at_start else None
    first = timedelta(days=plan.first_day)
    regular = _latest(sessions[-1] + first, every, today)
    put_off = (last or sessions[0]) + first + every
    return regular or (put_off if put_off <= today else None)


def _latest(first: date, every: timedelta, today: date) -> date | None:
    return first + (today - first) // every * every if first <= today else None
