"""What patients ask of their clinic, and answering it."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session as Tx

from server.domain.errors import NotFoundError
from server.domain.people import Person
from server.domain.requests import Answer, Asked, RequestAnswer
from server.services import patients, summaries
from server.store import audit, requests

ANSWER = "request.answer"


def of_patient(tx: Tx, reader: Person, patient_id: UUID) -> list[Asked]:
    """Return the requests of a patient whose diary this person may read, newest first."""
    patient = patients.readable(tx, reader, patient_id)
    audit.record(tx, reader.id, "requests.read", patient.id)
    return requests.of_patient(tx, patient.id)


def answer(
    tx: Tx, by: Person, patient_id: UUID, entry_id: UUID, said: Answer, now: datetime
) -> list[Asked]:
    """Keep what a clinician answers to a request and return all requests; safe to repeat."""
    patient = patients.treatable(tx, by, patient_id)
    if all(one.version.entry_id != entry_id for one in requests.of_patient(tx, patient.id)):
        raise NotFoundError
    wanted = RequestAnswer(entry_id=entry_id, answer=said, by=by.name, at=now)
    requests.answer(tx, by, patient.id, wanted)
    audit.record(tx, by.id, ANSWER, patient.id)
    summaries.refresh(tx, patient, now)
    return requests.of_patient(tx, patient.id)
