"""Sign-ins, known by the hash of their token."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session as Tx

from server.domain.people import Person, Role
from server.domain.sign_ins import SignIn
from server.models.person import PersonRow
from server.models.reminder import PushSubscriptionRow
from server.models.sign_in import SignInRow
from server.store import people


def add(tx: Tx, token_hash: bytes, person_id: UUID, at: datetime) -> None:
    """Keep a new sign-in."""
    tx.add(SignInRow(token_hash=token_hash, person_id=person_id, opened_at=at, seen_at=at))


def find(tx: Tx, token_hash: bytes) -> tuple[SignIn, Person] | None:
    """Return the sign-in with this token, open or not, and whose it is."""
    both = select(SignInRow, PersonRow).join(PersonRow, PersonRow.id == SignInRow.person_id)
    found = tx.execute(both.where(SignInRow.token_hash == token_hash)).one_or_none()
    if found is None:
        return None
    row, person = found[0], people.person_of(found[1])
    return SignIn(role=person.role, opened_at=row.opened_at, seen_at=row.seen_at), person


def note_use(tx: Tx, token_hash: bytes, at: datetime) -> None:
    """Write down that a sign-in is in use."""
    own = update(SignInRow).where(SignInRow.token_hash == token_hash)
    tx.execute(own.values(seen_at=at))


def close(tx: Tx, token_hash: bytes) -> None:
    """Sign one device out."""
    tx.execute(delete(SignInRow).where(SignInRow.token_hash == token_hash))


def close_all(tx: Tx, person_id: UUID) -> None:
    """Sign out every device of a person."""
    tx.execute(delete(SignInRow).where(SignInRow.person_id == person_id))


def close_of(tx: Tx, roles: Sequence[Role]) -> None:
    """Sign out every device of everybody in these roles.

    Their pushes end by name: a restore runs without foreign keys, where nothing follows by itself.
    """
    theirs = select(PersonRow.id).where(PersonRow.role.in_(roles))
    tx.execute(delete(PushSubscriptionRow).where(PushSubscriptionRow.patient_id.in_(theirs)))
    tx.execute(delete(SignInRow).where(SignInRow.person_id.in_(theirs)))


def close_old(tx: Tx, before: datetime) -> None:
    """Forget the sign-ins last used before an instant at which none could still be open."""
    tx.execute(delete(SignInRow).where(SignInRow.seen_at < before))
