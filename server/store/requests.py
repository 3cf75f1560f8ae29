"""Requests of patients, and what was answered to them."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session as Tx

from server.domain.entries import Kind
from server.domain.people import Person
from server.domain.requests import Answer, Asked, RequestAnswer, asked
from server.models.person import PersonRow
from server.models.request_answer import RequestAnswerRow
from server.store import entries

ROW = RequestAnswerRow


def of_patient(tx: Tx, patient_id: UUID) -> list[Asked]:
    """Return the requests of a patient with their answers, newest first."""
    written = entries.of_kind(tx, patient_id, Kind.REQUEST)
    return asked(written, answers(tx, patient_id) if written else ())


def answers(tx: Tx, patient_id: UUID, since: datetime | None = None) -> list[RequestAnswer]:
    """Return what was answered to a patient, or since an instant, oldest first."""
    told = select(ROW, PersonRow.name).join(PersonRow, PersonRow.id == ROW.answered_by)
    own = told.where(ROW.patient_id == patient_id).order_by(ROW.answered_at, ROW.answer.desc())
    rows = tx.execute(own if since is None else own.where(ROW.answered_at >= since))
    return [
        RequestAnswer(entry_id=row.entry_id, answer=Answer(row.answer), by=name, at=row.answered_at)
        for row, name in rows
    ]


def answer(tx: Tx, by: Person, patient_id: UUID, wanted: RequestAnswer) -> None:
    """Keep an answer to a request of a locked patient, unless there is one of its kind."""
    if tx.get(ROW, (wanted.entry_id, wanted.answer.value)) is None:
        row = ROW(entry_id=wanted.entry_id, answer=wanted.answer.value, patient_id=patient_id)
        row.answered_by, row.answered_at = by.id, wanted.at
        tx.add(row)
        tx.flush()


def erase(tx: Tx, entry_ids: Iterable[UUID]) -> None:
    """Delete what was answered to requests that are erased."""
    tx.execute(delete(ROW).where(ROW.entry_id.in_(list(entry_ids))))
