"""`reliefspan erase`: entries, for good."""

from uuid import UUID

import click
from sqlalchemy import text
from sqlalchemy.orm import Session as Tx

from server import clock
from server.backups import ledger
from server.cli.running import application, settings
from server.domain.errors import NotFoundError
from server.extensions import db
from server.services import erasure


@click.command()
@click.argument("patient", type=UUID)
@click.argument("entries", type=UUID, nargs=-1)
@click.option("--dry-run", is_flag=True, help="Only count.")
@click.option("--yes", is_flag=True, help="Do not ask.")
def erase(patient: UUID, entries: tuple[UUID, ...], *, dry_run: bool, yes: bool) -> None:
    """Erase the ENTRIES of a PATIENT, or all of them: every version, and what follows from them.

    Their ids are burnt: no phone and no older backup brings them back. Backups made before still
    hold them until they are thrown away, and so do the patient's own phones.
    """
    with application():
        tx = db.session()
        _overwrite(tx)
        going = _found(tx, patient, entries)
        told = f"entries={len(going.entry_ids)} versions={len(going.version_ids)}"
        if dry_run:
            click.echo(f"would erase: {told}")
            return
        tx.commit()  # nobody waits while the question does
        if not yes:
            click.confirm(f"Erase for good: {told}. Go on?", abort=True)
        going = _found(tx, patient, going.entry_ids)
        ledger.append(settings().burnt_ids_file, going.fingerprints)
        erasure.erase(tx, going, clock.now())
        tx.commit()
    click.echo(f"erased: {told}")


def _found(tx: Tx, patient: UUID, entries: tuple[UUID, ...] | frozenset[UUID]) -> erasure.Doomed:
    try:
        return erasure.doomed(tx, patient, entries)
    except NotFoundError as error:
        raise click.ClickException(
            "There is no such patient, or no such entry of theirs."
        ) from error


def _overwrite(tx: Tx) -> None:
    """Have SQLite write zeros where the rows were."""
    if tx.get_bind().dialect.name == "sqlite":
        tx.execute(text("PRAGMA secure_delete = ON"))
