"""The caseload: every patient of a clinic in one line each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session as Tx

from server.domain.caseload import Line
from server.domain.patients import Patient
from server.domain.people import Person
from server.services import summaries
from server.store import audit, patients
from server.store import summaries as lines


@dataclass(frozen=True, slots=True)
class Page:
    """Some patients of the caseload, by name."""

    patients: Sequence[tuple[Patient, Line]]
    last: UUID | None  # the next page follows this patient; None: there is none


def page(tx: Tx, reader: Person, after: UUID | None, limit: int, now: datetime) -> Page:
    """Return the next patients of the clinician's clinic, by name, each with a line of today.

    `after` is the last patient of the page before. Each patient shown has one audit row.
    """
    found = lines.page(tx, reader.clinic_id, after, limit + 1)
    shown = found[:limit]
    for patient, _ in shown:
        audit.record(tx, reader.id, "caseload.read", patient.id)
    return Page(
        patients=[(patient, _of_today(tx, patient, line, now)) for patient, line in shown],
        last=shown[-1][0].id if len(found) > limit else None,
    )


def _of_today(tx: Tx, patient: Patient, line: Line, now: datetime) -> Line:
    """Return the line as it is today; what no write touched today is computed again."""
    if line.today == patient.day_at(now):
        return line
    locked = patients.locked(tx, patient.person.clinic_id, patient.id)
    return summaries.refresh(tx, locked, now)
