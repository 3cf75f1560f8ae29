"""People, and the patients among them."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from server.models.base import Base


class PersonRow(Base):
    """Somebody known to one clinic. Without a passphrase only a phone signs them in."""

    __tablename__ = "people"
    __table_args__ = (
        CheckConstraint("role IN ('patient', 'clinician', 'administrator')", name="role_known"),
        UniqueConstraint("login"),  # serves signing in
        Index(None, "clinic_id", "role"),  # serves the list of staff
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinics.id"))
    role: Mapped[str]
    name: Mapped[str]
    zone: Mapped[str]  # IANA name: a patient's days are lived in it; the phone's own once enrolled
    login: Mapped[str | None]
    passphrase_hash: Mapped[str | None]
    enrolled_at: Mapped[datetime | None]
    created_at: Mapped[datetime]


class PatientRow(Base):
    """What only a patient has; the row whose lock orders the patient's revisions.

    Name and zone stand in `people`, once.
    """

    __tablename__ = "patients"
    __table_args__ = (
        CheckConstraint("revision >= 0", name="revision_counts"),
        CheckConstraint("number >= 1", name="number_counts"),
        Index(None, "clinic_id", "id"),  # serves the caseload, page by page
    )

    id: Mapped[UUID] = mapped_column(ForeignKey("people.id"), primary_key=True)
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinics.id"))
    revision: Mapped[int]
    created_at: Mapped[datetime]
    condition: Mapped[str | None]  # a code; null: nobody has said
    number: Mapped[int] = mapped_column(server_default="1")  # of the condition's states
