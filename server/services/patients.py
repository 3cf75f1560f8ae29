"""Patients of a clinic."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session as Tx

from server.domain import access
from server.domain.conditions import Condition
from server.domain.errors import NotFoundError, UnusableIdError
from server.domain.patients import Patient
from server.domain.people import Person, Role
from server.services import sign_ins, summaries
from server.services.states import next_number
from server.store import audit, patients, people


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPatient:
    """What is known of a patient before the invitation."""

    name: str
    condition: Condition | None = None  # None: nobody has said


def create(tx: Tx, by: Person, patient_id: UUID, wanted: NewPatient, now: datetime) -> Patient:
    """Keep a new patient of the clinician's clinic, who cannot sign in yet; safe to repeat."""
    if not _added(tx, _person(by, patient_id, wanted.name), wanted.condition, now):
        return _repeated(tx, by, patient_id, wanted)
    patient = patients.locked(tx, by.clinic_id, patient_id)
    summaries.refresh(tx, patient, now)
    audit.record(tx, by.id, "patient.create", patient_id)
    return patient


def set_condition(
    tx: Tx, by: Person, patient_id: UUID, condition: Condition | None, seen: int | None
) -> Patient:
    """Keep what a patient is treated for, on top of the state seen; safe to repeat."""
    patient = treatable(tx, by, patient_id)
    audit.record(tx, by.id, "patient.condition", patient.id)
    number = next_number(patient, seen, same=patient.condition is condition)
    if not isinstance(number, int):
        return patient
    changed = replace(patient, condition=condition, number=number)
    patients.set_condition(tx, changed)
    return changed


def take_access(tx: Tx, by: Person, patient_id: UUID) -> None:
    """Sign out every device of a patient, as after a lost phone; the diary stays."""
    patient = treatable(tx, by, patient_id)
    sign_ins.take_access(tx, patient.id)
    audit.record(tx, by.id, "patient.take_access", patient.id)


def readable(tx: Tx, reader: Person, patient_id: UUID) -> Patient:
    """Return a patient whose diary this person may read; any other one is not found."""
    patient = patients.of_clinic(tx, reader.clinic_id, patient_id)
    if not access.may_read_diary(reader, patient.person):
        raise NotFoundError
    return patient


def treatable(tx: Tx, by: Person, patient_id: UUID) -> Patient:
    """Return a patient whom this person may treat, locked; any other one is not found."""
    patient = patients.locked(tx, by.clinic_id, patient_id)
    if not access.may_treat(by, patient.person):
        raise NotFoundError
    return patient


def _person(by: Person, patient_id: UUID, name: str) -> Person:
    return Person(
        id=patient_id,
        clinic_id=by.clinic_id,
        role=Role.PATIENT,
        name=name,
        login=None,
        zone=by.zone,  # until the patient's own phone tells theirs
        enrolled=False,
    )


def _added(tx: Tx, person: Person, condition: Condition | None, now: datetime) -> bool:
    """Return whether the person is new; False: the id is taken, perhaps just now."""
    if people.exists(tx, person.id):
        return False
    try:
        with tx.begin_nested():
            people.add(tx, person, now)
            fresh = Patient(person=person, revision=0, created_at=now, condition=condition)
            patients.add(tx, fresh)
    except IntegrityError:
        return False
    return True


def _repeated(tx: Tx, by: Person, patient_id: UUID, wanted: NewPatient) -> Patient:
    """Return the patient whom an earlier delivery of this request created.

    The condition may have been changed since.
    """
    try:
        patient = treatable(tx, by, patient_id)
    except NotFoundError:
        raise UnusableIdError from None
    first = patient.number == 1
    if patient.person.name != wanted.name or (first and patient.condition is not wanted.condition):
        raise UnusableIdError
    audit.record(tx, by.id, "patient.read", patient_id)
    return patient
