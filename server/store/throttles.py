"""Tries against a login or from an address. Keys are hashes: the table names nobody."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session as Tx

from server.models.sign_in import ThrottleRow

INSERT: dict[str, Callable[[type], sqlite.Insert | postgresql.Insert]] = {
    "sqlite": sqlite.insert,
    "postgresql": postgresql.insert,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tries:
    """What is known of one key."""

    tries: int
    tried_at: datetime
    open_at: datetime  # the next try is heard from here on


def locked(tx: Tx, keys: Iterable[str], now: datetime) -> dict[str, Tries]:
    """Return the tries of each key, locked until commit; a new key begins at none."""
    ordered = sorted(keys)  # two who lock the same keys never wait for each other in a circle
    insert = INSERT[tx.get_bind().dialect.name]
    fresh = [{"key": key, "tries": 0, "tried_at": now, "open_at": now} for key in ordered]
    tx.execute(insert(ThrottleRow).values(fresh).on_conflict_do_nothing())
    query = select(ThrottleRow).where(ThrottleRow.key.in_(ordered)).order_by(ThrottleRow.key)
    rows = tx.scalars(query.with_for_update().execution_options(populate_existing=True))
    return {r.key: Tries(tries=r.tries, tried_at=r.tried_at, open_at=r.open_at) for r in rows}


def keep(tx: Tx, key: str, tries: Tries) -> None:
    """Keep the tries of one key."""
    own = update(ThrottleRow).where(ThrottleRow.key == key)
    tx.execute(own.values(tries=tries.tries, tried_at=tries.tried_at, open_at=tries.open_at))


def forget(tx: Tx, key: str) -> None:
    """Begin the count of one key anew."""
    tx.execute(delete(ThrottleRow).where(ThrottleRow.key == key))


def forget_old(tx: Tx, before: datetime) -> None:
    """Delete what was last tried before an instant."""
    tx.execute(delete(ThrottleRow).where(ThrottleRow.tried_at < before))
