"""Signing in and out. A sign-in is a row here; the device holds a token, the row only its hash."""

import secrets
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from sqlalchemy.orm import Session as Tx

from server.domain.errors import NotFoundError, WrongSignInError
from server.domain.people import Person
from server.domain.sign_ins import PATIENT_RULES, is_due, is_open
from server.services import me, throttle
from server.services.me import Me
from server.store import audit, invitations, people, sign_ins
from server.store.people import Account


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A device just signed in: the only moment at which its token is known."""

    token: str
    me: Me


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Whose token it is."""

    person: Person
    due: bool  # its use should be written down


def attempt(tx: Tx, login: str, address: str, now: datetime) -> Account:
    """Count one try, and return what judging it needs. Commit before judging."""
    throttle.count_try(tx, address, now, login)
    return people.account(tx, login)


def open_judged(tx: Tx, account: Account, login: str, address: str, now: datetime) -> Opened:
    """Sign in a device whose passphrase was right, unless it was changed meanwhile."""
    if account.person_id is None or not people.still_holds(tx, account):
        raise WrongSignInError
    throttle.take_back(tx, address, now, login)
    return open_for(tx, people.get(tx, account.person_id), now)


def open_for(tx: Tx, person: Person, now: datetime) -> Opened:
    """Sign in a device of this person."""
    token = secrets.token_urlsafe(32)
    sign_ins.close_old(tx, now - PATIENT_RULES.idle)
    sign_ins.add(tx, _hash(token), person.id, now)
    audit.record(tx, person.id, "sign_in.open", None)
    return Opened(token=token, me=me.describe(tx, person, now))


def whose(tx: Tx, token: str, now: datetime) -> Known | None:
    """Return who holds this token; None if it is unknown, closed or expired."""
    found = sign_ins.find(tx, _hash(token))
    if found is None or not is_open(found[0], now):
        return None
    return Known(person=found[1], due=is_due(found[0], now))


def note_use(tx: Tx, token: str, now: datetime) -> None:
    """Write down that a sign-in is in use, which keeps it open."""
    sign_ins.note_use(tx, _hash(token), now)


def close(tx: Tx, person: Person, token: str) -> None:
    """Sign this device out."""
    sign_ins.close(tx, _hash(token))
    audit.record(tx, person.id, "sign_in.close", None)


def close_everywhere(tx: Tx, person: Person) -> None:
    """Sign out every device of this person, this one too."""
    sign_ins.close_all(tx, person.id)
    audit.record(tx, person.id, "sign_in.close_everywhere", None)


def take_access(tx: Tx, person_id: UUID) -> None:
    """End a person's sign-ins, passphrase and invitation; whoever calls it knows why it may."""
    people.forget_enrolment(tx, person_id)
    sign_ins.close_all(tx, person_id)
    invitations.withdraw(tx, person_id)


def reset(tx: Tx, login: str, passphrase_hash: str) -> Person:
    """Give a person another passphrase and sign out their devices; for operators."""
    person = people.by_login(tx, login)
    if person is None:
        raise NotFoundError
    people.set_passphrase(tx, person.id, passphrase_hash)
    sign_ins.close_all(tx, person.id)
    audit.record(tx, audit.JOB, "sign_in.reset", None)
    return person


def key_of(token: str) -> bytes:
    """Return what a sign-in is known by here: what belongs to one device hangs on it."""
    return _hash(token)


def _hash(token: str) -> bytes:
    return sha256(token.encode()).digest()
