"""Sign-ins, invitations, and the count of wrong tries at either."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary, String, false
from sqlalchemy.orm import Mapped, mapped_column

from server.models.base import Base


class SignInRow(Base):
    """One device that is signed in. Deleting the row signs it out on its next request."""

    __tablename__ = "sign_ins"

    token_hash: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)  # SHA-256
    # The index serves "sign out everywhere".
    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"), index=True)
    opened_at: Mapped[datetime]
    seen_at: Mapped[datetime]


class InvitationRow(Base):
    """The one invitation that a person has; a new one replaces it, using it deletes it."""

    __tablename__ = "invitations"

    code_hash: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)  # SHA-256
    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"), unique=True)
    expires_at: Mapped[datetime]
    moves: Mapped[bool] = mapped_column(server_default=false())  # made on a phone of their own


class ThrottleRow(Base):
    """Wrong tries against one login or from one network address, known by its hash."""

    __tablename__ = "throttles"
    __table_args__ = (CheckConstraint("tries >= 0", name="tries_count"),)

    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    tries: Mapped[int]
    tried_at: Mapped[datetime]
    open_at: Mapped[datetime]  # the next try is heard from here on
