"""Every row of a database: read in an order that is the same everywhere, written, compared."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, zip_longest
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Integer,
    String,
    Table,
    collate,
    func,
    insert,
    inspect,
    select,
    text,
)

import server.models  # noqa: F401  # else the metadata would not know every table
from server.models.base import Base

AT_ONCE = 500  # rows in one statement

Row = Sequence[Any]


def tables() -> list[Table]:
    """Return every table, each after those that it points at."""
    return Base.metadata.sorted_tables


def forgotten(connection: Connection) -> set[str]:
    """Return the tables that are there and would not be read: there must be none."""
    there = set(inspect(connection).get_table_names())
    return there - {table.name for table in tables()} - {"alembic_version"}


def rows(connection: Connection, table: Table) -> Iterator[Row]:
    """Yield the rows of a table by key, a few at a time in memory."""
    keys: list[ColumnElement[Any]] = list(table.primary_key)
    if connection.dialect.name == "postgresql":  # text there sorts by a language
        keys = [collate(key, "C") if isinstance(key.type, String) else key for key in keys]
    query = select(*table.c).order_by(*keys)
    for row in connection.execute(query, execution_options={"yield_per": AT_ONCE}):
        yield tuple(row)


def count(connection: Connection, table: Table) -> int:
    """Return how many rows a table has."""
    return connection.scalar(select(func.count()).select_from(table)) or 0


def add(connection: Connection, table: FromClause, found: Iterable[Row]) -> int:
    """Write rows into a table and return how many."""
    names, written, left = [column.name for column in table.c], 0, iter(found)
    while some := list(islice(left, AT_ONCE)):
        connection.execute(
            insert(table),  # type: ignore[arg-type]  # a light table is as good
            [dict(zip(names, row, strict=True)) for row in some],
        )
        written += len(some)
    return written


def differing(one: Connection, other: Connection, table: Table) -> int:
    """Return how many rows of a table are not the same, value for value, in both databases."""
    pairs = zip_longest(rows(one, table), rows(other, table))
    return sum(mine != theirs for mine, theirs in pairs)


def hold(connection: Connection) -> None:
    """Keep others from writing until the transaction ends; SQLite's write lock does by itself."""
    if connection.dialect.name == "postgresql":
        names = ", ".join(table.name for table in tables())
        connection.execute(text(f"LOCK TABLE {names} IN SHARE MODE"))


def count_on(connection: Connection) -> None:
    """Let PostgreSQL's counters go on after the rows that were written with their numbers."""
    if connection.dialect.name != "postgresql":
        return  # SQLite counts on from the highest
    for table in tables():
        key = table.autoincrement_column
        if key is not None and isinstance(key.type, Integer):
            counter = f"pg_get_serial_sequence('{table.name}', '{key.name}')"
            highest = f"(SELECT max({key.name}) FROM {table.name})"  # noqa: S608  # our own names
            connection.execute(text(f"SELECT setval({counter}, {highest})"))
