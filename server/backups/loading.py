"""Filling an empty database: from a backup, or from another database."""

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from sqlalchemy import Connection

from server.backups import rows
from server.backups.book import Book


def load(connection: Connection, book: Book) -> None:
    """Write every row of a backup into tables as they were when it was made."""
    for told, group in groupby(book.rows, key=itemgetter(0)):
        rows.add(connection, told.clause, (row for _, row in group))


def copy(source: Connection, target: Connection) -> Iterator[tuple[str, int, int]]:
    """Write every row of one database into another; yield name, rows and faults of each table."""
    for table in rows.tables():
        written = rows.add(target, table, rows.rows(source, table))
        yield table.name, written, rows.differing(source, target, table)
    rows.count_on(target)
