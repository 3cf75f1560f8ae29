"""What clinics ask their patients to fill in."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from server.models.base import Base


class ClinicInstrumentsRow(Base):
    """One state of a clinic's choice. Rows are added, never updated: the highest number stands.

    Without a row the defaults stand.
    """

    __tablename__ = "clinic_instruments"
    __table_args__ = (CheckConstraint("number >= 1", name="number_from_one"),)

    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinics.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)  # 1, 2, 3... of this clinic
    plans: Mapped[list[dict[str, Any]]] = mapped_column(JSON)  # what is missing is not asked
    same_day_cover: Mapped[bool]
    changed_by: Mapped[UUID] = mapped_column(ForeignKey("people.id"))
    changed_at: Mapped[datetime]
