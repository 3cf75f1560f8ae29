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
from server.store import audit, clinic_rules, patients, stale_relief
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
    fresh = _of_today(tx, reader, shown, now)
    return Page(
        patients=[(patient, fresh.get(patient.id, line)) for patient, line in shown],
        last=shown[-1][0].id if len(found) > limit else None,
    )


def _of_today(
    tx: Tx, reader: Person, shown: Sequence[tuple[Patient, Line]], now: datetime
) -> dict[UUID, Line]:
    """Return the lines that are computed again: no write touched them today, or by these rules.

    By id, as whoever else locks many patients does, so that nobody waits in a circle.
    """
    standing = clinic_rules.current(tx, reader.clinic_id)
    made_by = stale_relief.rules_numbers(tx, [patient.id for patient, _ in shown])
    old = [
        patient.id
        for patient, line in shown
        if line.today != patient.day_at(now) or made_by.get(patient.id) != standing.number
    ]
    return {
        patient_id: summaries.refresh_by(
            tx, patients.locked(tx, reader.clinic_id, patient_id), standing, now
        )
        for patient_id in sorted(old)
    }
