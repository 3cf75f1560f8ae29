"""What was said on a day, by whom and why; and settling what two devices said at once."""

from collections.abc import Mapping
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Session as Tx

from server.domain.deliveries import EntryHistory, FlaggedVersion, histories
from server.domain.entries import EntryVersion, StoredVersion, heads, repeats, settles
from server.domain.errors import Fault, FaultyValueError, HeadsChangedError, UnusableIdError
from server.domain.people import Person
from server.services import summaries
from server.services.entries import is_kept, keep, shown, standing
from server.services.patients import readable, treatable
from server.store import audit, entries

Kept = Mapping[UUID, StoredVersion]

READ = "entries.read"


def of_day(tx: Tx, reader: Person, patient_id: UUID, day: date) -> list[EntryHistory]:
    """Return the entries of a day to the patient or to a clinician of the clinic.

    An entry that an amendment moved is found on each of its days.
    """
    patient = readable(tx, reader, patient_id)
    if reader.id != patient.id:
        audit.record(tx, reader.id, READ, patient.id)
    found = entries.stored_on(tx, patient.id, day)
    return histories(shown(tx, patient, summaries.rules_of(tx, patient), found))


def settle(
    tx: Tx, by: Person, patient_id: UUID, version: EntryVersion, now: datetime
) -> list[FlaggedVersion]:
    """Keep a clinician's choice among the heads of an entry, and return its heads.

    Safe to repeat. A clinician chooses and says why; what was felt only the patient can say.
    """
    patient = treatable(tx, by, patient_id)
    kept: Kept = entries.find(tx, patient.id, [version.id])
    if version.id not in kept:
        _judge(version, heads(_versions(tx, patient.id, version.entry_id)))
        kept = keep(tx, patient, summaries.rules_of(tx, patient), [version], now, by)
    else:
        audit.record(tx, by.id, READ, patient.id)
    if not is_kept(version, kept):
        raise UnusableIdError
    return standing(tx, patient, summaries.rules_of(tx, patient), version.entry_id)


def _judge(version: EntryVersion, shown_now: list[EntryVersion]) -> None:
    if not settles(version, shown_now):
        raise HeadsChangedError
    if not (version.reason or "").strip():
        _refuse("reason", "required", "Say why this one is right.")
    if not any(repeats(version, head) for head in shown_now):
        _refuse("replaces", "not_repeated", "Must say what one of these versions says.")


def _versions(tx: Tx, patient_id: UUID, entry_id: UUID) -> list[EntryVersion]:
    return [stored.version for stored in entries.versions_of(tx, patient_id, entry_id)]


def _refuse(field: str, code: str, message: str) -> None:
    raise FaultyValueError((Fault(field=field, code=code, message=message),))
