"""Which ids there are, and taking entries out for good. Only an erasure deletes versions."""

from collections.abc import Collection, Iterator
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session as Tx

from server.models.entry import EntryVersionRow
from server.store import requests

ROW = EntryVersionRow


def ids_of(tx: Tx, patient_id: UUID) -> dict[UUID, UUID]:
    """Return the entry of each version of a patient, by the version's id."""
    own = select(ROW.id, ROW.entry_id).where(ROW.patient_id == patient_id)
    return {row.id: row.entry_id for row in tx.execute(own)}


def every_id(tx: Tx) -> Iterator[tuple[UUID, UUID, UUID]]:
    """Yield patient, entry and version of everything that was ever logged."""
    query = select(ROW.patient_id, ROW.entry_id, ROW.id)
    for row in tx.execute(query.execution_options(yield_per=1000)):
        yield row.patient_id, row.entry_id, row.id


def erase(tx: Tx, patient_id: UUID, entry_ids: Collection[UUID]) -> None:
    """Delete every version of these entries of a locked patient, and what was answered to them."""
    own = delete(ROW).where(ROW.patient_id == patient_id)
    tx.execute(own.where(ROW.entry_id.in_(entry_ids)))
    requests.erase(tx, entry_ids)
