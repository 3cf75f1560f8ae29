"""`reliefspan backup`: everything as of one moment, sealed, and read back."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from pyrage.x25519 import Recipient

from server import clock
from server.backups import book, seal, shelf, snapshot
from server.cli.running import check_database, settings
from server.config import Settings
from server.migrations import chain


@click.command()
@click.argument("target", type=click.Path(path_type=Path))
@click.option("--recipient", "more", multiple=True, help="age1…; else BACKUP_RECIPIENTS.")
def backup(target: Path, more: tuple[str, ...]) -> None:
    """Back the database up into TARGET, a folder or a new file, while the server goes on.

    Fails when the database is damaged, or the backup, read back from the disk, is not whole.
    """
    known = settings()
    recipients = _recipients(known, more)
    check_database(known.database_url)
    now = clock.system()
    file = target / f"reliefspan-{now:%Y%m%dT%H%M%SZ}.age" if target.is_dir() else target
    with _plain_faults(file), snapshot.snapshot(known.database_url) as found:
        if faults := snapshot.damage(found):
            raise click.ClickException(f"The database is damaged: faults={faults}. No backup made.")
        lines = book.written(found, chain.numbers()[-1], now)
        counts = shelf.keep(file, lines, recipients)
    told = " ".join(f"{name}={number}" for name, number in sorted(counts.items()))
    click.echo(f"{file}: read back, whole. {told}")


def _recipients(known: Settings, more: tuple[str, ...]) -> list[Recipient]:
    named = more or known.backup_recipients
    if not named:
        what = "Nobody could open the backup: set BACKUP_RECIPIENTS"
        raise click.ClickException(f"{what}; make a key with: reliefspan backup-key FILE")
    try:
        return [seal.recipient(one) for one in named]
    except seal.NoKeyError as error:
        raise click.ClickException("A recipient looks like age1…; one of these is none.") from error


@contextmanager
def _plain_faults(file: Path) -> Iterator[None]:
    try:
        yield
    except FileExistsError as error:
        raise click.ClickException(f"{file} is there already; backups are not replaced.") from error
    except OSError as error:
        why = error.strerror or "the disk refused"
        raise click.ClickException(f"{file} could not be written: {why}.") from error
    except book.ForgottenTableError as error:
        raise click.ClickException(f"Unknown tables: {error}. No backup was made.") from error
    except book.DamagedError as error:
        raise click.ClickException(
            f"{file} did not read back as written; it was removed."
        ) from error
