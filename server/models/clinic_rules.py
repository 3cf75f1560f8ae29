"""What clinics lay down about relief."""

from datetime import datetime
from fractions import Fraction
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from server.models.base import Base


class ClinicRulesRow(Base):
    """One state of a clinic's rules. Rows are added, never updated: the highest number stands.

    Without a row the defaults stand. The parameters: docs/domain.md.
    """

    __tablename__ = "clinic_rules"
    __table_args__ = (CheckConstraint("number >= 1", name="number_from_one"),)

    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinics.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)  # 1, 2, 3... of this clinic
    course_gap: Mapped[int]
    base_window: Mapped[int]
    min_base: Mapped[int]
    min_baseline: Mapped[Fraction]
    response: Mapped[Fraction]
    min_abs: Mapped[Fraction]
    onset_window: Mapped[int]
    min_early: Mapped[int]
    confirmations: Mapped[int]
    confirm_gap: Mapped[int]
    max_gap: Mapped[int]
    lost_after: Mapped[int]
    late_after: Mapped[int]
    late_counts: Mapped[bool]
    changed_by: Mapped[UUID] = mapped_column(ForeignKey("people.id"))
    changed_at: Mapped[datetime]
