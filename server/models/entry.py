"""Versions of entries."""

from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from server.models.base import Base


class EntryVersionRow(Base):
    """A version of an entry. Rows are added, never updated."""

    __tablename__ = "entry_versions"
    __table_args__ = (
        CheckConstraint("pain BETWEEN 0 AND 10", name="pain_on_scale"),
        CheckConstraint("kind IN ('check_in', 'rating')", name="kind_known"),
        CheckConstraint("helping IN ('yes', 'fading', 'gone')", name="helping_known"),
        UniqueConstraint("patient_id", "revision"),  # serves "what changed since N"
        Index(None, "patient_id", "local_date"),  # serves the score of a day
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)  # the phone's, version 7
    entry_id: Mapped[UUID] = mapped_column(index=True)  # serves heads, and "whose is this id?"
    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patients.id"))
    kind: Mapped[str]
    replaces: Mapped[list[str]] = mapped_column(JSON)
    local_date: Mapped[date]  # the day the patient lived; never recomputed
    local_time: Mapped[time]
    utc_offset_minutes: Mapped[int]
    zone: Mapped[str]
    written_at: Mapped[datetime]  # by the phone's clock
    pain: Mapped[int]  # points, 0-10
    helping: Mapped[str | None]  # null: not answered
    gone_since: Mapped[date | None]  # null: relief is not declared gone
    side_effects: Mapped[list[dict[str, Any]] | None] = mapped_column(  # null: not answered
        JSON(none_as_null=True)
    )
    note: Mapped[str | None]
    revision: Mapped[int]  # the patient's counter when this version was stored
    received_at: Mapped[datetime]  # by the server's clock
    author_id: Mapped[UUID | None] = mapped_column(ForeignKey("people.id"))  # null: the patient
    device: Mapped[str | None]  # in its owner's words; null: not told
    reason: Mapped[str | None]  # why it was amended; null: not told
