"""Ids that were erased."""

from datetime import datetime

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from server.models.base import Base


class BurntIdRow(Base):
    """An id of an entry or a version that was erased and is refused for ever.

    Rows are added, never deleted. A file outside the database holds the same, and outlives it.
    """

    __tablename__ = "burnt_ids"

    fingerprint: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)  # SHA-256
    burnt_at: Mapped[datetime]
