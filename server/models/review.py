"""What clinicians have seen of patients."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from server.models.base import Base


class ReviewRow(Base):
    """One look at a patient's diary. Rows are added, never updated."""

    __tablename__ = "reviews"
    __table_args__ = (
        CheckConstraint("revision >= 0", name="revision_counts"),
        Index(None, "patient_id", "at"),  # serves "who saw it last"
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)  # the client's, version 7
    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patients.id"))
    by: Mapped[UUID] = mapped_column(ForeignKey("people.id"))
    at: Mapped[datetime]
    revision: Mapped[int]  # the patient's counter that was shown
