"""What clinics have chosen to ask, every state of it."""

from dataclasses import asdict
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session as Tx

from server.domain.instrument_plans import DEFAULT_CLINIC_INSTRUMENTS, ClinicInstruments, Plan
from server.domain.people import Person
from server.models.clinic_instruments import ClinicInstrumentsRow as Row


def current(tx: Tx, clinic_id: UUID) -> ClinicInstruments:
    """Return what a clinic asks; the defaults until it chooses."""
    own = select(Row).where(Row.clinic_id == clinic_id)
    row = tx.scalar(own.order_by(Row.number.desc()).limit(1))
    return DEFAULT_CLINIC_INSTRUMENTS if row is None else _value(row)


def add(tx: Tx, by: Person, chosen: ClinicInstruments, now: datetime) -> bool:
    """Keep one more state; return False, keeping nothing, if that state exists."""
    row = Row(
        clinic_id=by.clinic_id,
        number=chosen.number,
        plans=[asdict(plan) for plan in chosen.plans],
        same_day_cover=chosen.same_day_cover,
        changed_by=by.id,
        changed_at=now,
    )
    try:
        with tx.begin_nested():
            tx.add(row)
    except IntegrityError:
        return False
    return True


def _value(row: Row) -> ClinicInstruments:
    return ClinicInstruments(
        number=row.number,
        plans=tuple(Plan(**plan) for plan in row.plans),
        same_day_cover=row.same_day_cover,
        changed_at=row.changed_at,
    )
