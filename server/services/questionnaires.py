"""What a patient has filled in, and what is due."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session as Tx

from server.domain.entries import Kind, heads
from server.domain.people import Person
from server.domain.questionnaires import Questionnaires, questionnaires
from server.services import patients
from server.store import audit, clinic_instruments, entries, sessions


def of_patient(tx: Tx, reader: Person, patient_id: UUID, now: datetime) -> Questionnaires:
    """Return a patient's questionnaires to the patient or to a clinician of the clinic.

    The patient's own reading writes nothing, so that it goes on while the disk is full.
    """
    patient = patients.readable(tx, reader, patient_id)
    if reader.id != patient.id:
        audit.record(tx, reader.id, "questionnaires.read", patient.id)
    return questionnaires(
        heads(entries.of_kind(tx, patient.id, Kind.QUESTIONNAIRE)),
        sessions.standing(tx, patient.id),
        clinic_instruments.current(tx, patient.person.clinic_id).plans,
        started=patient.day_at(patient.created_at),
        today=patient.day_at(now),
    )
