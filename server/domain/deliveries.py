"""What a phone delivers in one request, what became of it, and what a phone is told."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from server.domain.diary import Flag, flags
from server.domain.entries import EntryVersion, StoredVersion
from server.domain.errors import RuleError
from server.domain.patients import Patient
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
    """A stored version, and what is odd about it."""

    stored: StoredVersion
    flags: frozenset[Flag]


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What a device has not seen, in the order in which it came."""

    versions: Sequence[FlaggedVersion]
    revision: int  # the device has seen everything up to here
    more: bool  # there is something after it


def flagged(stored: StoredVersion, patient: Patient, rules: ReliefRules) -> FlaggedVersion:
    """Return a version of this patient with what is odd about it."""
    odd = flags(stored.version, stored.received_at, patient.created_at, rules)
    return FlaggedVersion(stored=stored, flags=odd)
