"""Invitations, known by the hash of their code; each person has one at most."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session as Tx

from server.models.sign_in import InvitationRow


def add(tx: Tx, code_hash: bytes, person_id: UUID, expires_at: datetime) -> None:
    """Keep a new invitation in place of the one before."""
    withdraw(tx, person_id)
    tx.add(InvitationRow(code_hash=code_hash, person_id=person_id, expires_at=expires_at))


def withdraw(tx: Tx, person_id: UUID) -> None:
    """Make the invitation of a person unusable, if there is one."""
    tx.execute(delete(InvitationRow).where(InvitationRow.person_id == person_id))


def withdraw_all(tx: Tx) -> None:
    """Make every invitation unusable."""
    tx.execute(delete(InvitationRow))


def find(tx: Tx, code_hash: bytes, now: datetime) -> UUID | None:
    """Return whom a code invites; None if it is unknown, used or too old."""
    query = select(InvitationRow.person_id).where(InvitationRow.code_hash == code_hash)
    return tx.scalar(query.where(InvitationRow.expires_at > now))


def use(tx: Tx, code_hash: bytes, now: datetime) -> UUID | None:
    """Return whom a code invites, and use it up: of two who hold it, one gets None."""
    own = delete(InvitationRow).where(InvitationRow.code_hash == code_hash)
    fresh = own.where(InvitationRow.expires_at > now)
    return tx.scalar(fresh.returning(InvitationRow.person_id))
