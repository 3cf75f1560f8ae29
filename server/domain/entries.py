"""What a patient logs: entries, known by their versions, and the rules one version must meet."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from typing import Final
from uuid import UUID

from server.domain.errors import Fault
from server.domain.side_effects import PATIENT_EFFECT_CODES, SEVERITY_MILD, SEVERITY_SEVERE

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


class Helping(StrEnum):
    """The patient's answer to "is it still helping?"."""

    YES = "yes"
    FADING = "fading"
    GONE = "gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class SideEffect:
    """One side effect as the patient reports it."""

    effect: str  # a code of side_effects.EFFECTS
    severity: int  # 1 mild, 2 moderate, 3 severe


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryVersion:
    """One version of a check-in or a rating. Never changed: an amendment is a further version."""

    id: UUID  # version 7, made by the phone before any network call
    entry_id: UUID  # version 7, shared by all versions of the entry
    kind: Kind
    replaces: frozenset[UUID]  # the versions its author saw; empty: the first one
    local_date: date  # the day the patient lived; never recomputed
    local_time: time
    utc_offset_minutes: int
    zone: str  # IANA name
    written_at: datetime  # UTC by the phone's clock: shown, hardly trusted
    pain: int  # average today of a check-in, right now of a rating; 0-10 points
    helping: Helping | None  # None: not answered
    gone_since: date | None  # None: relief is not declared gone, or since an unknown day
    side_effects: tuple[SideEffect, ...] | None  # None: not answered; (): none today
    note: str | None
    device: str | None = None  # in its owner's words: "Chrome, Android"; None: not told
    reason: str | None = None  # why it was amended; None: not told


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


def faults(version: EntryVersion) -> tuple[Fault, ...]:
    """Return what no version may be, field by field; an odd date or clock is no fault."""
    return tuple(_faults(version))


def _faults(version: EntryVersion) -> Iterator[Fault]:
    if not PAIN_MIN <= version.pain <= PAIN_MAX:
        yield Fault(field="pain", code="out_of_range", message="Must be 0 to 10.")
    if version.id in version.replaces:
        yield Fault(field="replaces", code="own_id", message="A version cannot replace itself.")
    if version.gone_since is not None and version.helping is not Helping.GONE:
        yield Fault(field="gone_since", code="not_gone", message="Only when relief is gone.")
    if version.kind is Kind.RATING:
        yield from _not_of_a_rating(version)
    yield from _side_effect_faults(version.side_effects or ())


def _not_of_a_rating(version: EntryVersion) -> Iterator[Fault]:
    for name in ("helping", "gone_since", "side_effects"):
        if getattr(version, name) is not None:
            message = "A rating has only pain and a note."
            yield Fault(field=name, code="not_of_a_rating", message=message)


def _side_effect_faults(reported: tuple[SideEffect, ...]) -> Iterator[Fault]:
    seen: set[str] = set()
    for at, one in enumerate(reported):
        place = f"side_effects.{at}"
        if one.effect not in PATIENT_EFFECT_CODES:
            yield Fault(field=f"{place}.effect", code="unknown", message="Not on the list.")
        if one.effect in seen:
            yield Fault(field=f"{place}.effect", code="repeated", message="Named twice.")
        if not SEVERITY_MILD <= one.severity <= SEVERITY_SEVERE:
            yield Fault(field=f"{place}.severity", code="out_of_range", message="Must be 1 to 3.")
        seen.add(one.effect)
