"""The name of this database's life."""

from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from server.models.base import Base


class EpochRow(Base):
    """One row that names this database's life. A restore begins another, and ends all cursors."""

    __tablename__ = "server_epoch"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    epoch: Mapped[UUID]
