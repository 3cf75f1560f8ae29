"""Things that a clinician corrects: every state is a row, and the highest number stands."""

from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session as Tx

from server.models.session import ConfounderRow, SessionRow

R = TypeVar("R", SessionRow, ConfounderRow)


def find(tx: Tx, kind: type[R], patient_id: UUID, thing_id: UUID) -> R | None:
    """Return the standing state of one thing of a patient; None: the patient has none such."""
    states = select(kind).where(kind.patient_id == patient_id, kind.id == thing_id)
    return tx.scalar(states.order_by(kind.number.desc()).limit(1))


def add(tx: Tx, row: SessionRow | ConfounderRow) -> bool:
    """Keep one more state; return False, keeping nothing, if that state of that id exists."""
    try:
        with tx.begin_nested():
            tx.add(row)
    except IntegrityError:
        return False
    return True


def standing(tx: Tx, kind: type[R], patient_id: UUID) -> list[R]:
    """Return the standing state of each thing of a patient."""
    return list(tx.scalars(_standing(kind, patient_id)))


def _standing(kind: type[R], patient_id: UUID) -> Select[Any]:
    own = select(kind.id, func.max(kind.number).label("number"))
    last = own.where(kind.patient_id == patient_id).group_by(kind.id).subquery()
    return select(kind).join(last, (kind.id == last.c.id) & (kind.number == last.c.number))
