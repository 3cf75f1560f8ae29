"""The database that is measured, copies of it, and what it promises about durability."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy import create_engine, make_url, text

from tests import postgres

DURABLE = {"fsync": "on", "full_page_writes": "on", "synchronous_commit": "on"}


class Databases(Protocol):
    """A kind of database that can be made and copied."""

    def empty(self) -> str:
        """Return the URL of an empty one."""

    def copy(self, url: str, name: str) -> str:
        """Return the URL of a copy; nobody may be using the original."""


class SQLite:
    """Files in a folder."""

    def __init__(self, folder: str) -> None:
        self._folder = Path(folder)

    def empty(self) -> str:
        """Return the URL of an empty one."""
        return f"sqlite:///{self._folder / 'measured.db'}"

    def copy(self, url: str, name: str) -> str:
        """Return the URL of a copy; nobody may be using the original."""
        copied = self._folder / f"{name}.db"
        shutil.copyfile(str(make_url(url).database), copied)
        return f"sqlite:///{copied}"


class PostgreSQL:
    """Databases of one throw-away server."""

    def __init__(self, url: str) -> None:
        self._url = url

    def empty(self) -> str:
        """Return the URL of an empty one."""
        return self._made("CREATE DATABASE measured", "measured")

    def copy(self, url: str, name: str) -> str:
        """Return the URL of a copy; nobody may be using the original."""
        return self._made(f"CREATE DATABASE {name} TEMPLATE {make_url(url).database}", name)

    def _made(self, statement: str, name: str) -> str:
        engine = create_engine(self._url, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text(statement))
        engine.dispose()
        made = make_url(self._url).set(database=name)
        return made.render_as_string(hide_password=False)


@contextmanager
def databases(folder: str, *, on_postgres: bool) -> Iterator[Databases]:
    """Have a kind of database at hand while the block runs."""
    if on_postgres:
        with postgres.running(**DURABLE) as url:
            yield PostgreSQL(url)
    else:
        yield SQLite(folder)


def facts(connection: Any, *, on_postgres: bool) -> str:
    """Return the version and the durability of the database behind a driver's connection."""
    asked = (
        ("SHOW server_version", "SHOW fsync", "SHOW synchronous_commit")
        if on_postgres
        else ("SELECT sqlite_version()", "PRAGMA journal_mode", "PRAGMA synchronous")
    )
    cursor = connection.cursor()
    version, first, second = (str(cursor.execute(one).fetchone()[0]) for one in asked)
    if on_postgres:
        return f"PostgreSQL {version}, fsync {first}, synchronous_commit {second}"
    level = ("off", "normal", "full", "extra")[int(second)]
    return f"SQLite {version}, journal_mode {first}, synchronous {level}"
