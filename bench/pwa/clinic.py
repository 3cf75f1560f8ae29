"""A clinic with one patient of eighteen months, and with one who is just invited."""

from collections.abc import Mapping
from dataclasses import dataclass

from server.app import create_app
from server.clock import system
from server.config import Settings
from server.demo import planting
from server.demo.members import Plan
from server.demo.stories import first_monday, stories
from server.extensions import db
from server.migrations import chain
from server.services import sign_ins

NOBODYS_HASH = "no passphrase has it"


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """Who opens the app."""

    patient: str  # the token of a sign-in
    clinician: str
    code: str  # of an invitation that nobody has accepted yet
    entries: int  # in the patient's diary


def kept(settings: Mapping[str, str]) -> People:
    """Keep the clinic in an empty database, through the services that people use."""
    chain.move(settings["DATABASE_URL"], chain.HEAD)
    app, now = create_app(Settings.from_env(settings)), system()
    planted = planting.as_planned(now)
    told = stories(first_monday(now.date()), now)
    longest = max(told, key=lambda story: len(story.versions))
    invited = next(story for story in told if story.member.plan is Plan.INVITED)
    with app.app_context():
        tx = db.session()
        planting.found(tx, planted, NOBODYS_HASH, now)
        patient, _ = (planting.admit(tx, planted, story, None) for story in (longest, invited))
        planting.record(tx, planted, longest, now)
        people = People(
            patient=sign_ins.open_for(tx, patient, now).token,
            clinician=sign_ins.open_for(tx, planted.clinicians[0], now).token,
            code=planting.invite(tx, planted, invited, now).code,
            entries=len(longest.versions),
        )
        tx.commit()
        db.engine.dispose()
    return people
