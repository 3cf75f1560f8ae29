"""Versions of entries: a set for each patient that only grows."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, insert, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session as Tx

from server.domain.entries import EntryVersion, Kind, StoredVersion
from server.models.entry import EntryVersionRow
from server.store.entry_rows import stored_of, values_of, version_of

TABLE = EntryVersionRow.__table__
COLUMNS = [column for column in TABLE.c if column.name != "patient_id"]  # who asks knows it


def find(tx: Tx, patient_id: UUID, ids: Iterable[UUID]) -> dict[UUID, StoredVersion]:
    """Return those of these versions that the patient already has, by id."""
    query = _versions(patient_id).where(TABLE.c.id.in_(list(ids)))
    return {row.id: stored_of(row) for row in tx.execute(query)}


def taken(tx: Tx, patient_id: UUID, versions: Sequence[EntryVersion]) -> set[UUID]:
    """Return those of the versions' ids, their own and their entries', that are another's."""
    others = TABLE.c.patient_id != patient_id
    ids = select(TABLE.c.id).where(TABLE.c.id.in_([v.id for v in versions]), others)
    wanted = {version.entry_id for version in versions}
    entries = select(TABLE.c.entry_id).where(TABLE.c.entry_id.in_(wanted), others)
    return set(tx.scalars(ids.union(entries)))


def add(tx: Tx, patient_id: UUID, versions: Sequence[StoredVersion]) -> bool:
    """Keep new versions; return False, keeping none, if another's delivery just took an id."""
    try:
        with tx.begin_nested():
            tx.execute(
                insert(EntryVersionRow), [values_of(patient_id, stored) for stored in versions]
            )
    except IntegrityError:
        return False
    return True


def versions_of(tx: Tx, patient_id: UUID, entry_id: UUID) -> list[StoredVersion]:
    """Return every version of one entry, in the order in which they came."""
    return _all(tx, _versions(patient_id).where(TABLE.c.entry_id == entry_id))


def changed_since(tx: Tx, patient_id: UUID, revision: int, limit: int) -> list[StoredVersion]:
    """Return the first versions stored after a revision, in the order in which they came."""
    return _all(tx, _versions(patient_id).where(TABLE.c.revision > revision).limit(limit))


def diary(tx: Tx, patient_id: UUID) -> list[EntryVersion]:
    """Return every version that a patient has written."""
    return _plain(tx, _own(patient_id))


def of_kind(tx: Tx, patient_id: UUID, kind: Kind) -> list[EntryVersion]:
    """Return every version of the entries that have one of this kind."""
    return _plain(tx, _entries_with(patient_id, TABLE.c.kind == kind.value))


def stored_on(tx: Tx, patient_id: UUID, day: date) -> list[StoredVersion]:
    """Return every version of the entries that have one on this day, in order of arrival."""
    found = _entries_with(patient_id, TABLE.c.local_date == day)
    return _all(tx, found.order_by(TABLE.c.revision))


def days_of(tx: Tx, patient_id: UUID, entry_ids: Collection[UUID]) -> set[date]:
    """Return the days of all versions of some entries."""
    own = select(TABLE.c.local_date).where(TABLE.c.patient_id == patient_id)
    return set(tx.scalars(own.where(TABLE.c.entry_id.in_(entry_ids))))


def days_after(tx: Tx, patient_id: UUID, revision: int, first: date, last: date) -> set[date]:
    """Return the days from the first to the last with a version stored after a revision."""
    own = select(TABLE.c.local_date).where(TABLE.c.patient_id == patient_id)
    return set(
        tx.scalars(own.where(TABLE.c.revision > revision, TABLE.c.local_date.between(first, last)))
    )


def on_days(tx: Tx, patient_id: UUID, days: Collection[date]) -> list[EntryVersion]:
    """Return every version of the entries that have one on these days."""
    return _plain(tx, _entries_with(patient_id, TABLE.c.local_date.in_(days)))


def _entries_with(patient_id: UUID, version: ColumnElement[bool]) -> Select[Any]:
    own = TABLE.c.patient_id == patient_id
    return _own(patient_id).where(
        TABLE.c.entry_id.in_(select(TABLE.c.entry_id).where(own, version))
    )


def _own(patient_id: UUID) -> Select[Any]:
    return select(*COLUMNS).where(TABLE.c.patient_id == patient_id)


def _versions(patient_id: UUID) -> Select[Any]:
    return _own(patient_id).order_by(TABLE.c.revision)


def _plain(tx: Tx, query: Select[Any]) -> list[EntryVersion]:
    return [version_of(row) for row in tx.execute(query)]


def _all(tx: Tx, query: Select[Any]) -> list[StoredVersion]:
    return [stored_of(row) for row in tx.execute(query)]
