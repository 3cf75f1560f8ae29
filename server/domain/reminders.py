"""When a patient is prompted to open Reliefspan: by their own times, days and zone.

Pure: what is known of the diary is handed in, and so is the instant.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from server.domain.errors import Fault

TIMES_MAX: Final = 3  # a day
WEEK: Final = frozenset(range(1, 8))  # 1 is Monday
EMAIL_MAX_CHARACTERS: Final = 254
EMAIL: Final = re.compile(
    r"[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+", re.IGNORECASE | re.ASCII
)


class Language(StrEnum):
    """What a prompt is written in."""

    ENGLISH = "en"
    SPANISH = "es"


class Snooze(StrEnum):
    """Whether the latest prompt was put off; each can be once."""

    NONE = "none"
    WAITING = "waiting"
    USED = "used"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """How a patient wants to be prompted."""

    on: bool
    times: tuple[time, ...]  # by the clock of `zone`, earliest first
    weekdays: frozenset[int]  # 1 is Monday
    zone: str  # IANA name
    adaptive: bool  # more often after a session and near the usual wear-off, less when all is well
    language: Language
    email: str | None  # None: no e-mail


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminders:
    """A patient's wishes, and where their prompts stand."""

    patient_id: UUID
    number: int  # counts the states of the wishes, from 1; 0: nothing was ever asked for
    wishes: Wishes
    email_asked_at: datetime | None  # UTC; when a code was sent to the address; None: not yet
    email_confirmed: bool  # the code came back: only then anything else is sent there
    next_at: datetime | None  # UTC; when to look again; None: never
    prompted_at: datetime | None  # UTC; the latest prompt; None: none yet
    snooze: Snooze


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownReminders:
    """Reminders as the patient's device shows them."""

    reminders: Reminders
    push_key: str  # a browser subscribes with it
    pushed_here: bool  # this device is pushed to
    mails: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderRules:
    """How often is often; docs/domain.md says why."""

    after_session_days: int = 14
    wear_off_days: int = 5  # before and after the usual wear-off
    sparse_days: int = 3  # all is well: prompt when nothing was scored for so long
    late: timedelta = timedelta(hours=1)  # a prompt later than this is dropped
    snooze: timedelta = timedelta(hours=1)
    retry: timedelta = timedelta(minutes=10)  # after the vendor said: not now
    answer_within: timedelta = timedelta(hours=12)  # a prompt can be put off so long after


DEFAULT_REMINDER_RULES: Final = ReminderRules()


def wish_faults(wishes: Wishes) -> tuple[Fault, ...]:
    """Return what no wishes may be, field by field."""
    found = []
    if not 1 <= len(wishes.times) <= TIMES_MAX or len(set(wishes.times)) != len(wishes.times):
        message = f"1 to {TIMES_MAX} different times."
        found.append(Fault(field="times", code="out_of_range", message=message))
    if not wishes.weekdays or not wishes.weekdays <= WEEK:
        found.append(Fault(field="weekdays", code="out_of_range", message="1 to 7, at least one."))
    if not is_zone(wishes.zone):
        found.append(Fault(field="zone", code="unknown", message="The server has no such zone."))
    if wishes.email is not None and not EMAIL.fullmatch(wishes.email):
        found.append(Fault(field="email", code="invalid", message="Not an e-mail address."))
    return tuple(found)


def is_zone(name: str) -> bool:
    """Return whether the server knows a zone: by another one it would prompt at a wrong hour."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def next_due(wishes: Wishes, after: datetime) -> datetime | None:
    """Return the first instant after another at which to look whether to prompt; None: never.

    In the hour that a change of clocks skips, it is that much later; in the hour that comes twice,
    it is the first time only.
    """
    if not wishes.on:
        return None
    zone = ZoneInfo(wishes.zone)
    today = after.astimezone(zone).date()
    days = [today + timedelta(days=n) for n in range(-1, 9)]  # a week on, whatever the zone skips
    wanted = [day for day in days if wishes.adaptive or day.isoweekday() in wishes.weekdays]
    found = [_instant(day, at, zone) for day in wanted for at in wishes.times]
    return min(one for one in found if one > after)


def _instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, at, zone).astimezone(UTC)


def may_snooze(
    reminders: Reminders, now: datetime, rules: ReminderRules = DEFAULT_REMINDER_RULES
) -> bool:
    """Return whether the latest prompt can be put off: once, and not long after it came."""
    latest = reminders.prompted_at
    fresh = latest is not None and now - latest <= rules.answer_within
    return reminders.wishes.on and fresh and reminders.snooze is Snooze.NONE
