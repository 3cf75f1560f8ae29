"""What clinics tell their patients in words of their own."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import JSON, CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from server.models.base import Base


class ClinicTextsRow(Base):
    """One state of a clinic's texts. Rows are added, never updated: the highest number stands."""

    __tablename__ = "clinic_texts"
    __table_args__ = (CheckConstraint("number >= 1", name="number_from_one"),)

    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinics.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)  # 1, 2, 3... of this clinic
    texts: Mapped[dict[str, dict[str, str | None]]] = mapped_column(JSON)
    changed_by: Mapped[UUID] = mapped_column(ForeignKey("people.id"))
    changed_at: Mapped[datetime]
