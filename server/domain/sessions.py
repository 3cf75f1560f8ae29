"""Sessions (one administration of ketamine) and confounders (what else may change the pain)."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Final
from uuid import UUID

DOSE_MAX_MG: Final = 5000.0  # an inpatient infusion of several days stays below it
WEIGHT_MIN_KG: Final = 2.0
WEIGHT_MAX_KG: Final = 500.0
DURATION_MAX_MINUTES: Final = 14 * 24 * 60
SESSION_NOTE_MAX_CHARACTERS: Final = 2000


class Route(StrEnum):
    """How ketamine was given."""

    IV = "iv"
    IM = "im"
    NASAL = "nasal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One administration of ketamine, as a clinician records it."""

    local_date: date  # the patient's day
    local_time: time
    utc_offset_minutes: int
    zone: str  # IANA name
    route: Route
    dose_mg: float  # above 0, at most DOSE_MAX_MG
    weight_kg: float | None  # None: not weighed
    duration_minutes: int | None  # None: not timed
    note: str | None
    entered_in_error: bool  # True: it never happened and counts nowhere


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredSession:
    """One state of a session. A correction is a further state; the highest number stands."""

    id: UUID
    number: int  # 1, 2, 3... of this session
    session: Session
    recorded_by: UUID
    recorded_at: datetime  # UTC, the server's


class ConfounderKind(StrEnum):
    """What else began on that day."""

    BLOCK = "block"
    SURGERY = "surgery"
    OPIOID_CHANGE = "opioid_change"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Confounder:
    """A clinician's mark: from this day on, relief is not the session's alone."""

    local_date: date  # the patient's day
    kind: ConfounderKind
    note: str | None
    entered_in_error: bool  # True: it never happened and counts nowhere


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredConfounder:
    """One state of a confounder. A correction is a further state; the highest number stands."""

    id: UUID
    number: int  # 1, 2, 3... of this confounder
    confounder: Confounder
    recorded_by: UUID
    recorded_at: datetime  # UTC, the server's
