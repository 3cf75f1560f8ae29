"""Clinics and their settings."""

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.orm import Session as Tx

from server.domain.errors import Fault, FaultyValueError, StaleError, UnseenStateError
from server.domain.people import Clinic, Person
from server.store import audit, clinics, people

APART = Fault(field="demo", code="apart", message="A demo and a real clinic need a database each.")
TAKEN = Fault(field="login", code="taken", message="Somebody already has this login.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicSettings:
    """What an administrator may change."""

    name: str
    device_alone: bool
    phone: str | None


def is_demo(tx: Tx) -> bool:
    """Return whether all that is here is invented: the demo never stands beside a real clinic."""
    return clinics.holds_demo(tx)


def create(
    tx: Tx,
    clinic: Clinic,
    administrator: Person,
    now: datetime,
    passphrase_hash: str | None = None,
) -> None:
    """Keep a new clinic and its first administrator; no hash: only an invitation lets them in."""
    if any(known.demo != clinic.demo for known in clinics.every(tx)):
        raise FaultyValueError((APART,))  # the demo's passphrases are known to everybody
    if administrator.login and people.by_login(tx, administrator.login):
        raise FaultyValueError((TAKEN,))
    clinics.add(tx, clinic, now)
    people.add(tx, administrator, now)
    if passphrase_hash:
        people.enrol(tx, administrator, passphrase_hash, now)
    audit.record(tx, audit.JOB, "clinic.create", None)


def every(tx: Tx) -> list[Clinic]:
    """Return all clinics, oldest first: for commands, which belong to none."""
    return clinics.every(tx)


def settings(tx: Tx, by: Person) -> Clinic:
    """Return the administrator's clinic."""
    return clinics.get(tx, by.clinic_id)


def change(tx: Tx, by: Person, wanted: ClinicSettings, seen: int | None) -> Clinic:
    """Keep new settings on top of state `seen`; another current state makes the change stale."""
    if seen is None:
        raise UnseenStateError
    current = clinics.get(tx, by.clinic_id)
    changed = replace(
        current,
        name=wanted.name,
        device_alone=wanted.device_alone,
        phone=wanted.phone,
        number=seen + 1,
    )
    if not clinics.change(tx, changed):
        raise StaleError(clinics.get(tx, by.clinic_id))
    audit.record(tx, by.id, "clinic.change", None)
    return changed
