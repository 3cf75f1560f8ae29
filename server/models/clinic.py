"""Clinics."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from server.models.base import Base


class ClinicRow(Base):
    """A clinic and its settings; `number` grows with every change of them."""

    __tablename__ = "clinics"
    __table_args__ = (CheckConstraint("number >= 1", name="number_counts"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str]
    demo: Mapped[bool]
    device_alone: Mapped[bool]
    phone: Mapped[str | None]
    number: Mapped[int]
    created_at: Mapped[datetime]
