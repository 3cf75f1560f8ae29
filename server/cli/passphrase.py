"""Where a command gets a passphrase from: never from its arguments, which shells remember."""

import secrets
import sys
from collections.abc import Callable

import click

from server.domain.invitations import ALPHABET
from server.domain.people import PASSPHRASE_MAX_CHARACTERS, PASSPHRASE_MIN_CHARACTERS

GROUPS = 4  # of four characters: 80 bits


def passphrase_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options by which `take` decides."""
    generate = click.option("--generate", is_flag=True, help="Make a passphrase and print it once.")
    stdin = click.option("--stdin", is_flag=True, help="Read the passphrase from standard input.")
    return generate(stdin(command))


def take(*, generate: bool, stdin: bool) -> str:
    """Return a passphrase: made, read or asked for."""
    if generate:
        return _made()
    if stdin:
        given = sys.stdin.readline().rstrip("\r\n")
    else:
        given = click.prompt("Passphrase", hide_input=True, confirmation_prompt=True)
    least, most = PASSPHRASE_MIN_CHARACTERS, PASSPHRASE_MAX_CHARACTERS
    if not least <= len(given) <= most:
        raise click.ClickException(f"The passphrase must have {least} to {most} characters.")
    return given


def tell(login: str, passphrase: str, *, generated: bool) -> None:
    """Print how to sign in; a passphrase only if it was made here, and only this once."""
    click.echo(f"Login: {login}")
    if generated:
        click.echo(f"Passphrase: {passphrase}")
        click.echo("Write it down now: it is not shown again.")


def _made() -> str:
    letters = ["".join(secrets.choice(ALPHABET.lower()) for _ in range(4)) for _ in range(GROUPS)]
    return "-".join(letters)
