"""Scored days."""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from server.models.base import Base


class ScoredDayRow(Base):
    """The daily score of one day, kept at write time so that no view reads all entries for it."""

    __tablename__ = "scored_days"
    __table_args__ = (CheckConstraint("denominator > 0", name="denominator_counts"),)

    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patients.id"), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    numerator: Mapped[int]  # of the score in points: a fraction, because scores are exact
    denominator: Mapped[int]
    source: Mapped[str]
    late: Mapped[bool]
    disputed: Mapped[bool]
    entries: Mapped[int]  # behind the score
