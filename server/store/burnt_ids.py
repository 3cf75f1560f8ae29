"""Ids that were erased: a set that only grows."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from sqlalchemy import insert, select
from sqlalchemy.orm import Session as Tx

from server.domain.burnt_ids import fingerprint
from server.models.burnt_id import BurntIdRow


def among(tx: Tx, ids: Iterable[UUID]) -> set[UUID]:
    """Return those of the ids that were burnt."""
    by_fingerprint = {fingerprint(one): one for one in ids}
    known = select(BurntIdRow.fingerprint)
    found = tx.scalars(known.where(BurntIdRow.fingerprint.in_(by_fingerprint)))
    return {by_fingerprint[one] for one in found}


def every(tx: Tx) -> set[bytes]:
    """Return the fingerprints of all ids that were ever burnt."""
    return set(tx.scalars(select(BurntIdRow.fingerprint)))


def add(tx: Tx, fingerprints: Iterable[bytes], at: datetime) -> None:
    """Burn ids; some may be burnt already."""
    fresh = set(fingerprints) - every(tx)
    if fresh:
        rows = [{"fingerprint": one, "burnt_at": at} for one in sorted(fresh)]
        tx.execute(insert(BurntIdRow), rows)
