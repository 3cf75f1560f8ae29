"""Counts of what is kept of a patient, beside what the audit says was written."""

from collections import Counter
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Tx

from server.models.audit import AuditRow
from server.models.entry import EntryVersionRow
from server.models.request_answer import RequestAnswerRow
from server.models.review import ReviewRow
from server.models.session import ConfounderRow, SessionRow

State = SessionRow | ConfounderRow


def audited(tx: Tx, patient_id: UUID, *actions: str) -> Counter[UUID | None]:
    """Return how many rows of these actions the audit has about a patient, by who acted."""
    own = select(AuditRow.actor_id, func.count()).where(AuditRow.patient_id == patient_id)
    rows = tx.execute(own.where(AuditRow.action.in_(actions)).group_by(AuditRow.actor_id))
    return _counter(rows)


def versions(tx: Tx, patient_id: UUID) -> Counter[UUID | None]:
    """Return how many versions of a patient there are, by who wrote them."""
    author = func.coalesce(EntryVersionRow.author_id, EntryVersionRow.patient_id)
    own = select(author, func.count()).where(EntryVersionRow.patient_id == patient_id)
    return _counter(tx.execute(own.group_by(author)))


def _states(tx: Tx, patient_id: UUID, kind: type[State]) -> Counter[UUID | None]:
    own = select(kind.recorded_by, func.count()).where(kind.patient_id == patient_id)
    return _counter(tx.execute(own.group_by(kind.recorded_by)))


def sessions(tx: Tx, patient_id: UUID) -> Counter[UUID | None]:
    """Return how many states of sessions a patient has, by who recorded them."""
    return _states(tx, patient_id, SessionRow)


def confounders(tx: Tx, patient_id: UUID) -> Counter[UUID | None]:
    """Return how many states of confounders a patient has, by who recorded them."""
    return _states(tx, patient_id, ConfounderRow)


def answers(tx: Tx, patient_id: UUID) -> Counter[UUID | None]:
    """Return how many answers to requests a patient has, by who gave them."""
    own = select(RequestAnswerRow.answered_by, func.count())
    own = own.where(RequestAnswerRow.patient_id == patient_id)
    return _counter(tx.execute(own.group_by(RequestAnswerRow.answered_by)))


def reviews(tx: Tx, patient_id: UUID) -> Counter[UUID | None]:
    """Return how many reviews a patient has, by who looked."""
    own = select(ReviewRow.by, func.count()).where(ReviewRow.patient_id == patient_id)
    return _counter(tx.execute(own.group_by(ReviewRow.by)))


def _counter(rows: Iterable[Any]) -> Counter[UUID | None]:
    return Counter(dict(map(tuple, rows)))


def highest_revision(tx: Tx, patient_id: UUID) -> int:
    """Return the highest number under which a version of a patient is kept; 0: none is."""
    own = select(func.max(EntryVersionRow.revision))
    return tx.scalar(own.where(EntryVersionRow.patient_id == patient_id)) or 0
