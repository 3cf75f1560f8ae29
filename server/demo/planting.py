"""Puts the imagined clinic where real ones are kept, through the services that people use."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session as Tx

from server.demo.care import Deed, Reply
from server.demo.cast import STAFF
from server.demo.members import Plan
from server.demo.seeds import stream, uuid7_at
from server.demo.stories import ZONE, Story
from server.domain.conditions import Condition
from server.domain.errors import StaleError, UnusableIdError
from server.domain.invitations import Invitation, tidy
from server.domain.people import Clinic, Person
from server.domain.sessions import Session
from server.services import (
    clinics,
    confounders,
    entries,
    invitations,
    patients,
    requests,
    reviews,
    sessions,
    summaries,
)
from server.services import sign_ins as signing_in
from server.services import staff as employing
from server.services.invitations import Enrolment
from server.services.patients import NewPatient
from server.services.staff import StaffDetails
from server.services.states import Place

CLINIC = "Harbour Light Pain Clinic"
PHONE = "+44 20 7946 0000"  # of the numbers that the regulator keeps free for stories
NO_ADDRESS = "demo"  # these enrolments come from no network
MANY = 100_000  # versions; no diary has as many
RECORDED_AFTER = timedelta(hours=1)  # a session is written down when it is over


@dataclass(frozen=True, slots=True, kw_only=True)
class Planted:
    """The imagined clinic and those who work in it."""

    clinic: Clinic
    administrator: Person
    clinicians: tuple[Person, ...]

    @property
    def staff(self) -> tuple[Person, ...]:
        """Return everybody who works there."""
        return (*self.clinicians, self.administrator)


def as_planned(created: datetime) -> Planted:
    """Return the clinic that was, or will be, first made at an instant."""
    clinic = Clinic(
        id=uuid7_at(created, "clinic"),
        name=CLINIC,
        demo=True,
        device_alone=True,
        phone=PHONE,
        number=1,
    )
    administrator, *clinicians = (
        Person(
            id=uuid7_at(created, login),
            clinic_id=clinic.id,
            role=role,
            name=name,
            login=login,
            zone=ZONE,
            enrolled=True,
        )
        for role, name, login in STAFF
    )
    return Planted(clinic=clinic, administrator=administrator, clinicians=tuple(clinicians))


def found(tx: Tx, planted: Planted, passphrase_hash: str | None, now: datetime) -> None:
    """Make the clinic and let its staff in."""
    by = planted.administrator
    clinics.create(tx, planted.clinic, by, now, passphrase_hash)
    for person in planted.clinicians:
        details = StaffDetails(name=person.name, login=person.login or "", role=person.role)
        employing.save(tx, by, person.id, details, now)
        _let_in(tx, person, invitations.invite_staff(tx, by, person.id, now), passphrase_hash, now)


def admit(tx: Tx, planted: Planted, story: Story, passphrase_hash: str | None) -> Person:
    """Make a patient on the day the clinic invited them, enrolled once they have accepted.

    Safe to repeat. Without a passphrase the patient's own phone would be enough.
    """
    by, then = _clinician_of(planted, story), story.invited_at
    wanted = NewPatient(name=story.member.name, condition=Condition(story.member.condition))
    person = patients.create(tx, by, story.patient_id, wanted, then).person
    if not person.enrolled and story.member.plan is not Plan.INVITED:
        invitation = invitations.invite_patient(tx, by, person.id, then)
        _let_in(tx, person, invitation, passphrase_hash, then)
    return patients.readable(tx, by, person.id).person


def invite(tx: Tx, planted: Planted, story: Story, now: datetime) -> Invitation:
    """Make an invitation for a patient; an earlier one ends."""
    return invitations.invite_patient(tx, _clinician_of(planted, story), story.patient_id, now)


def record(tx: Tx, planted: Planted, story: Story, now: datetime) -> int:
    """Keep what is not kept yet of a patient's treatment and diary; return how many entries.

    Treatment first: the patient's line of the caseload follows each session, which is cheap while
    the diary is empty.
    """
    by = _clinician_of(planted, story)
    patient = patients.treatable(tx, by, story.patient_id)
    known = summaries.known(tx, patient, summaries.rules_of(tx, patient), now)
    given = {one.id for one in known.sessions} | {one.id for one in known.confounders}
    _treat(tx, by, story, given, now)
    sent = entries.changed_since(tx, patient.person, 0, MANY).versions
    kept = {one.stored.version.id for one in sent}
    unsent = [version for version in story.versions if version.id not in kept]
    for deed in story.deeds:  # each sees what was logged before it
        then = [version for version in unsent if version.written_at <= deed.at]
        entries.save_parts(tx, patient.person, then, now)
        _care(tx, by, story, deed)
    if story.deeds:  # they left the patient's line as of their own day
        summaries.refresh(tx, patients.treatable(tx, by, story.patient_id), now)
    outcomes = entries.save_parts(tx, patient.person, unsent, now)
    return sum(outcome.received_at == now for outcome in outcomes)


def _care(tx: Tx, by: Person, story: Story, deed: Deed) -> None:
    if isinstance(deed, Reply):
        requests.answer(tx, by, story.patient_id, deed.entry_id, deed.answer, deed.at)
        return
    seen = patients.treatable(tx, by, story.patient_id).revision
    with suppress(UnusableIdError):  # that look is kept, from when less was logged
        reviews.record(tx, by, story.patient_id, deed.id, seen, deed.at)


def _treat(tx: Tx, by: Person, story: Story, given: set[UUID], now: datetime) -> None:
    for session_id in sorted(story.sessions.keys() - given):
        session, place = story.sessions[session_id], _place(story, session_id)
        with suppress(StaleError):  # somebody has said since that it was entered in error
            sessions.record(tx, by, place, session, 0, _recorded_at(session))
    for marked_id in sorted(story.confounders.keys() - given):
        marked, place = story.confounders[marked_id], _place(story, marked_id)
        with suppress(StaleError):
            confounders.record(tx, by, place, marked, 0, now)


def _place(story: Story, thing_id: UUID) -> Place:
    return Place(patient_id=story.patient_id, id=thing_id)


def _let_in(
    tx: Tx, person: Person, invitation: Invitation, passphrase_hash: str | None, now: datetime
) -> None:
    """Accept an invitation as a device would, and leave nobody signed in."""
    chosen = Enrolment(code=tidy(invitation.code), passphrase_hash=passphrase_hash, zone=ZONE)
    invitations.enrol(tx, chosen, NO_ADDRESS, now)
    signing_in.close_everywhere(tx, person)


def _clinician_of(planted: Planted, story: Story) -> Person:
    return stream("clinician", story.member.name).choice(planted.clinicians)


def _recorded_at(session: Session) -> datetime:
    local = datetime.combine(session.local_date, session.local_time, UTC)
    return local - timedelta(minutes=session.utc_offset_minutes) + RECORDED_AFTER
