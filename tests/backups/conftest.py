"""What the tests of backups share: databases of their own, one of them lived in."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from sqlalchemy import create_engine, make_url, text
from sqlalchemy.orm import Session as Tx

from server.backups import rows
from server.cli import main
from server.migrations import chain
from tests.backups.lives import live
from tests.builders import SECRET

ENDED = {"server_epoch", "invitations", "sign_ins", "audit"}  # a new life changes these


@pytest.fixture(scope="session")
def life(database_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a database that was lived in, once a run; tests take a copy, `lived_in`."""
    with _database(database_url, "life", tmp_path_factory.mktemp("life")) as url:
        chain.move(url, chain.HEAD)
        engine = create_engine(url)
        with Tx(engine) as tx:
            live(tx)
            tx.commit()
        engine.dispose()
        yield url


@pytest.fixture
def new_database(database_url: str, tmp_path: Any) -> Iterator[Callable[..., str]]:
    """A maker of databases like the one that the tests run on: empty, or copies."""
    with ExitStack() as made:
        yield lambda name, copied=None: made.enter_context(
            _database(database_url, name, tmp_path, copied)
        )


@contextmanager
def _database(like: str, name: str, folder: Path, copied: str | None = None) -> Iterator[str]:
    if like.startswith("sqlite"):
        if copied:
            shutil.copy(str(make_url(copied).database), folder / f"{name}.db")
        yield f"sqlite:///{folder}/{name}.db"
        return
    admin = create_engine(like, isolation_level="AUTOCOMMIT")
    template = f"TEMPLATE {make_url(copied).database}" if copied else ""
    with admin.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name} {template}"))
        yield make_url(like).set(database=name).render_as_string()
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()


@pytest.fixture
def open_tx() -> Iterator[Callable[[str], Tx]]:
    """A maker of transactions on a database."""
    with ExitStack() as opened:

        def make(url: str) -> Tx:
            engine = create_engine(url)
            opened.callback(engine.dispose)
            return opened.enter_context(Tx(engine))

        yield make


@pytest.fixture
def lived_in(new_database: Callable[..., str], life: str) -> str:
    """The address of a database with a clinic, its people, what they logged and recorded."""
    return new_database("lived_in", copied=life)


@pytest.fixture
def run(tmp_path: Any) -> Callable[..., Any]:
    """A runner of `reliefspan …` on a database."""
    environment = {"SECRET_KEY": SECRET, "BURNT_IDS_FILE": f"{tmp_path}/burnt_ids.txt"}

    def run(url: str, *arguments: str, **more: str) -> Any:
        given = environment | {"DATABASE_URL": url} | more
        return CliRunner(env=given).invoke(main, list(map(str, arguments)))

    return run


@pytest.fixture
def key(run: Callable[..., Any], tmp_path: Any) -> Any:
    """The file of an identity, beside which its recipient is known."""
    file = tmp_path / "identity.txt"
    said = run("", "backup-key", file).output
    recipient = said.split("BACKUP_RECIPIENTS=")[1].strip()
    return file, recipient


@pytest.fixture
def back_up(run: Callable[..., Any], key: Any, tmp_path: Any) -> Callable[[str], Any]:
    """A maker of backups, each in a file of its own."""
    made = iter(range(100))

    def back_up(url: str) -> Any:
        file = tmp_path / f"backup-{next(made)}.age"
        done = run(url, "backup", file, "--recipient", key[1])
        assert done.exit_code == 0, done.output
        return file

    return back_up


@pytest.fixture
def restore(run: Callable[..., Any], key: Any) -> Callable[..., Any]:
    """A restorer of a backup into a database."""

    def restore(url: str, file: Any, *more: str) -> Any:
        return run(url, "restore", file, "--identity", key[0], *more)

    return restore


@pytest.fixture
def come_back(
    lived_in: str, back_up: Callable[..., Any], restore: Callable[..., Any], new_database: Any
) -> Callable[..., str]:
    """What backs `lived_in` up, restores it elsewhere and returns where."""

    def come_back(*more: str) -> str:
        url = str(new_database("other"))
        done = restore(url, back_up(lived_in), "--without-ledger", *more)
        assert done.exit_code == 0, done.output
        return url

    return come_back


def all_rows(tx: Tx, *besides: str) -> dict[str, list[Any]]:
    """Return every row of every table that a new life does not change."""
    tables = [table for table in rows.tables() if table.name not in ENDED | set(besides)]
    return {table.name: list(rows.rows(tx.connection(), table)) for table in tables}
