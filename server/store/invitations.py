"""Invitations, known by the hash of their code; each person has one at most."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Row, delete, select
from sqlalchemy.orm import Session as Tx

from server.domain.invitations import Held
from server.models.sign_in import InvitationRow

COLUMNS = (InvitationRow.person_id, InvitationRow.moves)


def add(tx: Tx, code_hash: bytes, held: Held, expires_at: datetime) -> None:
    """Keep a new invitation in place of the one before."""
    withdraw(tx, held.person_id)
    row = InvitationRow(code_hash=code_hash, person_id=held.person_id, expires_at=expires_at)
    row.moves = held.moves
    tx.add(row)


def withdraw(tx: Tx, person_id: UUID) -> None:
    """Make the invitation of a person unusable, if there is one."""
    tx.execute(delete(InvitationRow).where(InvitationRow.person_id == person_id))


def withdraw_all(tx: Tx) -> None:
    """Make every invitation unusable."""
    tx.execute(delete(InvitationRow))


def find(tx: Tx, code_hash: bytes, now: datetime) -> Held | None:
    """Return the invitation of a code; None if it is unknown, used or too old."""
    query = select(*COLUMNS).where(InvitationRow.code_hash == code_hash)
    return _held(tx.execute(query.where(InvitationRow.expires_at > now)).one_or_none())


def use(tx: Tx, code_hash: bytes, now: datetime) -> Held | None:
    """Return the invitation of a code, and use it up: of two who hold it, one gets None."""
    own = delete(InvitationRow).where(InvitationRow.code_hash == code_hash)
    fresh = own.where(InvitationRow.expires_at > now)
    return _held(tx.execute(fresh.returning(*COLUMNS)).one_or_none())


def _held(row: Row[UUID, bool] | None) -> Held | None:
    return None if row is None else Held(person_id=row.person_id, moves=row.moves)
