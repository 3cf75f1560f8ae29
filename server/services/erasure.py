"""Erasing entries for good: their versions, what follows from them, and their way back."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session as Tx

from server.domain.burnt_ids import fingerprint
from server.domain.errors import NotFoundError
from server.domain.patients import Patient
from server.services import summaries
from server.store import audit, burnt_ids, entries, patients, people
from server.store import erasure as store

ERASE = "entry.erase"  # each version erased has one such row in the audit


@dataclass(frozen=True, slots=True, kw_only=True)
class Doomed:
    """Entries of a locked patient that are about to be erased."""

    patient: Patient
    entry_ids: frozenset[UUID]
    version_ids: frozenset[UUID]

    @property
    def fingerprints(self) -> set[bytes]:
        """Return what is kept of their ids: of the entries, too, for versions yet unsent."""
        return {fingerprint(one) for one in self.entry_ids | self.version_ids}


def doomed(tx: Tx, patient_id: UUID, entry_ids: Collection[UUID]) -> Doomed:
    """Return these entries of a patient, or without any all of them; locks the patient."""
    clinic_id = people.get(tx, patient_id).clinic_id
    patient = patients.locked(tx, clinic_id, patient_id)
    ids = store.ids_of(tx, patient_id)
    wanted = frozenset(entry_ids or ids.values())
    if not wanted <= set(ids.values()):
        raise NotFoundError
    versions = frozenset(one for one, entry_id in ids.items() if entry_id in wanted)
    return Doomed(patient=patient, entry_ids=wanted, version_ids=versions)


def erase(tx: Tx, going: Doomed, now: datetime) -> None:
    """Erase them and burn their ids. Their fingerprints are in the ledger before this is called."""
    patient, rules = going.patient, summaries.rules_of(tx, going.patient)
    days = entries.days_of(tx, patient.id, going.entry_ids)
    store.erase(tx, patient.id, going.entry_ids)
    burnt_ids.add(tx, going.fingerprints, now)
    summaries.rescore_days(tx, patient, rules, days)
    summaries.refresh_by(tx, patient, rules, now)
    for _ in going.version_ids:
        audit.record(tx, audit.JOB, ERASE, patient.id)


def erase_again(tx: Tx, burnt: set[bytes], now: datetime) -> int:
    """Erase what a backup brought back although it was erased; return how many versions."""
    burnt_ids.add(tx, burnt, now)
    found: dict[UUID, set[UUID]] = defaultdict(set)
    for patient_id, entry_id, version_id in store.every_id(tx):
        if not burnt.isdisjoint({fingerprint(entry_id), fingerprint(version_id)}):
            found[patient_id].add(entry_id)
    gone = 0
    for patient_id in sorted(found):
        going = doomed(tx, patient_id, found[patient_id])
        erase(tx, going, now)
        gone += len(going.version_ids)
    return gone


def fingerprints(tx: Tx) -> set[bytes]:
    """Return what is kept of every id that was ever erased."""
    return burnt_ids.every(tx)
