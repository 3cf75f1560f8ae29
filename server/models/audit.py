"""The audit log."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, Index, Integer, String, func
from sqlalchemy.orm import Mapped, mapped_column

from server.models.base import Base

COUNTER = BigInteger().with_variant(Integer, "sqlite")  # SQLite counts up INTEGER keys only


class AuditRow(Base):
    """Who did what to whose data. Rows are added, never changed.

    No foreign keys: the log outlives those it names. The instant is the database's own.
    """

    __tablename__ = "audit"
    __table_args__ = (
        Index(None, "patient_id", "id"),  # serves "who read this patient's data"
        Index(None, "actor_id", "id"),  # serves "what did this person do"
    )

    id: Mapped[int] = mapped_column(COUNTER, primary_key=True)
    at: Mapped[datetime] = mapped_column(default=func.current_timestamp())
    actor_id: Mapped[UUID | None]  # None: a command or a job
    action: Mapped[str] = mapped_column(String(40))  # "entry.save"
    patient_id: Mapped[UUID | None]  # None: no patient's data
