"""Confounders of a patient, every state of each."""

from uuid import UUID

from sqlalchemy.orm import Session as Tx

from server.domain.sessions import Confounder, ConfounderKind, StoredConfounder
from server.models.session import ConfounderRow
from server.store import states


def find(tx: Tx, patient_id: UUID, confounder_id: UUID) -> StoredConfounder | None:
    """Return a confounder of this patient as it stands; None: the patient has none such."""
    row = states.find(tx, ConfounderRow, patient_id, confounder_id)
    return None if row is None else _stored(row)


def standing(tx: Tx, patient_id: UUID) -> list[StoredConfounder]:
    """Return the confounders of a patient as they stand, those entered in error too."""
    return [_stored(row) for row in states.standing(tx, ConfounderRow, patient_id)]


def add(tx: Tx, patient_id: UUID, stored: StoredConfounder) -> bool:
    """Keep one more state of a confounder; return False, keeping nothing, if the id is taken."""
    given = stored.confounder
    row = ConfounderRow(id=stored.id, number=stored.number, patient_id=patient_id)
    row.local_date, row.kind, row.note = given.local_date, given.kind.value, given.note
    row.entered_in_error = given.entered_in_error
    row.recorded_by, row.recorded_at = stored.recorded_by, stored.recorded_at
    return states.add(tx, row)


def _stored(row: ConfounderRow) -> StoredConfounder:
    confounder = Confounder(
        local_date=row.local_date,
        kind=ConfounderKind(row.kind),
        note=row.note,
        entered_in_error=row.entered_in_error,
    )
    return StoredConfounder(
        id=row.id,
        number=row.number,
        confounder=confounder,
        recorded_by=row.recorded_by,
        recorded_at=row.recorded_at,
    )
