"""How often to prompt, and what becomes of a prompt that is due."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction
from statistics import median
from zoneinfo import ZoneInfo

from server.domain.episodes import Episode, Status
from server.domain.reminders import (
    DEFAULT_REMINDER_RULES,
    ReminderRules,
    Reminders,
    Snooze,
    Wishes,
)
from server.domain.state import ReliefState, StateKind


class Rhythm(StrEnum):
    """How often a patient is prompted who agreed to that."""

    DENSE = "dense"  # every day
    ORDINARY = "ordinary"  # on the chosen weekdays
    SPARSE = "sparse"  # on those, when nothing was scored for a few days


class Verdict(StrEnum):
    """What becomes of a due prompt."""

    PROMPT = "prompt"
    LOGGED = "logged"  # the day has a score: nothing to ask for
    SPARED = "spared"  # not on this day, by the patient's wishes and rhythm
    LATE = "late"  # nobody worked at its time


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What of a diary decides about a prompt."""

    scored: date | None  # the latest scored day up to today; None: there is none
    state: ReliefState
    usual_days: Fraction | None  # from a course to its wear-off; None: not known


def usual_days(episodes: Sequence[Episode]) -> Fraction | None:
    """Return the middle of the durations that were seen to end, in days; None: none was."""
    ended = [one.days for one in episodes if one.status is Status.LOSS and one.days is not None]
    return Fraction(median(ended)) if ended else None


def rhythm(known: Known, today: date, rules: ReminderRules = DEFAULT_REMINDER_RULES) -> Rhythm:
    """Return how often to prompt a patient who agreed to more after a session and less when well.

    Regular doses have no wear-off: there the chosen days stand. A score above the threshold that
    nobody has confirmed yet is worth the next day's.
    """
    state = known.state
    if state.course_last is None or state.kind is StateKind.MAINTENANCE:
        return Rhythm.ORDINARY
    day = (today - state.course_last).days
    near = known.usual_days is not None and abs(day - known.usual_days) <= rules.wear_off_days
    if 0 <= day <= rules.after_session_days or near or state.pending:
        return Rhythm.DENSE
    return Rhythm.SPARSE if state.kind is StateKind.RELIEF else Rhythm.ORDINARY


def verdict(
    reminders: Reminders,
    known: Known,
    now: datetime,
    rules: ReminderRules = DEFAULT_REMINDER_RULES,
) -> Verdict:
    """Return what becomes of the prompt that is due at `next_at`."""
    wishes, due = reminders.wishes, reminders.next_at or now
    if now - due > rules.late:
        return Verdict.LATE
    day = due.astimezone(ZoneInfo(wishes.zone)).date()
    if known.scored is not None and known.scored >= day:
        return Verdict.LOGGED
    if reminders.snooze is Snooze.WAITING:
        return Verdict.PROMPT  # the patient asked for it
    often = rhythm(known, day, rules) if wishes.adaptive else Rhythm.ORDINARY
    return Verdict.PROMPT if _fits(wishes, often, day, known.scored, rules) else Verdict.SPARED


def _fits(
    wishes: Wishes, often: Rhythm, day: date, scored: date | None, rules: ReminderRules
) -> bool:
    if often is Rhythm.DENSE:
        return True
    silent = scored is None or (day - scored).days >= rules.sparse_days
    return day.isoweekday() in wishes.weekdays and (often is Rhythm.ORDINARY or silent)
