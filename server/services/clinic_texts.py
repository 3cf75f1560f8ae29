"""What a clinic tells its patients in words of its own."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session as Tx

from server.domain.clinic_texts import ClinicTexts, Texts
from server.domain.errors import StaleError
from server.domain.people import Person
from server.services.states import next_number
from server.store import audit, clinic_texts


def written(tx: Tx, by: Person) -> ClinicTexts:
    """Return what the administrator's clinic tells its patients."""
    return clinic_texts.current(tx, by.clinic_id)


def write(tx: Tx, by: Person, wanted: Texts, seen: int | None, now: datetime) -> ClinicTexts:
    """Keep other texts on top of the state seen; safe to repeat."""
    audit.record(tx, by.id, "clinic_texts.change", None)
    standing = clinic_texts.current(tx, by.clinic_id)
    number = next_number(standing, seen, same=wanted == standing.texts)
    if not isinstance(number, int):
        return number
    if not clinic_texts.add(tx, by, replace(standing, texts=wanted, number=number), now):
        raise StaleError(written(tx, by))
    return written(tx, by)
