"""What patients wish to be reminded of, and where their prompts stand."""

from datetime import datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session as Tx

from server.domain.reminders import Language, Reminders, Snooze, Wishes
from server.models.person import PersonRow
from server.models.reminder import ReminderRow

ROW = ReminderRow


def find(tx: Tx, patient_id: UUID) -> Reminders | None:
    """Return a patient's reminders; None: nothing was ever asked for."""
    own = select(ROW).where(ROW.patient_id == patient_id)
    row = tx.scalar(own.execution_options(populate_existing=True))
    return None if row is None else _value(row)


def keep(tx: Tx, reminders: Reminders, now: datetime) -> bool:
    """Keep further wishes; return False, keeping nothing, if they do not follow the last ones."""
    values = _values(reminders) | {"changed_at": now}
    if reminders.number > 1:
        return _change(tx, reminders.patient_id, values, ROW.number == reminders.number - 1)
    try:
        with tx.begin_nested():
            tx.execute(insert(ROW).values(patient_id=reminders.patient_id, **values))
    except IntegrityError:
        return False
    return True


def due(tx: Tx, now: datetime, limit: int) -> list[tuple[UUID, datetime]]:
    """Return whom to look at, and the instant that each was due, longest ago first.

    Only who still has a way into the clinic: whoever left it is left in peace.
    """
    query = select(ROW.patient_id, ROW.next_at).join(PersonRow, PersonRow.id == ROW.patient_id)
    query = query.where(ROW.next_at <= now, PersonRow.enrolled_at.is_not(None))
    rows = tx.execute(query.order_by(ROW.next_at, ROW.patient_id).limit(limit))
    return [(row.patient_id, row.next_at) for row in rows]


def claim(tx: Tx, patient_id: UUID, due_at: datetime, next_at: datetime | None) -> bool:
    """Return whether this worker, and no other, has what was due at an instant."""
    return _change(tx, patient_id, {"next_at": next_at}, ROW.next_at == due_at)


def prompted(tx: Tx, patient_id: UUID, at: datetime, snooze: Snooze) -> None:
    """Note a prompt, and whether it was one that had been put off."""
    _change(tx, patient_id, {"prompted_at": at, "snooze": snooze.value})


def give_back(tx: Tx, before: Reminders, next_at: datetime | None) -> None:
    """Let a prompt be due as it was before it was claimed, unless something changed meanwhile."""
    values = {name: _values(before)[name] for name in ("next_at", "prompted_at", "snooze")}
    unchanged = ROW.next_at.is_(None) if next_at is None else ROW.next_at == next_at
    _change(tx, before.patient_id, values, unchanged, ROW.number == before.number)


def put_off(tx: Tx, reminders: Reminders, until: datetime) -> bool:
    """Return whether the latest prompt comes once more at an instant: each does so once."""
    values = {"next_at": until, "snooze": Snooze.WAITING.value}
    latest = (ROW.snooze == Snooze.NONE.value) & (ROW.prompted_at == reminders.prompted_at)
    return _change(tx, reminders.patient_id, values, latest)


def unconfirmed(tx: Tx, limit: int) -> list[UUID]:
    """Return who gave an address to which no code was sent yet."""
    query = select(ROW.patient_id).join(PersonRow, PersonRow.id == ROW.patient_id)
    query = query.where(ROW.email.is_not(None), ROW.email_asked_at.is_(None))
    return list(tx.scalars(query.where(PersonRow.enrolled_at.is_not(None)).limit(limit)))


def claim_code(tx: Tx, patient_id: UUID, now: datetime) -> bool:
    """Return whether this worker, and no other, sends the code to a patient's address."""
    values = {"email_asked_at": now}
    return _change(tx, patient_id, values, ROW.email_asked_at.is_(None) & ROW.email.is_not(None))


def give_back_code(tx: Tx, claimed: Reminders) -> None:
    """Let a claimed code be sent again, unless the address is another one by now."""
    unchanged = (ROW.email == claimed.wishes.email) & (ROW.number == claimed.number)
    _change(tx, claimed.patient_id, {"email_asked_at": None}, unchanged)


def ask_again(tx: Tx, patient_id: UUID) -> bool:
    """Return whether a code will be sent once more: the address is known to be nobody's yet."""
    asked = ROW.email_asked_at.is_not(None) & ROW.email_confirmed.is_(False)
    return _change(tx, patient_id, {"email_asked_at": None}, asked)


def confirm(tx: Tx, patient_id: UUID, email: str) -> None:
    """Note that an address is the patient's, unless they gave another one meanwhile."""
    _change(tx, patient_id, {"email_confirmed": True}, ROW.email == email)


def _change(
    tx: Tx, patient_id: UUID, values: dict[str, Any], *unchanged: ColumnElement[bool]
) -> bool:
    own = update(ROW).where(ROW.patient_id == patient_id, *unchanged)
    return tx.scalar(own.values(**values).returning(ROW.patient_id)) is not None


def _values(reminders: Reminders) -> dict[str, Any]:
    wishes = reminders.wishes
    return {
        "number": reminders.number,
        "wanted": wishes.on,
        "times": [one.isoformat() for one in wishes.times],
        "weekdays": sorted(wishes.weekdays),
        "zone": wishes.zone,
        "adaptive": wishes.adaptive,
        "language": wishes.language.value,
        "email": wishes.email,
        "email_asked_at": reminders.email_asked_at,
        "email_confirmed": reminders.email_confirmed,
        "next_at": reminders.next_at,
        "prompted_at": reminders.prompted_at,
        "snooze": reminders.snooze.value,
    }


def _value(row: ReminderRow) -> Reminders:
    wishes = Wishes(
        on=row.wanted,
        times=tuple(time.fromisoformat(one) for one in row.times),
        weekdays=frozenset(row.weekdays),
        zone=row.zone,
        adaptive=row.adaptive,
        language=Language(row.language),
        email=row.email,
    )
    return Reminders(
        patient_id=row.patient_id,
        number=row.number,
        wishes=wishes,
        email_asked_at=row.email_asked_at,
        email_confirmed=row.email_confirmed,
        next_at=row.next_at,
        prompted_at=row.prompted_at,
        snooze=Snooze(row.snooze),
    )
