"""Which prompts are due, and taking one so that no other worker sends it too.

A prompt is taken, committed, and only then sent: a worker that dies in between has sent nothing,
and nobody sends it again.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session as Tx

from server.domain.push_services import Subscription
from server.domain.reminders import Reminders, Snooze, next_due
from server.domain.rhythm import Known, Verdict, usual_days, verdict
from server.domain.state import NOTHING_YET
from server.services.reminders import code_of
from server.store import audit, patients, people, push, relief, reminders, scored_days, summaries

AT_ONCE = 100  # patients looked up in one query


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What a worker has taken: nobody else looks at it again."""

    verdict: Verdict
    reminders: Reminders  # as they were
    next_at: datetime | None  # UTC; when to look again
    pushes: tuple[Subscription, ...] = ()
    email: str | None = None

    @property
    def has_a_way(self) -> bool:
        """Return whether there is anywhere to send it."""
        return bool(self.pushes or self.email)


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A code to send to an address that a patient gave."""

    reminders: Reminders
    email: str
    digits: str


def due(tx: Tx, now: datetime) -> list[tuple[UUID, datetime]]:
    """Return whom to look at now, and when that was due."""
    return reminders.due(tx, now, AT_ONCE)


def take(tx: Tx, patient_id: UUID, due_at: datetime, now: datetime) -> Taken | None:
    """Take what was due, and return what becomes of it; None: another worker was first."""
    standing = reminders.find(tx, patient_id)
    if standing is None or standing.next_at != due_at:
        return None
    next_at = next_due(standing.wishes, now)
    if not reminders.claim(tx, patient_id, due_at, next_at):
        return None
    audit.record(tx, audit.JOB, "reminders.prompt", patient_id)
    found = verdict(standing, _known(tx, standing, due_at), now)
    taken = Taken(verdict=found, reminders=standing, next_at=next_at)
    return _with_ways(tx, taken, now) if found is Verdict.PROMPT else taken


def give_back(tx: Tx, taken: Taken) -> None:
    """Let a prompt be due again that every vendor has expressly refused for now."""
    reminders.give_back(tx, taken.reminders, taken.next_at)


def ended(tx: Tx, subscription: Subscription) -> None:
    """Forget a place that its vendor says is gone."""
    push.end(tx, subscription.endpoint)


def codes_due(tx: Tx) -> list[UUID]:
    """Return who gave an address to which no code was sent yet."""
    return reminders.unconfirmed(tx, AT_ONCE)


def take_code(tx: Tx, patient_id: UUID, secret: str, now: datetime) -> Code | None:
    """Take the code that a patient's address waits for; None: another worker was first."""
    if not reminders.claim_code(tx, patient_id, now):
        return None
    standing = reminders.find(tx, patient_id)
    if standing is None or standing.wishes.email is None:
        return None
    audit.record(tx, audit.JOB, "reminders.code", patient_id)
    digits = code_of(secret, patient_id, standing.wishes.email)
    return Code(reminders=standing, email=standing.wishes.email, digits=digits)


def give_back_code(tx: Tx, code: Code) -> None:
    """Let a code be sent again that the mail server has expressly refused for now."""
    reminders.give_back_code(tx, code.reminders)


def _with_ways(tx: Tx, taken: Taken, now: datetime) -> Taken:
    standing = taken.reminders
    pushes = tuple(push.of_patient(tx, standing.patient_id))
    found = replace(
        taken, pushes=pushes, email=standing.wishes.email if standing.email_confirmed else None
    )
    if found.has_a_way:
        was_put_off = standing.snooze is Snooze.WAITING
        snooze = Snooze.USED if was_put_off else Snooze.NONE
        reminders.prompted(tx, standing.patient_id, now, snooze)
    return found


def _known(tx: Tx, standing: Reminders, due_at: datetime) -> Known:
    """Return what of the diary decides, as last kept: no entry is read."""
    person = people.get(tx, standing.patient_id)
    patient = patients.of_clinic(tx, person.clinic_id, person.id)
    line, kept = summaries.of_patient(tx, patient), relief.of_patient(tx, patient.id)
    today = due_at.astimezone(ZoneInfo(standing.wishes.zone)).date()
    return Known(
        scored=scored_days.latest(tx, patient.id, today),
        state=line.state if line else NOTHING_YET,
        usual_days=usual_days([course.episode for course in kept.courses]) if kept else None,
    )
