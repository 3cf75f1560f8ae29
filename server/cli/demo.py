"""`reliefspan demo`: a living clinic of invented people."""

from datetime import date, datetime

import click
from sqlalchemy.orm import Session as Tx

from server import clock
from server.cli.running import application, settings
from server.demo import planting
from server.demo.cast import PATIENTS, SIGNS_IN
from server.demo.members import Plan
from server.demo.planting import Planted
from server.demo.seeds import instant_of
from server.demo.stories import Story, first_monday, stories
from server.domain.errors import FaultyValueError
from server.domain.people import Clinic, Person
from server.extensions import db, passphrases
from server.services import clinics

PASSPHRASE = "only invented people"  # noqa: S105  # known to everybody, so it stands apart


@click.command()
@click.option(
    "--patients",
    type=click.IntRange(2, len(PATIENTS)),
    default=len(PATIENTS),
    help="Fewer are made sooner.",
)
def demo(patients: int) -> None:
    """Make a clinic of invented people, or go on with it up to today.

    Prints who can sign in and how, and an invitation for trying to enrol a phone.
    """
    with application():
        tx, now, secret = db.session(), clock.now(), passphrases.hash(PASSPHRASE)
        planted = _planted(tx, secret)
        told = stories(_begin(planted), now, PATIENTS[:patients])
        signs_in = _bring_up_to(now, tx, planted, told, secret)
        invited = next(story for story in told if story.member.plan is Plan.INVITED)
        invitation = planting.invite(tx, planted, invited, now)
        tx.commit()
    _tell([*signs_in, *planted.staff], f"{settings().origin}/join#{invitation.code}")


def _begin(planted: Planted) -> date:
    return first_monday(instant_of(planted.clinic.id).date())


def _planted(tx: Tx, passphrase_hash: str | None) -> Planted:
    """Return the clinic; make it if there is none."""
    known, now = clinics.every(tx), clock.now()
    tx.commit()  # imagining takes a while, and others may want to write
    if known and all(clinic.demo for clinic in known):
        return _as_made(known[0])
    planted = planting.as_planned(now)
    try:
        planting.found(tx, planted, passphrase_hash, now)
    except FaultyValueError as error:
        raise click.ClickException(error.faults[0].message) from error
    tx.commit()
    return planted


def _as_made(clinic: Clinic) -> Planted:
    planted = planting.as_planned(instant_of(clinic.id))
    if planted.clinic.id != clinic.id:
        raise click.ClickException("Another version made this demo: begin with a new database.")
    return planted


def _bring_up_to(
    now: datetime, tx: Tx, planted: Planted, told: list[Story], passphrase_hash: str | None
) -> list[Person]:
    """Keep what is not kept yet, and return the patients who have a passphrase."""
    signs_in, kept = [], 0
    for story in told:
        shown = story.member.name == SIGNS_IN
        patient = planting.admit(tx, planted, story, passphrase_hash if shown else None)
        kept += planting.record(tx, planted, story, now)
        tx.commit()  # one transaction a patient: whoever else writes gets a turn
        signs_in += [patient] if shown else []
    click.echo(f"{planted.clinic.name}: {kept} new entries up to {now:%d %B %Y}.")
    return signs_in


def _tell(people: list[Person], link: str) -> None:
    click.echo(f"Sign in at {settings().origin}/sign-in with the passphrase: {PASSPHRASE}")
    for person in people:
        click.echo(f"  {person.login:20} {person.name}, {person.role}")
    click.echo(f"Enrol a phone as an invited patient, once within seven days: {link}")
