"""People, found within their clinic."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, select, update
from sqlalchemy.orm import Session as Tx

from server.domain.errors import NotFoundError
from server.domain.people import Person, Role
from server.models.person import PersonRow

STAFF = (Role.CLINICIAN, Role.ADMINISTRATOR)


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What judging a sign-in needs; None: no such login, or no passphrase."""

    person_id: UUID | None
    passphrase_hash: str | None


def add(tx: Tx, person: Person, at: datetime) -> None:
    """Keep a new person, who cannot sign in yet."""
    row = PersonRow(id=person.id, clinic_id=person.clinic_id, role=person.role, created_at=at)
    row.name, row.zone, row.login = person.name, person.zone, person.login
    tx.add(row)
    tx.flush()  # what points at a person comes next, and nothing tells the order


def get(tx: Tx, person_id: UUID) -> Person:
    """Return a person by id alone: for who is signed in or invited, and for operators."""
    return _one(tx, select(PersonRow).where(PersonRow.id == person_id))


def in_clinic(tx: Tx, clinic_id: UUID, person_id: UUID, *roles: Role) -> Person:
    """Return a person of this clinic in one of these roles, locked; absent looks like forbidden."""
    own = select(PersonRow).where(PersonRow.clinic_id == clinic_id, PersonRow.role.in_(roles))
    return _one(tx, own.where(PersonRow.id == person_id).with_for_update())


def exists(tx: Tx, person_id: UUID) -> bool:
    """Return whether the id is taken, in whatever clinic."""
    return tx.scalar(select(PersonRow.id).where(PersonRow.id == person_id)) is not None


def staff_of(tx: Tx, clinic_id: UUID) -> list[Person]:
    """Return a clinic's staff by name."""
    own = select(PersonRow).where(PersonRow.clinic_id == clinic_id, PersonRow.role.in_(STAFF))
    return [person_of(row) for row in tx.scalars(own.order_by(PersonRow.name, PersonRow.id))]


def by_login(tx: Tx, login: str) -> Person | None:
    """Return who goes by this login, of whatever clinic: signing in names none."""
    row = tx.scalar(select(PersonRow).where(PersonRow.login == login))
    return None if row is None else person_of(row)


def account(tx: Tx, login: str) -> Account:
    """Return what judging a sign-in needs."""
    query = select(PersonRow.id, PersonRow.passphrase_hash).where(PersonRow.login == login)
    found = tx.execute(query).one_or_none()
    person_id, stored = found or (None, None)
    return Account(person_id=person_id, passphrase_hash=stored)


def still_holds(tx: Tx, seen: Account) -> bool:
    """Return whether the passphrase is the one that was judged; locks the person until commit."""
    own = select(PersonRow.passphrase_hash).where(PersonRow.id == seen.person_id)
    return seen.person_id is not None and tx.scalar(own.with_for_update()) == seen.passphrase_hash


def change_staff(tx: Tx, person: Person) -> None:
    """Keep the name, login and role of a member of staff."""
    _change(tx, person.id, name=person.name, login=person.login, role=person.role)


def enrol(tx: Tx, person: Person, passphrase_hash: str | None, at: datetime) -> None:
    """Keep what the person chose on accepting an invitation; no hash: the device alone."""
    secret = {"login": person.login, "passphrase_hash": passphrase_hash}
    _change(tx, person.id, zone=person.zone, enrolled_at=at, **secret)


def move(tx: Tx, person: Person) -> None:
    """Keep the zone of the phone that a patient has moved to."""
    _change(tx, person.id, zone=person.zone)


def set_passphrase(tx: Tx, person_id: UUID, passphrase_hash: str | None) -> None:
    """Keep another passphrase; None: nobody signs in with one."""
    _change(tx, person_id, passphrase_hash=passphrase_hash)


def forget_enrolment(tx: Tx, person_id: UUID) -> None:
    """Take a person's way in: another invitation is needed."""
    _change(tx, person_id, passphrase_hash=None, enrolled_at=None)


def _change(tx: Tx, person_id: UUID, **values: object) -> None:
    tx.execute(update(PersonRow).where(PersonRow.id == person_id).values(**values))


def _one(tx: Tx, query: Select[PersonRow]) -> Person:
    row = tx.scalar(query.execution_options(populate_existing=True))
    if row is None:
        raise NotFoundError
    return person_of(row)


def person_of(row: PersonRow) -> Person:
    """Return the person that a row holds; for the store alone."""
    return Person(
        id=row.id,
        clinic_id=row.clinic_id,
        role=Role(row.role),
        name=row.name,
        login=row.login,
        zone=row.zone,
        enrolled=row.enrolled_at is not None,
    )
