"""Reminders: what patients wish, where to push, and the key that vendors know us by."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Integer, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from server.models.base import Base


class ReminderRow(Base):
    """A patient's wishes, and where their prompts stand. Without a row nothing was asked for.

    `number` grows with every change of the wishes.
    """

    __tablename__ = "reminders"
    __table_args__ = (
        CheckConstraint("number >= 1", name="number_counts"),
        CheckConstraint("snooze IN ('none', 'waiting', 'used')", name="snooze_known"),
    )

    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patients.id"), primary_key=True)
    number: Mapped[int]
    wanted: Mapped[bool]
    times: Mapped[list[str]] = mapped_column(JSON)  # by the clock of `zone`
    weekdays: Mapped[list[int]] = mapped_column(JSON)  # 1 is Monday
    zone: Mapped[str]  # IANA name
    adaptive: Mapped[bool]
    language: Mapped[str]
    email: Mapped[str | None]  # null: no e-mail
    email_asked_at: Mapped[datetime | None]  # null: no code was sent to it yet
    email_confirmed: Mapped[bool]
    next_at: Mapped[datetime | None] = mapped_column(index=True)  # serves "what is due?"
    prompted_at: Mapped[datetime | None]
    snooze: Mapped[str]
    changed_at: Mapped[datetime]


class PushSubscriptionRow(Base):
    """Where one signed-in device is pushed to. It ends with the sign-in."""

    __tablename__ = "push_subscriptions"

    sign_in: Mapped[bytes] = mapped_column(
        LargeBinary(32), ForeignKey("sign_ins.token_hash", ondelete="CASCADE"), primary_key=True
    )
    patient_id: Mapped[UUID] = mapped_column(
        ForeignKey("patients.id"), index=True
    )  # serves sending
    endpoint: Mapped[str] = mapped_column(unique=True)  # a device is prompted once, whoever uses it
    p256dh: Mapped[str]  # the device's public key, base64url
    auth: Mapped[str]  # and the secret it shares with us
    subscribed_at: Mapped[datetime]


class VapidKeyRow(Base):
    """The one key pair that vendors of browsers know this server by; another ends every push."""

    __tablename__ = "vapid_keys"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    private: Mapped[str]  # base64url of the 32 bytes
    public: Mapped[str]  # base64url of the uncompressed point: a browser subscribes with it
    made_at: Mapped[datetime]
