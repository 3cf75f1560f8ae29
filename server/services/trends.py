"""The trend of one patient."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session as Tx

from server.domain.people import Person
from server.domain.trend import Trend, trend
from server.services import patients, summaries
from server.store import audit, entries


def of_patient(tx: Tx, reader: Person, patient_id: UUID, now: datetime) -> Trend:
    """Return a patient's trend to the patient or to a clinician of the clinic."""
    patient = patients.readable(tx, reader, patient_id)
    if reader.id != patient.id:
        audit.record(tx, reader.id, "trend.read", patient.id)
    rules = summaries.rules_of(tx, patient)
    kept = summaries.caught_up(tx, patient, rules, now)
    known = summaries.known(tx, patient, rules, now)
    return trend(patient, known, entries.diary(tx, patient.id), now, rules, kept)
