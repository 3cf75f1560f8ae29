"""`reliefspan restore`: a backup into an empty database, and nothing erased comes back."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from sqlalchemy import Connection
from sqlalchemy.orm import Session as Tx

from server import clock
from server.backups import book, ledger, loading, rows, seal
from server.backups.book import Book
from server.cli.running import require_empty, settings
from server.migrations import chain
from server.services import lives

NEXT = """Next:
1. reliefspan verify
2. Start the server. Phones send again by themselves what they hold; this can take days.
3. Everybody who works in the clinic signs in again; open invitations are to be made anew.
4. Repeat what was done since the backup: sessions, invited and removed people, lost phones."""


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--identity",
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The key file that backup-key made.",
)
@click.option(
    "--without-ledger", is_flag=True, help="Nothing was ever erased, or the list is lost."
)
@click.option("--sign-phones-out", is_flag=True, help="A phone was lost since the backup.")
def restore(file: Path, identity: Path, *, without_ledger: bool, sign_phones_out: bool) -> None:
    """Restore the backup FILE into the database of DATABASE_URL, which must be empty.

    All or nothing: until the last step the database stays empty. What the ledger of burnt ids
    (BURNT_IDS_FILE) says was erased is not restored.
    """
    known = settings()
    require_empty(known.database_url)
    burnt = _burnt(known.burnt_ids_file, without=without_ledger)
    with (
        _plain_faults(),
        file.open("rb") as sealed,
        seal.opened(sealed, seal.identities(identity.read_text(errors="replace"))) as lines,
        chain.transaction(known.database_url) as target,
    ):
        found = book.opened(lines)
        _fill(target, found)
        with Tx(target) as tx:
            begun = lives.restored(tx, burnt, clock.system(), phones_too=sign_phones_out)
            tx.flush()
        ledger.append(known.burnt_ids_file, begun.burnt)
    told = " ".join(f"{name}={number}" for name, number in sorted(found.counts.items()))
    click.echo(f"Restored as of {found.made_at:%Y-%m-%d %H:%M:%S} UTC. {told}")
    click.echo(f"Erased again: versions={begun.erased}")
    click.echo(NEXT)


def _burnt(file: Path, *, without: bool) -> set[bytes]:
    if without:
        return set()
    try:
        return ledger.read(file)
    except FileNotFoundError as error:
        what = f"There is no ledger of burnt ids at {file}: what was erased could come back"
        raise click.ClickException(f"{what}. Bring it, or say --without-ledger.") from error
    except ledger.DamagedLedgerError as error:
        raise click.ClickException(f"{file} is no ledger of burnt ids.") from error


def _fill(target: Connection, found: Book) -> None:
    """Make the tables as they were, fill them, and bring them to what this server expects."""
    if found.migration not in chain.numbers():
        raise book.UnknownVersionError
    chain.step(target, found.migration)
    loading.load(target, found)
    chain.step(target, chain.HEAD)
    rows.count_on(target)


@contextmanager
def _plain_faults() -> Iterator[None]:
    try:
        yield
    except book.DamagedError as error:
        raise click.ClickException(
            "The backup is damaged; take another. Nothing is kept."
        ) from error
    except book.UnknownVersionError as error:
        raise click.ClickException(
            "A later version of Reliefspan made it: install that."
        ) from error
    except seal.WrongKeyError as error:
        raise click.ClickException("This identity does not open this backup.") from error
    except seal.NoKeyError as error:
        raise click.ClickException("The identity file holds no AGE-SECRET-KEY-1… line.") from error
