"""What a device has to know about who is signed in."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy.orm import Session as Tx

from server.domain.clinic_texts import Texts
from server.domain.people import Clinic, Person, Role
from server.domain.requests import RequestAnswer
from server.store import clinic_texts, clinics, requests

TOLD_FOR: Final = timedelta(days=60)  # an answer is told to the patient so long


@dataclass(frozen=True, slots=True, kw_only=True)
class Me:
    """Who is signed in, in which clinic, what it tells them, and what time it is there."""

    person: Person
    clinic: Clinic
    texts: Texts
    answers: list[RequestAnswer]  # to this patient's own requests, oldest first
    server_time: datetime  # UTC; a phone compares its clock


def describe(tx: Tx, person: Person, now: datetime) -> Me:
    """Return what the person's device has to know."""
    is_patient = person.role is Role.PATIENT
    return Me(
        person=person,
        clinic=clinics.get(tx, person.clinic_id),
        texts=clinic_texts.current(tx, person.clinic_id).texts,
        answers=requests.answers(tx, person.id, now - TOLD_FOR) if is_patient else [],
        server_time=now,
    )
