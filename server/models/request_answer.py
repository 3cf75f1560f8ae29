"""What clinicians answered to requests of patients."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from server.models.base import Base


class RequestAnswerRow(Base):
    """One answer to a request. Rows are added, never updated; the first of each kind stands."""

    __tablename__ = "request_answers"
    __table_args__ = (
        CheckConstraint("answer IN ('seen', 'done')", name="answer_known"),
        Index(None, "patient_id", "answered_at"),  # serves what a patient is told of late
    )

    entry_id: Mapped[UUID] = mapped_column(primary_key=True)  # several versions bear it
    answer: Mapped[str] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patients.id"))
    answered_by: Mapped[UUID] = mapped_column(ForeignKey("people.id"))
    answered_at: Mapped[datetime]
