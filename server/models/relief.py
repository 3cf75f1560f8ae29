"""Relief as last computed, kept so that a clinic's figures read no entries."""

from datetime import date
from fractions import Fraction
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from server.models.base import Base


class EpisodeRow(Base):
    """One course of a patient and what became of the relief after it."""

    __tablename__ = "episodes"
    __table_args__ = (
        CheckConstraint("number >= 1", name="number_from_one"),
        Index(None, "clinic_id"),  # serves the clinic's curves
    )

    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patients.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)  # 1, 2, 3...: the patient's courses
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinics.id"))
    route: Mapped[str]  # of its sessions; "mixed" when they differ
    dose_mg: Mapped[float]  # mean of its sessions
    course_first: Mapped[date]
    course_last: Mapped[date]
    status: Mapped[str]
    reason: Mapped[str | None]
    baseline: Mapped[Fraction | None]  # points
    baseline_source: Mapped[str | None]
    threshold: Mapped[Fraction | None]  # points
    onset_day: Mapped[int | None]
    lower_days: Mapped[int | None]
    upper_days: Mapped[int | None]
    days: Mapped[Fraction | None]
    pending: Mapped[bool | None]


class PatientReliefRow(Base):
    """How a patient's episodes were made, and the trend over them."""

    __tablename__ = "patient_relief"
    __table_args__ = (
        Index(None, "clinic_id", "changes_on"),  # serves "which results are out of date?"
        Index(None, "clinic_id", "direction"),  # serves "who is getting shorter?"
    )

    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patients.id"), primary_key=True)
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinics.id"))
    rules_number: Mapped[int]  # of the clinic's rules
    method_version: Mapped[str]
    as_of: Mapped[date]  # the patient's day
    changes_on: Mapped[date | None]  # time alone may change it from here on; null: never
    slope_days_per_course: Mapped[Fraction | None]
    p: Mapped[float | None]
    direction: Mapped[str]
    responders: Mapped[int]
    ended: Mapped[int]
