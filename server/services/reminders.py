"""What a patient wishes to be reminded of, by themselves alone."""

import hmac
from dataclasses import dataclass, replace
from datetime import datetime, time
from uuid import UUID

from sqlalchemy.orm import Session as Tx

from server.domain.errors import NotFoundError, StaleError, UnusableCodeError
from server.domain.people import Person
from server.domain.reminders import (
    DEFAULT_REMINDER_RULES,
    WEEK,
    Language,
    Reminders,
    ShownReminders,
    Snooze,
    Wishes,
    may_snooze,
    next_due,
    wish_faults,
)
from server.services import push, throttle
from server.services.states import next_number, refuse
from server.store import audit, reminders

CODE_DIGITS = 6
AT_FIRST = time(20, 0)  # what the form offers who never asked for anything


@dataclass(frozen=True, slots=True, kw_only=True)
class Asker:
    """Who asks, from which device, and what this server can do."""

    person: Person
    sign_in: bytes  # the hash of the token
    address: str  # of the network
    secret: str  # the server's
    mails: bool  # the server can send e-mail


def shown(tx: Tx, by: Asker, now: datetime) -> ShownReminders:
    """Return the patient's own reminders."""
    return _shown(tx, by, _standing(tx, by.person), now)


def change(tx: Tx, by: Asker, wanted: Wishes, seen: int | None, now: datetime) -> ShownReminders:
    """Keep other wishes on top of the state seen; safe to repeat."""
    refuse(wish_faults(wanted))
    standing = _standing(tx, by.person)
    number = _number(tx, by, standing, wanted, seen, now)
    if number is None:
        return _shown(tx, by, standing, now)
    fresh = _changed(standing, wanted, number, now)
    if not reminders.keep(tx, fresh, now):
        raise StaleError(shown(tx, by, now))
    audit.record(tx, by.person.id, "reminders.change", by.person.id)
    return _shown(tx, by, fresh, now)


def put_off(tx: Tx, by: Asker, now: datetime) -> ShownReminders:
    """Let the latest prompt come once more; where it may not, nothing happens."""
    standing = _standing(tx, by.person)
    until = now + DEFAULT_REMINDER_RULES.snooze
    if may_snooze(standing, now) and reminders.put_off(tx, standing, until):
        audit.record(tx, by.person.id, "reminders.snooze", by.person.id)
    return shown(tx, by, now)


def count_code(tx: Tx, by: Asker, now: datetime) -> None:
    """Count a try at the code, or refuse to hear it. Commit before judging it."""
    throttle.count_try(tx, by.address, now, _login(by.person))


def ask_again(tx: Tx, by: Asker, now: datetime) -> ShownReminders:
    """Let the code be sent once more to an address that is not confirmed; else nothing changes."""
    if reminders.ask_again(tx, by.person.id):
        audit.record(tx, by.person.id, "reminders.ask_again", by.person.id)
    return shown(tx, by, now)


def confirm(tx: Tx, by: Asker, code: str, now: datetime) -> ShownReminders:
    """Take the patient's address for theirs, because the code that was sent there came back."""
    standing = _standing(tx, by.person)
    email = standing.wishes.email
    if email is None:
        raise UnusableCodeError
    if not hmac.compare_digest(code.encode(), code_of(by.secret, by.person.id, email).encode()):
        raise UnusableCodeError
    throttle.take_back(tx, by.address, now, _login(by.person))
    reminders.confirm(tx, by.person.id, email)
    audit.record(tx, by.person.id, "reminders.confirm", by.person.id)
    return shown(tx, by, now)


def wishes_of(tx: Tx, person: Person) -> Wishes:
    """Return the patient's own wishes, for a calendar; without any there is none."""
    standing = _standing(tx, person)
    if not standing.number:
        raise NotFoundError
    return standing.wishes


def code_of(secret: str, patient_id: UUID, email: str) -> str:
    """Return the digits that only the owner of an address learns; nothing is kept of them."""
    said = f"email code:{patient_id}:{email}".encode()
    number = int.from_bytes(hmac.digest(secret.encode(), said, "sha256"))
    return f"{number % 10**CODE_DIGITS:0{CODE_DIGITS}}"


def _login(person: Person) -> str:
    return f"email code:{person.id}"


def _standing(tx: Tx, person: Person) -> Reminders:
    return reminders.find(tx, person.id) or Reminders(
        patient_id=person.id,
        number=0,
        wishes=Wishes(
            on=False,
            times=(AT_FIRST,),
            weekdays=WEEK,
            zone=person.zone,
            adaptive=False,
            language=Language.ENGLISH,
            email=None,
        ),
        email_asked_at=None,
        email_confirmed=False,
        next_at=None,
        prompted_at=None,
        snooze=Snooze.NONE,
    )


def _changed(standing: Reminders, wanted: Wishes, number: int, now: datetime) -> Reminders:
    """Return the reminders with other wishes; a new address has to be confirmed anew."""
    same = wanted.email == standing.wishes.email
    return replace(
        standing,
        number=number,
        wishes=wanted,
        email_asked_at=standing.email_asked_at if same else None,
        email_confirmed=standing.email_confirmed and same,
        next_at=next_due(wanted, now),
        snooze=Snooze.NONE if standing.snooze is Snooze.WAITING else standing.snooze,
    )


def _number(
    tx: Tx, by: Asker, standing: Reminders, wanted: Wishes, seen: int | None, now: datetime
) -> int | None:
    """Return the number of the state to keep; None: what is wanted stands already."""
    try:
        same = standing.number > 0 and standing.wishes == wanted
        number = next_number(standing, seen, same=same)
    except StaleError:
        raise StaleError(_shown(tx, by, standing, now)) from None
    return number if isinstance(number, int) else None


def _shown(tx: Tx, by: Asker, standing: Reminders, now: datetime) -> ShownReminders:
    return ShownReminders(
        reminders=standing,
        push_key=push.public_key(tx, now),
        pushed_here=push.is_subscribed(tx, by.sign_in),
        mails=by.mails,
    )
