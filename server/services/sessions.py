"""Recording sessions. Every state of one is kept; nothing is overwritten."""

from datetime import datetime

from sqlalchemy.orm import Session as Tx

from server.domain.errors import UnusableIdError
from server.domain.people import Person
from server.domain.session_faults import session_faults
from server.domain.sessions import Session, StoredSession
from server.services import patients, summaries
from server.services.states import Place, next_number, refuse
from server.store import audit, sessions


def record(
    tx: Tx, by: Person, place: Place, session: Session, seen: int | None, now: datetime
) -> StoredSession:
    """Keep a session of a patient, or a correction of the state seen; safe to repeat.

    The patient's line of the caseload follows in the same transaction.
    """
    patient = patients.treatable(tx, by, place.patient_id)
    audit.record(tx, by.id, "session.record", patient.id)
    standing = sessions.find(tx, patient.id, place.id)
    same = standing is not None and standing.session == session
    number = next_number(standing, seen, same=same)
    if not isinstance(number, int):
        return number
    refuse(session_faults(session, now))
    stored = StoredSession(
        id=place.id, number=number, session=session, recorded_by=by.id, recorded_at=now
    )
    if not sessions.add(tx, patient.id, stored):
        raise UnusableIdError
    summaries.refresh(tx, patient, now)
    return stored
