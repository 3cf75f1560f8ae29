"""`reliefspan migrate`: bring the database to what this version of the server expects."""

import click

from server.cli.running import settings
from server.migrations import chain


@click.command()
@click.argument("number", default=chain.HEAD)
@click.option("--yes", is_flag=True, help="Do not ask before going down.")
def migrate(number: str, *, yes: bool) -> None:
    """Migrate the database to NUMBER, up or down; without one, to the newest.

    Going down deletes what later versions store: back up first. `base` is an empty database.
    """
    url, known = settings().database_url, [chain.BASE, *chain.numbers()]
    wanted = known[-1] if number == chain.HEAD else number
    if wanted not in known:
        raise click.ClickException(f"There is no migration {number}; known: {', '.join(known)}.")
    stands = chain.standing(url)
    if stands not in known:
        raise click.ClickException(f"The database is newer than this server: it is at {stands}.")
    down = known.index(wanted) < known.index(stands)
    if down and not yes:
        click.confirm(f"Going down from {stands} to {wanted} deletes data. Go on?", abort=True)
    chain.move(url, wanted, down=down)
    click.echo(f"The database is at {wanted}; it was at {stands}.")
