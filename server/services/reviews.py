"""Saying that a clinician has seen what a patient logged."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session as Tx

from server.domain.errors import Fault, FaultyValueError, UnusableIdError
from server.domain.people import Person
from server.domain.reviews import Review
from server.services import patients, summaries
from server.store import audit, reviews

REVIEW = "review.record"


def record(
    tx: Tx, by: Person, patient_id: UUID, review_id: UUID, revision: int, now: datetime
) -> Review:
    """Keep that a clinician has seen a patient's diary up to a revision; safe to repeat."""
    patient = patients.treatable(tx, by, patient_id)
    audit.record(tx, by.id, REVIEW, patient.id)
    kept = reviews.find(tx, patient.id, review_id)
    if kept is not None and (kept.by, kept.revision) == (by.id, revision):
        return kept
    if revision > patient.revision:
        message = "Nothing like it was logged yet."
        raise FaultyValueError((Fault(field="revision", code="out_of_range", message=message),))
    review = Review(id=review_id, by=by.id, name=by.name, at=now, revision=revision)
    if kept is not None or not reviews.add(tx, patient.id, review):
        raise UnusableIdError
    summaries.refresh(tx, patient, now)
    return review
