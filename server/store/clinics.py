"""Clinics."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import exists, select, update
from sqlalchemy.orm import Session as Tx

from server.domain.errors import NotFoundError
from server.domain.people import Clinic
from server.models.clinic import ClinicRow


def add(tx: Tx, clinic: Clinic, at: datetime) -> None:
    """Keep a new clinic."""
    row = ClinicRow(id=clinic.id, name=clinic.name, demo=clinic.demo, created_at=at)
    row.device_alone, row.phone, row.number = clinic.device_alone, clinic.phone, clinic.number
    tx.add(row)
    tx.flush()  # its people come next, and nothing tells the order


def get(tx: Tx, clinic_id: UUID) -> Clinic:
    """Return one clinic."""
    row = tx.get(ClinicRow, clinic_id, populate_existing=True)
    if row is None:
        raise NotFoundError
    return _value(row)


def every(tx: Tx) -> list[Clinic]:
    """Return all clinics, oldest first: for commands, which belong to none."""
    return [_value(row) for row in tx.scalars(select(ClinicRow).order_by(ClinicRow.created_at))]


def holds_demo(tx: Tx) -> bool:
    """Return whether the demo clinic is here."""
    return bool(tx.scalar(select(exists().where(ClinicRow.demo))))


def change(tx: Tx, changed: Clinic) -> bool:
    """Keep new settings as state `changed.number`; return False if it does not follow the last."""
    own = update(ClinicRow).where(ClinicRow.id == changed.id)
    unchanged = own.where(ClinicRow.number == changed.number - 1)
    values = unchanged.values(
        name=changed.name,
        device_alone=changed.device_alone,
        phone=changed.phone,
        number=changed.number,
    )
    return tx.scalar(values.returning(ClinicRow.id)) is not None


def _value(row: ClinicRow) -> Clinic:
    return Clinic(
        id=row.id,
        name=row.name,
        demo=row.demo,
        device_alone=row.device_alone,
        phone=row.phone,
        number=row.number,
    )
