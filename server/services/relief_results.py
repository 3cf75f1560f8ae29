"""Keeping each patient's relief beside the diary it comes from."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session as Tx

from server.domain.clinic_rules import ClinicRules
from server.domain.people import Person
from server.domain.relief_results import is_stale
from server.services import summaries
from server.store import audit, clinic_rules, patients, stale_relief

AT_ONCE: Final = 50  # patients refreshed in one request
EARLIEST_ZONE: Final = timedelta(hours=14)  # ahead of UTC
LATEST_ZONE: Final = timedelta(hours=12)  # behind UTC


@dataclass(frozen=True, slots=True, kw_only=True)
class Refreshed:
    """How far a refresh came."""

    refreshed: int
    left: int  # still out of date


def stale(tx: Tx, clinic_id: UUID, rules: ClinicRules, now: datetime) -> list[UUID]:
    """Return the patients of a clinic whose kept relief may be out of date, by id."""
    days = [(now + EARLIEST_ZONE).date(), (now - LATEST_ZONE).date()]
    maybe = stale_relief.candidates(tx, clinic_id, rules.number, latest=days[0], earliest=days[1])
    return [
        patient.id
        for patient, made in maybe
        if made is None or is_stale(made, rules, patient.day_at(now))
    ]


def refresh(tx: Tx, by: Person, now: datetime) -> Refreshed:
    """Compute again what is out of date in the clinic, some patients at a time."""
    rules = clinic_rules.current(tx, by.clinic_id)
    due = stale(tx, by.clinic_id, rules, now)
    for patient_id in due[:AT_ONCE]:
        summaries.refresh(tx, patients.locked(tx, by.clinic_id, patient_id), now)
        audit.record(tx, by.id, "relief.refresh", patient_id)
    return Refreshed(refreshed=len(due[:AT_ONCE]), left=len(due[AT_ONCE:]))
