"""What a clinic asks its patients to fill in."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session as Tx

from server.domain.errors import StaleError
from server.domain.instrument_plans import ClinicInstruments, in_order, plan_faults
from server.domain.people import Person
from server.services.states import next_number, refuse
from server.store import audit, clinic_instruments


def chosen(tx: Tx, by: Person) -> ClinicInstruments:
    """Return what the administrator's clinic asks."""
    return clinic_instruments.current(tx, by.clinic_id)


def choose(
    tx: Tx, by: Person, wanted: ClinicInstruments, seen: int | None, now: datetime
) -> ClinicInstruments:
    """Lay down another choice on top of the state seen; safe to repeat."""
    refuse(plan_faults(wanted))
    audit.record(tx, by.id, "clinic_instruments.change", None)
    standing = clinic_instruments.current(tx, by.clinic_id)
    wanted = replace(wanted, plans=in_order(wanted.plans))
    same = replace(wanted, number=standing.number, changed_at=standing.changed_at) == standing
    number = next_number(standing, seen, same=same)
    if not isinstance(number, int):
        return number
    if not clinic_instruments.add(tx, by, replace(wanted, number=number), now):
        raise StaleError(chosen(tx, by))
    return chosen(tx, by)
