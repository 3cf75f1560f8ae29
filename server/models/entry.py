"""Versions of entries."""

from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from server.models.base import Base

KINDS = "('check_in', 'rating', 'questionnaire', 'request')"
WITHOUT_PAIN = (
    "(pain IS NULL AND (kind IN ('questionnaire', 'request')"
    " OR (kind = 'check_in' AND recalled IS NOT NULL)))"
    " OR (pain IS NOT NULL AND kind IN ('check_in', 'rating'))"
)
Parts = list[dict[str, Any]]  # as entry_parts has them, without what was not answered


class EntryVersionRow(Base):
    """A version of an entry. Rows are added, never updated."""

    __tablename__ = "entry_versions"
    __table_args__ = (
        CheckConstraint("pain BETWEEN 0 AND 10", name="pain_on_scale"),
        CheckConstraint(f"kind IN {KINDS}", name="kind_known"),
        CheckConstraint(WITHOUT_PAIN, name="pain_where_it_belongs"),
        CheckConstraint("helping IN ('yes', 'fading', 'gone')", name="helping_known"),
        CheckConstraint("worst BETWEEN 0 AND 10", name="worst_on_scale"),
        CheckConstraint("least BETWEEN 0 AND 10", name="least_on_scale"),
        CheckConstraint("sleep_interference BETWEEN 0 AND 10", name="sleep_on_scale"),
        CheckConstraint("activity_interference BETWEEN 0 AND 10", name="activity_on_scale"),
        CheckConstraint("recalled IN ('same', 'better', 'worse')", name="recalled_known"),
        CheckConstraint("request IN ('call', 'appointment')", name="request_known"),
        UniqueConstraint("patient_id", "revision"),  # serves "what changed since N"
        Index(None, "patient_id", "local_date"),  # serves the score of a day
        Index(None, "patient_id", "kind"),  # serves requests and questionnaires: few among many
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
    pain: Mapped[int | None]  # points, 0-10; null: none was told
    helping: Mapped[str | None]  # null: not answered
    gone_since: Mapped[date | None]  # null: relief is not declared gone
    side_effects: Mapped[Parts | None] = mapped_column(JSON(none_as_null=True))
    note: Mapped[str | None]
    revision: Mapped[int]  # the patient's counter when this version was stored
    received_at: Mapped[datetime]  # by the server's clock
    author_id: Mapped[UUID | None] = mapped_column(ForeignKey("people.id"))  # null: the patient
    device: Mapped[str | None]  # in its owner's words; null: not told
    reason: Mapped[str | None]  # why it was amended; null: not told
    worst: Mapped[int | None]  # points, 0-10; null, here and below: not answered
    least: Mapped[int | None]
    sleep_interference: Mapped[int | None]
    activity_interference: Mapped[int | None]
    body_sites: Mapped[list[str] | None] = mapped_column(JSON(none_as_null=True))
    rescue: Mapped[Parts | None] = mapped_column(JSON(none_as_null=True))
    recalled: Mapped[str | None]
    ended_effects: Mapped[Parts | None] = mapped_column(JSON(none_as_null=True))
    questionnaire: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    request: Mapped[str | None]
