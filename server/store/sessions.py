"""Sessions of a patient, every state of each."""

from uuid import UUID

from sqlalchemy.orm import Session as Tx

from server.domain.sessions import Route, Session, StoredSession
from server.models.session import SessionRow
from server.store import states


def find(tx: Tx, patient_id: UUID, session_id: UUID) -> StoredSession | None:
    """Return a session of this patient as it stands; None: the patient has none such."""
    row = states.find(tx, SessionRow, patient_id, session_id)
    return None if row is None else _stored(row)


def standing(tx: Tx, patient_id: UUID) -> list[StoredSession]:
    """Return the sessions of a patient as they stand, those entered in error too."""
    return [_stored(row) for row in states.standing(tx, SessionRow, patient_id)]


def add(tx: Tx, patient_id: UUID, stored: StoredSession) -> bool:
    """Keep one more state of a session; return False, keeping nothing, if the id is taken."""
    given = stored.session
    row = SessionRow(id=stored.id, number=stored.number, patient_id=patient_id)
    row.local_date, row.local_time = given.local_date, given.local_time
    row.utc_offset_minutes, row.zone = given.utc_offset_minutes, given.zone
    row.route, row.dose_mg, row.weight_kg = given.route.value, given.dose_mg, given.weight_kg
    row.duration_minutes, row.note = given.duration_minutes, given.note
    row.entered_in_error = given.entered_in_error
    row.recorded_by, row.recorded_at = stored.recorded_by, stored.recorded_at
    return states.add(tx, row)


def _stored(row: SessionRow) -> StoredSession:
    session = Session(
        local_date=row.local_date,
        local_time=row.local_time,
        utc_offset_minutes=row.utc_offset_minutes,
        zone=row.zone,
        route=Route(row.route),
        dose_mg=row.dose_mg,
        weight_kg=row.weight_kg,
        duration_minutes=row.duration_minutes,
        note=row.note,
        entered_in_error=row.entered_in_error,
    )
    return StoredSession(
        id=row.id,
        number=row.number,
        session=session,
        recorded_by=row.recorded_by,
        recorded_at=row.recorded_at,
    )
