"""`reliefspan create-clinic`: a clinic and its first administrator."""

import click

from server import clock
from server.cli.passphrase import passphrase_options, take, tell
from server.cli.running import application
from server.domain.errors import FaultyValueError
from server.domain.people import Clinic, Person, Role
from server.domain.sign_ins import tidy_login
from server.extensions import db, passphrases
from server.services import clinics as service
from server.services.staff import UNKNOWN_ZONE


@click.command("create-clinic")
@click.argument("name")
@click.option("--administrator", "person", required=True, help="Name of the administrator.")
@click.option("--login", required=True, help="What the administrator signs in with.")
@passphrase_options
def create_clinic(name: str, person: str, login: str, *, generate: bool, stdin: bool) -> None:
    """Create the clinic NAME and its first administrator, who invites everybody else."""
    passphrase = take(generate=generate, stdin=stdin)
    clinic = Clinic(
        id=clock.uuid7(), name=name, demo=False, device_alone=False, phone=None, number=1
    )
    first = Person(
        id=clock.uuid7(),
        clinic_id=clinic.id,
        role=Role.ADMINISTRATOR,
        name=person,
        login=tidy_login(login),
        zone=UNKNOWN_ZONE,
        enrolled=True,
    )
    with application():
        _keep(clinic, first, passphrase)
    click.echo(f"Created {name}.")
    tell(str(first.login), passphrase, generated=generate)


def _keep(clinic: Clinic, first: Person, passphrase: str) -> None:
    secret, tx = passphrases.hash(passphrase), db.session()
    try:
        service.create(tx, clinic, first, clock.now(), secret)
    except FaultyValueError as error:
        raise click.ClickException(error.faults[0].message) from error
    tx.commit()
