"""What clinics have laid down about relief, every state of it."""

from dataclasses import fields
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session as Tx

from server.domain.clinic_rules import DEFAULT_CLINIC_RULES, ClinicRules
from server.domain.people import Person
from server.domain.rules import ReliefRules
from server.models.clinic_rules import ClinicRulesRow

ROW = ClinicRulesRow
TABLE = ROW.__table__
PARAMETERS = tuple(field.name for field in fields(ReliefRules))
COLUMNS = [TABLE.c[name] for name in ("number", *PARAMETERS, "late_counts", "changed_at")]


def current(tx: Tx, clinic_id: UUID) -> ClinicRules:
    """Return the rules that stand in a clinic; the defaults until it lays any down."""
    own = select(*COLUMNS).where(TABLE.c.clinic_id == clinic_id)
    row = tx.execute(own.order_by(TABLE.c.number.desc()).limit(1)).one_or_none()
    return DEFAULT_CLINIC_RULES if row is None else _value(row)


def numbered(tx: Tx, clinic_id: UUID, number: int) -> ClinicRules:
    """Return one state of a clinic's rules; 0 and what is not there are the defaults."""
    own = select(*COLUMNS).where(TABLE.c.clinic_id == clinic_id)
    row = tx.execute(own.where(TABLE.c.number == number)).one_or_none()
    return DEFAULT_CLINIC_RULES if row is None else _value(row)


def add(tx: Tx, by: Person, rules: ClinicRules, now: datetime) -> bool:
    """Keep one more state; return False, keeping nothing, if that state exists."""
    row = ROW(clinic_id=by.clinic_id, number=rules.number, changed_by=by.id, changed_at=now)
    for name in PARAMETERS:
        setattr(row, name, getattr(rules.relief, name))
    row.late_counts = rules.late_counts
    try:
        with tx.begin_nested():
            tx.add(row)
    except IntegrityError:
        return False
    return True


def _value(row: Any) -> ClinicRules:
    relief = ReliefRules(**{name: getattr(row, name) for name in PARAMETERS})
    return ClinicRules(
        number=row.number, relief=relief, late_counts=row.late_counts, changed_at=row.changed_at
    )
