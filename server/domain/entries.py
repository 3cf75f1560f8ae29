"""What a patient logs: entries, known by their versions."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from typing import Final
from uuid import UUID

from server.domain.entry_parts import (
    EndedEffect,
    Questionnaire,
    Recalled,
    Request,
    Rescue,
    SideEffect,
)

PAIN_MIN: Final = 0  # points: no pain
PAIN_MAX: Final = 10  # points: the worst pain imaginable
NOTE_MAX_CHARACTERS: Final = 2000
DEVICE_MAX_CHARACTERS: Final = 60
REASON_MAX_CHARACTERS: Final = 200
REPLACES_MAX: Final = 16  # versions that one amendment may settle
BATCH_MAX: Final = 100  # versions in one request
UTC_OFFSET_MIN_MINUTES: Final = -18 * 60  # wider than any zone: a wrong clock is kept and flagged
UTC_OFFSET_MAX_MINUTES: Final = 18 * 60
FILL_IN_DAYS: Final = 3  # how far back a phone offers a missed day; the server refuses no day


class Kind(StrEnum):
    """What an entry is about."""

    CHECK_IN = "check_in"  # the day's average
    RATING = "rating"  # this moment
    QUESTIONNAIRE = "questionnaire"  # an instrument, answered in full
    REQUEST = "request"  # something asked of the clinic


class Helping(StrEnum):
    """The patient's answer to "is it still helping?"."""

    YES = "yes"
    FADING = "fading"
    GONE = "gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryVersion:
    """One version of an entry. Never changed: an amendment is a further version.

    What a phone of an earlier protocol did not know is None: not answered.
    """

    id: UUID  # version 7, made by the phone before any network call
    entry_id: UUID  # version 7, shared by all versions of the entry
    kind: Kind
    replaces: frozenset[UUID]  # the versions its author saw; empty: the first one
    local_date: date  # the day the patient lived; never recomputed
    local_time: time
    utc_offset_minutes: int
    zone: str  # IANA name
    written_at: datetime  # UTC by the phone's clock: shown, hardly trusted
    pain: int | None  # average today of a check-in, right now of a rating; 0-10 points; None: none
    helping: Helping | None  # None: not answered
    gone_since: date | None  # None: relief is not declared gone, or since an unknown day
    side_effects: tuple[SideEffect, ...] | None  # None: not answered; (): none today
    note: str | None
    device: str | None = None  # in its owner's words: "Chrome, Android"; None: not told
    reason: str | None = None  # why it was amended; None: not told
    worst: int | None = None  # pain at its worst today, 0-10 points
    least: int | None = None  # pain at its least today, 0-10 points
    sleep_interference: int | None = None  # how much pain disturbed the sleep, 0-10 points
    activity_interference: int | None = None  # and what one wanted to do, 0-10 points
    body_sites: tuple[str, ...] | None = None  # codes of body_sites.BODY_SITES
    rescue: tuple[Rescue, ...] | None = None  # (): none taken
    recalled: Recalled | None = None  # a missed day told by comparison: it may be without pain
    ended_effects: tuple[EndedEffect, ...] | None = None
    questionnaire: Questionnaire | None = None
    request: Request | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredVersion:
    """A version as the server keeps it."""

    version: EntryVersion
    revision: int  # the patient's counter when it was stored
    received_at: datetime  # UTC by the server's clock
    author_id: UUID | None = None  # a clinician who settled a conflict; None: the patient


def heads(versions: Iterable[EntryVersion]) -> list[EntryVersion]:
    """Return the versions that no other one of their entry replaces; several are a conflict."""
    known = {version.id: version for version in versions}
    replaced = {(v.entry_id, seen) for v in known.values() for seen in v.replaces}
    alive = (v for v in known.values() if (v.entry_id, v.id) not in replaced)
    return sorted(alive, key=lambda version: version.id.int)  # a UUID compares slowly


def settles(version: EntryVersion, standing: Collection[EntryVersion]) -> bool:
    """Return whether a version replaces the heads of an entry, all of them and at least two."""
    return len(standing) > 1 and version.replaces == {head.id for head in standing}


def repeats(version: EntryVersion, other: EntryVersion) -> bool:
    """Return whether a version says what another one said, and when it was written, to the letter.

    When it was written too: what was said in time stays in time, however late it is chosen.
    """
    place = {name: getattr(other, name) for name in ("id", "replaces", "device", "reason")}
    return replace(version, **place) == other
