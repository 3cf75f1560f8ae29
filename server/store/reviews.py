"""What clinicians have seen of patients."""

from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session as Tx

from server.domain.reviews import Review
from server.models.person import PersonRow
from server.models.review import ReviewRow

ROW = ReviewRow


def find(tx: Tx, patient_id: UUID, review_id: UUID) -> Review | None:
    """Return one review of a patient; None: there is none such."""
    return _one(tx, _of(patient_id).where(ROW.id == review_id))


def latest(tx: Tx, patient_id: UUID) -> Review | None:
    """Return the last review of a patient; None: nobody has said that they looked."""
    return _one(tx, _of(patient_id).order_by(ROW.at.desc(), ROW.id.desc()).limit(1))


def add(tx: Tx, patient_id: UUID, review: Review) -> bool:
    """Keep a review; return False, keeping nothing, if the id is taken."""
    row = ROW(id=review.id, patient_id=patient_id, by=review.by, at=review.at)
    row.revision = review.revision
    try:
        with tx.begin_nested():
            tx.add(row)
    except IntegrityError:
        return False
    return True


def _of(patient_id: UUID) -> Select[ReviewRow, str]:
    told = select(ROW, PersonRow.name).join(PersonRow, PersonRow.id == ROW.by)
    return told.where(ROW.patient_id == patient_id)


def _one(tx: Tx, query: Select[ReviewRow, str]) -> Review | None:
    found = tx.execute(query).first()
    if found is None:
        return None
    row, name = found
    return Review(id=row.id, by=row.by, name=name, at=row.at, revision=row.revision)
