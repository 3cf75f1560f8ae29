"""The clinic that is measured: the demo's model, with more patients and a longer past."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session as Tx

from bench.five_years import keep_five_years, page_cost
from bench.ten_thousand import keep_ten_thousand
from server.app import create_app
from server.clock import system
from server.config import Settings
from server.demo import planting
from server.demo.cast import PATIENTS
from server.demo.members import Member
from server.demo.planting import Planted
from server.demo.stories import Story, first_monday, stories
from server.domain.people import Person
from server.extensions import db
from server.migrations import chain
from server.services import sign_ins

LONGER_BY = timedelta(weeks=26)  # two years instead of eighteen months
NOBODYS_HASH = "no passphrase has it"
NEWCOMERS_JOIN = 560  # day of the clinic on which the first of those joins who came lately


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A filled database, and who is signed in on it."""

    settings: Mapping[str, str]  # of a server that uses it
    token_by_name: Mapping[str, str]  # of every enrolled patient, by name
    clinician_token: str
    stories: list[Story]
    five_years: UUID  # the patient with an entry a day and sixty sessions
    clinician: Person  # who treats that patient
    ten_thousand_token: str  # of the clinician of the clinic of ten thousand
    now: datetime

    def token_of(self, story: Story) -> str:
        """Return the token of a patient's phone."""
        return self.token_by_name[story.member.name]

    def on(self, database_url: str) -> dict[str, str]:
        """Return the settings of a server that uses a copy of the database."""
        return {**self.settings, "DATABASE_URL": database_url}


def filled(settings: Mapping[str, str], patients: int) -> Measured:
    """Fill an empty database, through the services that phones and clinicians use."""
    chain.move(settings["DATABASE_URL"], chain.HEAD)
    app, now = create_app(Settings.from_env(settings)), system()
    planted = planting.as_planned(now)
    told = stories(first_monday(now.date()) - LONGER_BY, now, _members(patients))
    with app.app_context():
        tx = db.session()
        planting.found(tx, planted, NOBODYS_HASH, now)
        tokens = {story.member.name: _told(tx, planted, story, now) for story in told}
        by = planted.clinicians[0]
        five_years = keep_five_years(tx, by, now).id
        many = sign_ins.open_for(tx, keep_ten_thousand(tx, now), now).token
        clinician = sign_ins.open_for(tx, by, now).token
        tx.commit()
        db.engine.dispose()
    return Measured(
        settings=settings,
        token_by_name=tokens,
        clinician_token=clinician,
        stories=told,
        five_years=five_years,
        clinician=by,
        ten_thousand_token=many,
        now=now,
    )


def _told(tx: Tx, planted: Planted, story: Story, now: datetime) -> str:
    """Keep what happened to a patient, and return the token of their phone."""
    patient = planting.admit(tx, planted, story, None)
    planting.record(tx, planted, story, now)
    token = sign_ins.open_for(tx, patient, now).token
    tx.commit()
    return token


def page_cost_of(measured: Measured, database_url: str) -> str:
    """Return what computing a page of five years costs, beside reading its rows."""
    app = create_app(Settings.from_env(measured.on(database_url)))
    with app.app_context():
        told = page_cost(db.session(), measured.clinician, measured.five_years, measured.now)
        db.engine.dispose()
    return told


def _members(count: int) -> list[Member]:
    """Return the demo's patients, and then others like them who came in the last months."""
    others = (
        replace(member, name=f"{member.name} {number}", joins=NEWCOMERS_JOIN + at, first=None)
        for number in range(2, 2 + count // len(PATIENTS))
        for at, member in enumerate(PATIENTS)
    )
    return [*PATIENTS, *others][:count]
