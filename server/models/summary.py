"""What the caseload shows of each patient."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from server.models.base import Base


class SummaryRow(Base):
    """A patient's line of the caseload, kept at write time so that the list reads no entries."""

    __tablename__ = "patient_summaries"
    __table_args__ = (
        Index(None, "clinic_id", "name_key", "patient_id"),  # serves the caseload, page by page
    )

    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patients.id"), primary_key=True)
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinics.id"))
    name_key: Mapped[bytes] = mapped_column(LargeBinary)  # bytes sort alike on every database
    today: Mapped[date]  # the patient's day that it tells of; on another day it is stale
    latest_day: Mapped[date | None]  # null: no scored day
    latest_score: Mapped[float | None]  # points; null with latest_day
    mean_7: Mapped[float | None]  # points, over the last 7 days; null: none scored
    mean_prior_7: Mapped[float | None]  # points, over the 7 days before those
    days_logged_28: Mapped[int]
    worst_day: Mapped[date | None]  # of the last 14 days; null: no side effect reported
    worst_effect: Mapped[str | None]  # null with worst_day
    worst_severity: Mapped[int | None]  # 1-3; null with worst_day
    state_kind: Mapped[str]
    state_day: Mapped[int | None]  # days since the latest course; null: no session yet
    state_known_days: Mapped[float | None]
    state_pending: Mapped[bool | None]
    state_reason: Mapped[str | None]
    state_last_days: Mapped[float | None]
    state_last_at_least: Mapped[bool | None]
    state_course_last: Mapped[date | None]
    needs: Mapped[list[dict[str, Any]]] = mapped_column(JSON, server_default="[]")
