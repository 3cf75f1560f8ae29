"""`reliefspan backup-key`: the pair of keys that backups are sealed and opened with."""

import os
from pathlib import Path

import click
from pyrage.x25519 import Identity


@click.command("backup-key")
@click.argument("file", type=click.Path(path_type=Path))
def backup_key(file: Path) -> None:
    """Make a key pair for backups: the identity into FILE, the recipient onto the screen.

    The server is told the recipient only. Keep FILE away from the server and from the backups,
    in two places: without it no backup opens, and with it every backup does.
    """
    identity = Identity.generate()
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise click.ClickException(f"{file} is there already; a key is never replaced.") from error
    except OSError as error:
        raise click.ClickException(f"{file} cannot be written.") from error
    with os.fdopen(handle, "w") as target:
        target.write(f"# opens backups sealed to {identity.to_public()}\n{identity}\n")
    click.echo(f"Identity kept in {file}: move it off this machine, to two places.")
    click.echo(f"BACKUP_RECIPIENTS={identity.to_public()}")
