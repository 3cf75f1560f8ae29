"""The name of this database's life. A restore begins another, and ends all cursors."""

from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import delete, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session as Tx

from server.models.epoch import EpochRow

INSERT: dict[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}


def current(tx: Tx) -> UUID:
    """Return the epoch; of several who ask first, one begins it."""
    query = select(EpochRow.epoch)
    found = tx.scalar(query)
    if found is None:
        insert = INSERT[tx.get_bind().dialect.name]
        first = insert(EpochRow).values(id=1, epoch=uuid4())
        tx.execute(first.on_conflict_do_nothing())
        found = tx.scalars(query).one()
    return found


def end(tx: Tx) -> None:
    """End all cursors that were ever given out: after a restore they would skip what is new.

    The next life begins here: a patient's first read after it may meet a full disk.
    """
    tx.execute(delete(EpochRow))
    current(tx)
