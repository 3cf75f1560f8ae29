"""What a phone delivers in one request, what became of it, and what a phone is told."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from server.domain.diary import Flag, flags
from server.domain.entries import EntryVersion, StoredVersion, heads
from server.domain.errors import RuleError
from server.domain.patients import Patient
from server.domain.people import Person
from server.domain.rules import ReliefRules


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """A part that is no version; it spoils none of the others."""

    id: UUID | None  # None: not even an id could be read
    error: RuleError


Part = EntryVersion | Unreadable


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one part."""

    id: UUID | None  # None: not even an id could be read
    received_at: datetime | None  # UTC, when it was first kept; None: refused
    error: RuleError | None  # why it was refused; None: kept


@dataclass(frozen=True, slots=True, kw_only=True)
class FlaggedVersion:
    """A stored version, who wrote it, and what is odd about it."""

    stored: StoredVersion
    author: Person
    flags: frozenset[Flag]


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What a device has not seen, in the order in which it came."""

    versions: Sequence[FlaggedVersion]
    revision: int  # the device has seen everything up to here
    more: bool  # there is something after it


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryHistory:
    """An entry with everything that was ever said in it."""

    entry_id: UUID
    heads: Sequence[UUID]  # the versions that none replaces; several are a conflict
    versions: Sequence[FlaggedVersion]  # in the order in which they came


def flagged(
    stored: StoredVersion, patient: Patient, rules: ReliefRules, author: Person | None = None
) -> FlaggedVersion:
    """Return a version of this patient, by them or another author, with what is odd about it."""
    odd = flags(stored.version, stored.received_at, patient.created_at, rules)
    return FlaggedVersion(stored=stored, author=author or patient.person, flags=odd)


def histories(versions: Iterable[FlaggedVersion]) -> list[EntryHistory]:
    """Return the entries that these versions make up, in the order in which each began."""
    by_entry: dict[UUID, list[FlaggedVersion]] = defaultdict(list)
    for one in versions:
        by_entry[one.stored.version.entry_id].append(one)
    return [
        EntryHistory(
            entry_id=entry_id,
            heads=[head.id for head in heads(one.stored.version for one in own)],
            versions=own,
        )
        for entry_id, own in by_entry.items()
    ]
