"""Patients, found within their clinic."""

from typing import Any
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session as Tx

from server.domain.conditions import Condition
from server.domain.errors import NotFoundError
from server.domain.patients import Patient
from server.models.person import PatientRow, PersonRow
from server.store.people import person_of


def add(tx: Tx, patient: Patient) -> None:
    """Make a patient of a person."""
    clinic_id, at = patient.person.clinic_id, patient.created_at
    row = PatientRow(id=patient.id, clinic_id=clinic_id, revision=patient.revision, created_at=at)
    row.condition, row.number = patient.condition, patient.number
    tx.add(row)
    tx.flush()  # what points at a patient comes next, and nothing tells the order


def of_clinic(tx: Tx, clinic_id: UUID, patient_id: UUID) -> Patient:
    """Return a patient of this clinic; absent looks like forbidden."""
    return _one(tx, _patients(clinic_id).where(PatientRow.id == patient_id))


def locked(tx: Tx, clinic_id: UUID, patient_id: UUID) -> Patient:
    """Return a patient of this clinic whom no other transaction changes before this one ends."""
    own = _patients(clinic_id).where(PatientRow.id == patient_id)
    return _one(tx, own.with_for_update(of=PatientRow))


def ids_of(tx: Tx, clinic_id: UUID) -> list[UUID]:
    """Return the patients of a clinic by id: for commands."""
    own = select(PatientRow.id).where(PatientRow.clinic_id == clinic_id)
    return list(tx.scalars(own.order_by(PatientRow.id)))


def raise_revision(tx: Tx, patient_id: UUID, revision: int) -> None:
    """Set the counter of a locked patient: held until commit, its numbers commit in order."""
    own = update(PatientRow).where(PatientRow.id == patient_id)
    tx.execute(own.values(revision=revision))


def set_condition(tx: Tx, patient: Patient) -> None:
    """Keep the condition of a locked patient, with the number of this state."""
    own = update(PatientRow).where(PatientRow.id == patient.id)
    tx.execute(own.values(condition=patient.condition, number=patient.number))


def _patients(clinic_id: UUID) -> Any:
    both = select(PatientRow, PersonRow).join(PersonRow, PersonRow.id == PatientRow.id)
    return both.where(PatientRow.clinic_id == clinic_id)


def _one(tx: Tx, query: Any) -> Patient:
    found: Any = tx.execute(query.execution_options(populate_existing=True)).one_or_none()
    if found is None:
        raise NotFoundError
    row, person = found
    return patient_of(row, person)


def patient_of(row: PatientRow, person: PersonRow) -> Patient:
    """Return the patient that two rows hold; for the store alone."""
    return Patient(
        person=person_of(person),
        revision=row.revision,
        created_at=row.created_at,
        condition=None if row.condition is None else Condition(row.condition),
        number=row.number,
    )
