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
    old = _by_other_rules(tx, reader, [patient.id for patient, _ in shown])
    for patient, _ in shown:
        audit.record(tx, reader.id, "caseload.read", patient.id)
    return Page(
        patients=[
            (one, _of_today(tx, one, None if one.id in old else line, now)) for one, line in shown
        ],
        last=shown[-1][0].id if len(found) > limit else None,
    )


def _by_other_rules(tx: Tx, reader: Person, patient_ids: list[UUID]) -> set[UUID]:
    """Return the patients whose line was not made by the clinic's present rules."""
    standing = clinic_rules.current(tx, reader.clinic_id).number
    made_by = stale_relief.rules_numbers(tx, patient_ids)
    return {one for one in patient_ids if made_by.get(one) != standing}


def _of_today(tx: Tx, patient: Patient, line: Line | None, now: datetime) -> Line:
    """Return the line as it is today; what no write touched today is computed again."""
    if line is not None and line.today == patient.day_at(now):
        return line
    locked = patients.locked(tx, patient.person.clinic_id, patient.id)
    return summaries.refresh(tx, locked, now)
