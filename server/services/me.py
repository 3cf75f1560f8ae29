"""What a device has to know about who is signed in."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session as Tx

from server.domain.people import Clinic, Person
from server.store import clinics


@dataclass(frozen=True, slots=True, kw_only=True)
class Me:
    """Who is signed in, in which clinic, and what time it is there."""

    person: Person
    clinic: Clinic
    server_time: datetime  # UTC; a phone compares its clock


def describe(tx: Tx, person: Person, now: datetime) -> Me:
    """Return what the person's device has to know."""
    return Me(person=person, clinic=clinics.get(tx, person.clinic_id), server_time=now)
