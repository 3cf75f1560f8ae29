"""Builders: each returns something valid; a test names only what it is about."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session as Tx

from server.clock import uuid7
from server.config import Settings
from server.domain.patients import Patient
from server.domain.people import Clinic, Person, Role
from server.services import summaries
from server.store import clinics, patients, people

SECRET = "not a secret, only long enough to be taken for one"
PASSPHRASE = "correct horse battery staple"
MONDAY = date(2026, 3, 2)
EVENING = datetime(2026, 3, 2, 20, 14, 5, tzinfo=UTC)  # of that Monday


class HandSetClock:
    """A clock that stands still until a test moves it."""

    def __init__(self) -> None:
        self.instant = EVENING

    def __call__(self) -> datetime:
        return self.instant

    def reset(self) -> None:
        """Stand at EVENING again."""
        self.instant = EVENING

    def forward(self, **by: float) -> None:
        """Move on, in the words of timedelta: `clock.forward(minutes=30)`."""
        self.instant += timedelta(**by)


def settings(**changes: Any) -> Settings:
    """Return settings of a test; argon2 is made cheap, and its own test makes it dear again."""
    ordinary = {"secret_key": SECRET, "public_url": "http://localhost", "passphrase_memory_kib": 64}
    return Settings(**ordinary | changes)


def a_clinic(tx: Tx, **changes: Any) -> Clinic:
    """Keep and return a clinic."""
    ordinary = {"id": uuid7(), "name": "Harbour Clinic", "demo": False, "device_alone": False}
    ordinary |= {"phone": "+34 900 123 456", "number": 1}
    clinic = Clinic(**ordinary | changes)
    clinics.add(tx, clinic, EVENING)
    return clinic


def a_person(tx: Tx, *, clinic_id: UUID | None = None, **changes: Any) -> Person:
    """Keep and return a patient, or somebody with another role; without a clinic, of a new one."""
    clinic_id = clinic_id or a_clinic(tx).id
    ordinary = {"id": uuid7(), "clinic_id": clinic_id, "role": Role.PATIENT, "name": "Ana Ruiz"}
    ordinary |= {"login": None, "zone": "Europe/Madrid", "enrolled": True}
    person = Person(**ordinary | changes)
    people.add(tx, person, EVENING)
    if person.role is Role.PATIENT:
        patient = Patient(person=person, revision=0, created_at=EVENING)
        patients.add(tx, patient)
        summaries.refresh(tx, patient, EVENING)
    if person.enrolled:
        people.enrol(tx, person, None, EVENING)
    tx.flush()
    return person
