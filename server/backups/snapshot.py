"""A database as it stood at one moment, while others go on writing."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

from sqlalchemy import (
    URL,
    Connection,
    NullPool,
    StaticPool,
    create_engine,
    func,
    make_url,
    select,
    text,
)

from server.backups.rows import tables

PATIENCE_SECONDS = 60  # for writers to let a copy begin


@contextmanager
def snapshot(database_url: str) -> Iterator[Connection]:
    """Hand the block everything that is committed now, and nothing that comes later."""
    url = make_url(database_url)
    with _of_sqlite(url) if url.get_backend_name() == "sqlite" else _of_server(url) as found:
        yield found


def damage(connection: Connection) -> int:
    """Return how many faults the database itself has: torn pages, rows that point at nothing."""
    found = 0
    if connection.dialect.name == "sqlite":
        told = connection.scalars(text("PRAGMA integrity_check"))
        found += sum(line != "ok" for line in told)
    for key in {key for table in tables() for key in table.foreign_keys}:
        other = key.column.table.alias("other")
        there = select(other.c[key.column.name]).where(other.c[key.column.name] == key.parent)
        lost = select(func.count()).where(key.parent.is_not(None), ~there.exists())
        found += connection.scalar(lost) or 0
    return found


@contextmanager
def _of_sqlite(url: URL) -> Iterator[Connection]:
    """Copy through SQLite's backup API into a file without a name, gone with its connection."""
    copy = sqlite3.connect("", check_same_thread=False)
    with closing(copy):
        with closing(sqlite3.connect(str(url.database), timeout=PATIENCE_SECONDS)) as source:
            source.backup(copy)
        engine = create_engine(
            "sqlite://", creator=lambda: copy, poolclass=StaticPool, hide_parameters=True
        )
        with engine.connect() as connection:
            yield connection


@contextmanager
def _of_server(url: URL) -> Iterator[Connection]:
    """Read in one transaction that sees what was committed when it began."""
    engine = create_engine(url, poolclass=NullPool, hide_parameters=True)
    options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    with engine.connect().execution_options(**options) as connection:
        yield connection
