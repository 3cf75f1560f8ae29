"""Recording confounders. Every state of one is kept; nothing is overwritten."""

from datetime import datetime

from sqlalchemy.orm import Session as Tx

from server.domain.errors import UnusableIdError
from server.domain.people import Person
from server.domain.session_faults import confounder_faults
from server.domain.sessions import Confounder, StoredConfounder
from server.services import patients, summaries
from server.services.states import Place, next_number, refuse
from server.store import audit, confounders


def record(
    tx: Tx, by: Person, place: Place, confounder: Confounder, seen: int | None, now: datetime
) -> StoredConfounder:
    """Keep a confounder of a patient, or a correction of the state seen; safe to repeat.

    The patient's line of the caseload follows in the same transaction.
    """
    patient = patients.treatable(tx, by, place.patient_id)
    audit.record(tx, by.id, "confounder.record", patient.id)
    standing = confounders.find(tx, patient.id, place.id)
    same = standing is not None and standing.confounder == confounder
    number = next_number(standing, seen, same=same)
    if not isinstance(number, int):
        return number
    refuse(confounder_faults(confounder, patient.day_at(now)))
    stored = StoredConfounder(
        id=place.id, number=number, confounder=confounder, recorded_by=by.id, recorded_at=now
    )
    if not confounders.add(tx, patient.id, stored):
        raise UnusableIdError
    summaries.refresh(tx, patient, now)
    return stored
