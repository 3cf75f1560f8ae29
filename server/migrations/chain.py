"""The chain of migrations: where a database stands in it, and moving along it.

Used by `reliefspan migrate`, by the start of the server, and by tests.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, NullPool, create_engine, event, text
from sqlalchemy.engine import make_url

BASE = "base"
HEAD = "head"


class BrokenReferenceError(Exception):
    """A migration left a row that points at nothing; it was undone."""


def move(url: str, target: str, *, down: bool = False) -> None:
    """Migrate the database up to `target`, or down to it."""
    with transaction(url) as connection:
        step(connection, target, down=down)


@contextmanager
def transaction(url: str) -> Iterator[Connection]:
    """Run the block in one transaction, in which tables may be rebuilt while rows point at them."""
    engine = _engine(url)
    try:
        with engine.connect() as connection, connection.begin():
            yield connection
            _check_references(connection)
    finally:
        engine.dispose()


def step(connection: Connection, target: str, *, down: bool = False) -> None:
    """Migrate up to `target`, or down to it, in the transaction of a connection."""
    go = command.downgrade if down else command.upgrade
    go(_config(connection), target)


def standing(url: str) -> str:
    """Return the number of the last migration that the database has had, or `base`."""
    engine = _engine(url)
    with engine.connect() as connection:
        found = MigrationContext.configure(connection).get_current_revision()
    engine.dispose()
    return found or BASE


def numbers() -> list[str]:
    """Return the numbers of all migrations, first to last."""
    scripts = ScriptDirectory.from_config(_config(None))
    return [script.revision for script in scripts.walk_revisions()][::-1]


def _config(connection: Connection | None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["connection"] = connection
    return config


def _engine(url: str) -> Engine:
    """Make an engine that can rebuild SQLite's tables while other rows point at them."""
    engine = create_engine(make_url(url), hide_parameters=True, poolclass=NullPool)
    if engine.dialect.name == "sqlite":

        @event.listens_for(engine, "connect")
        def configure(connection: object, _record: object) -> None:
            connection.isolation_level = None  # type: ignore[attr-defined]  # the driver's own
            connection.execute("PRAGMA foreign_keys = OFF")  # type: ignore[attr-defined]

        @event.listens_for(engine, "begin")
        def begin(connection: Connection) -> None:
            connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _check_references(connection: Connection) -> None:
    """Refuse what foreign keys would have refused, had they been on."""
    sqlite = connection.dialect.name == "sqlite"
    if sqlite and connection.execute(text("PRAGMA foreign_key_check")).first() is not None:
        raise BrokenReferenceError
