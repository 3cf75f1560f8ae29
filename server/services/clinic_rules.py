"""What a clinic lays down about relief."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session as Tx

from server.domain.clinic_rules import ClinicRules, ShownRules, rule_faults
from server.domain.errors import StaleError
from server.domain.people import Person
from server.services import relief_results
from server.services.states import next_number, refuse
from server.store import audit, clinic_rules


def shown(tx: Tx, by: Person, now: datetime) -> ShownRules:
    """Return the rules of the administrator's clinic."""
    rules = clinic_rules.current(tx, by.clinic_id)
    stale = relief_results.stale(tx, by.clinic_id, rules, now)
    return ShownRules(rules=rules, stale=len(stale))


def change(tx: Tx, by: Person, wanted: ClinicRules, seen: int | None, now: datetime) -> ShownRules:
    """Lay down other rules on top of the state seen; safe to repeat. Results follow when asked."""
    refuse(rule_faults(wanted.relief))
    audit.record(tx, by.id, "clinic_rules.change", None)
    standing = clinic_rules.current(tx, by.clinic_id)
    same = replace(wanted, number=standing.number, changed_at=standing.changed_at) == standing
    number = _number(tx, by, standing, seen, now, same=same)
    if number is not None and not clinic_rules.add(tx, by, replace(wanted, number=number), now):
        raise StaleError(shown(tx, by, now))
    return shown(tx, by, now)


def _number(
    tx: Tx, by: Person, standing: ClinicRules, seen: int | None, now: datetime, *, same: bool
) -> int | None:
    """Return the number of the state to keep; None: what is wanted stands already."""
    try:
        number = next_number(standing, seen, same=same)
    except StaleError:
        raise StaleError(shown(tx, by, now)) from None
    return number if isinstance(number, int) else None
