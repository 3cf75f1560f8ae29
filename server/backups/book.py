"""What is inside a backup: lines of JSON that describe themselves.

The first tells the tables and the kinds of their columns, each further one is a row: the number of
its table and its values. The last counts them and has the SHA-256 of all bytes before it, so that
a book that ends too early is never taken for whole.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

import orjson
from sqlalchemy import Connection, TableClause, column, table

from server.backups import rows
from server.backups.values import TYPES, kind_of, packed, unpacked

FORMAT: Final = "reliefspan-backup"
VERSION: Final = 1


class DamagedError(Exception):
    """The backup is not whole, or is none."""


class ForgottenTableError(Exception):
    """The database has a table that Reliefspan does not know: nothing would bring it back."""


class UnknownVersionError(Exception):
    """A later Reliefspan made the backup."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One table, as the first line describes it."""

    name: str
    columns: tuple[tuple[str, str], ...]  # name and kind

    @property
    def clause(self) -> TableClause:
        """Return what rows of it are written with, whatever the models are by now."""
        return table(self.name, *(column(name, TYPES[kind]) for name, kind in self.columns))


@dataclass(slots=True, kw_only=True)
class Book:
    """A backup that is being read; `counts` is right once its rows are used up."""

    migration: str
    made_at: datetime
    tables: list[Told]
    rows: Iterator[tuple[Told, rows.Row]]  # raises DamagedError where it is not whole
    counts: Counter[str] = field(default_factory=Counter)


def written(connection: Connection, migration: str, made_at: datetime) -> Iterator[bytes]:
    """Yield the lines of a backup of everything that a connection sees."""
    if missed := rows.forgotten(connection):
        raise ForgottenTableError(sorted(missed))
    told = [{"name": t.name, "columns": [[c.name, kind_of(c)] for c in t.c]} for t in rows.tables()]
    first = {"format": FORMAT, "version": VERSION, "migration": migration}
    lines, digest, counts = _rows(connection), hashlib.sha256(), Counter[str]()
    begin = packed(first | {"made_at": made_at, "tables": told})
    digest.update(begin)
    yield begin
    for name, line in lines:
        digest.update(line)
        counts[name] += 1
        yield line
    yield packed({"rows": counts, "sha256": digest.hexdigest()})


def _rows(connection: Connection) -> Iterator[tuple[str, bytes]]:
    for number, one in enumerate(rows.tables()):
        for row in rows.rows(connection, one):
            yield str(one.name), packed([number, *row])


def opened(lines: Iterable[bytes]) -> Book:
    """Return the backup that these lines are."""
    left = iter(lines)
    first = next(left, b"")
    about = _parsed(first)
    if not isinstance(about, dict) or about.get("format") != FORMAT:
        raise DamagedError
    if about["version"] != VERSION:
        raise UnknownVersionError
    told = [
        Told(name=one["name"], columns=tuple((name, kind) for name, kind in one["columns"]))
        for one in about["tables"]
    ]
    made_at = datetime.fromisoformat(about["made_at"])
    book = Book(migration=about["migration"], made_at=made_at, tables=told, rows=iter(()))
    book.rows = _checked(book, first, left)
    return book


def _checked(book: Book, first: bytes, left: Iterator[bytes]) -> Iterator[tuple[Told, rows.Row]]:
    digest = hashlib.sha256(first)
    for line in left:
        found = _parsed(line)
        if isinstance(found, dict):
            if found != {"rows": book.counts, "sha256": digest.hexdigest()} or next(left, None):
                raise DamagedError
            return
        digest.update(line)
        one, values = book.tables[found[0]], found[1:]
        book.counts[one.name] += 1
        pairs = zip(one.columns, values, strict=True)
        yield one, [unpacked(kind, value) for (_, kind), value in pairs]
    raise DamagedError  # the last line is missing


def _parsed(line: bytes) -> Any:
    try:
        return orjson.loads(line)
    except orjson.JSONDecodeError:
        raise DamagedError from None
