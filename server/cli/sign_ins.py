"""`reliefspan reset-sign-in`: for whoever forgot a passphrase or lost a device."""

import click

from server.cli.passphrase import passphrase_options, take, tell
from server.cli.running import application
from server.domain.errors import NotFoundError
from server.domain.sign_ins import tidy_login
from server.extensions import db, passphrases
from server.services import sign_ins as service


@click.command("reset-sign-in")
@click.argument("login")
@passphrase_options
def reset_sign_in(login: str, *, generate: bool, stdin: bool) -> None:
    """Give LOGIN another passphrase, and sign out every device that is signed in as them."""
    passphrase = take(generate=generate, stdin=stdin)
    with application():
        secret, tx = passphrases.hash(passphrase), db.session()
        try:
            person = service.reset(tx, tidy_login(login), str(secret))
        except NotFoundError as error:
            raise click.ClickException("Nobody has this login.") from error
        tx.commit()
    click.echo("The passphrase is changed, and every device is signed out.")
    tell(str(person.login), passphrase, generated=generate)
