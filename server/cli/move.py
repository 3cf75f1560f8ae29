"""`reliefspan move`: from one database into another, every row compared."""

import click
from sqlalchemy.orm import Session as Tx

from server.backups import loading, rows
from server.cli.running import check_database, require_empty, settings
from server.migrations import chain
from server.services import lives


@click.command()
@click.option("--to", "target", required=True, help="Like DATABASE_URL; an empty database.")
def move(target: str) -> None:
    """Copy the whole database into an empty one, and compare every row of both.

    Stop the server first. Nothing is left in the new database unless all rows are equal. It begins
    a life of its own, so phones offer again what they hold: what they sent to the old one
    meanwhile comes along.
    """
    source = settings().database_url
    check_database(source)
    require_empty(target)
    with chain.transaction(source) as theirs, chain.transaction(target) as ours:
        rows.hold(theirs)
        if missed := rows.forgotten(theirs):
            raise click.ClickException(f"Unknown tables: {sorted(missed)}. Nothing was moved.")
        chain.step(ours, chain.HEAD)
        differing = 0
        for name, written, faults in loading.copy(theirs, ours):
            click.echo(f"{name}: {written} rows, {faults} differ")
            differing += faults
        if differing:
            raise click.ClickException("The copy is not equal; nothing was kept of it.")
        with Tx(ours) as tx:
            lives.moved(tx)
            tx.flush()
    click.echo("Every row is equal. Set DATABASE_URL to the new one, and start the server.")
