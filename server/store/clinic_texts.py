"""What clinics have told their patients, every state of it."""

from dataclasses import asdict
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session as Tx

from server.domain.clinic_texts import NO_TEXTS, ClinicTexts, Texts, Wording
from server.domain.people import Person
from server.models.clinic_texts import ClinicTextsRow as Row


def current(tx: Tx, clinic_id: UUID) -> ClinicTexts:
    """Return what a clinic tells its patients; nothing until it writes something."""
    own = select(Row).where(Row.clinic_id == clinic_id)
    row = tx.scalar(own.order_by(Row.number.desc()).limit(1))
    return NO_TEXTS if row is None else _value(row)


def add(tx: Tx, by: Person, written: ClinicTexts, now: datetime) -> bool:
    """Keep one more state; return False, keeping nothing, if that state exists."""
    row = Row(clinic_id=by.clinic_id, number=written.number, changed_by=by.id, changed_at=now)
    row.texts = asdict(written.texts)
    try:
        with tx.begin_nested():
            tx.add(row)
    except IntegrityError:
        return False
    return True


def _value(row: Row) -> ClinicTexts:
    texts = Texts(**{name: Wording(**said) for name, said in row.texts.items()})
    return ClinicTexts(number=row.number, texts=texts, changed_at=row.changed_at)
