"""Sessions and confounders."""

from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from server.models.base import Base


class SessionRow(Base):
    """One state of a session. Rows are added, never updated: the highest number stands."""

    __tablename__ = "sessions"
    __table_args__ = (
        CheckConstraint("number > 0", name="number_from_one"),
        CheckConstraint("route IN ('iv', 'im', 'nasal')", name="route_known"),
        CheckConstraint("dose_mg > 0", name="dose_given"),
        CheckConstraint("weight_kg > 0", name="weight_possible"),
        CheckConstraint("duration_minutes > 0", name="duration_possible"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)  # 1, 2, 3... of this session
    patient_id: Mapped[UUID] = mapped_column(
        ForeignKey("patients.id"), index=True
    )  # serves the trend
    local_date: Mapped[date]  # the patient's day; never recomputed
    local_time: Mapped[time]
    utc_offset_minutes: Mapped[int]
    zone: Mapped[str]
    route: Mapped[str]
    dose_mg: Mapped[float]
    weight_kg: Mapped[float | None]  # null: not weighed
    duration_minutes: Mapped[int | None]  # null: not timed
    note: Mapped[str | None]
    entered_in_error: Mapped[bool]
    recorded_by: Mapped[UUID] = mapped_column(ForeignKey("people.id"))
    recorded_at: Mapped[datetime]


class ConfounderRow(Base):
    """One state of a confounder. Rows are added, never updated: the highest number stands."""

    __tablename__ = "confounders"
    __table_args__ = (
        CheckConstraint("number > 0", name="number_from_one"),
        CheckConstraint(
            "kind IN ('block', 'surgery', 'opioid_change', 'other')", name="kind_known"
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)  # 1, 2, 3... of this confounder
    patient_id: Mapped[UUID] = mapped_column(
        ForeignKey("patients.id"), index=True
    )  # serves the trend
    local_date: Mapped[date]  # the patient's day; never recomputed
    kind: Mapped[str]
    note: Mapped[str | None]
    entered_in_error: Mapped[bool]
    recorded_by: Mapped[UUID] = mapped_column(ForeignKey("people.id"))
    recorded_at: Mapped[datetime]
