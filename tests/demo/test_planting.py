from dataclasses import replace
from datetime import timedelta

import pytest

from server.clock import uuid7
from server.demo import planting
from server.demo.cast import LOOKED_AT, PATIENTS, STAFF
from server.demo.seeds import instant_of
from server.demo.stories import first_monday, stories
from server.domain.diary import Flag
from server.domain.errors import FaultyValueError
from server.domain.people import Role
from server.domain.requests import Answer
from server.domain.state import StateKind
from server.services import (
    caseload,
    clinics,
    entries,
    invitations,
    me,
    patients,
    requests,
    sessions,
    staff,
    trends,
)
from server.services.states import Place
from server.store import summaries
from tests.builders import EVENING, a_clinic

PLANTED = planting.as_planned(EVENING)
CLINICIAN = PLANTED.clinicians[0]
BEGIN = first_monday(EVENING.date())
NEWCOMERS = [member for member in PATIENTS if member.joins >= 500]  # little to keep, so soon done
WEDNESDAY = EVENING + timedelta(days=2)
A_HASH = "the hash of some passphrase"


@pytest.fixture(scope="module")
def told():
    """The stories of the newcomers up to that evening."""
    return stories(BEGIN, EVENING, NEWCOMERS)


@pytest.fixture
def planted(tx, told):
    """The newcomers' clinic, as the command makes it; how many entries were kept."""
    planting.found(tx, PLANTED, A_HASH, EVENING)
    return go_on(tx, told)


def go_on(tx, told, now=EVENING):
    """Keep what is not kept yet; return how many entries that were."""
    for story in told:
        planting.admit(tx, PLANTED, story, None)
    return sum(planting.record(tx, PLANTED, story, now) for story in told)


def kept_versions(tx, story):
    patient = patients.readable(tx, CLINICIAN, story.patient_id).person
    return entries.changed_since(tx, patient, 0, 10_000).versions


def test_what_was_imagined_is_what_is_kept(tx, planted, told):
    assert planted == sum(len(story.versions) for story in told) > 50
    for story in told:
        found = kept_versions(tx, story)
        assert [one.stored.version for one in found] == story.versions
        assert all(one.flags <= {Flag.LATE} for one in found)
        trend = trends.of_patient(tx, CLINICIAN, story.patient_id, EVENING)
        assert {one.id for one in trend.history.sessions} == set(story.sessions)


def test_going_on_at_once_keeps_nothing_twice(tx, planted, told):
    assert go_on(tx, told) == 0


def test_going_on_later_adds_what_happened_since(tx, planted, told):
    later = EVENING + timedelta(days=5)
    extended = stories(BEGIN, later, NEWCOMERS)
    assert go_on(tx, extended, later) == sum(len(s.versions) for s in extended) - planted > 5
    for story in extended:
        assert {one.stored.version for one in kept_versions(tx, story)} == set(story.versions)


def test_the_clinic_is_found_again_from_its_own_id(tx, planted):
    (known,) = clinics.every(tx)
    assert known == PLANTED.clinic
    assert planting.as_planned(instant_of(known.id)) == PLANTED


def test_it_is_a_demo_in_which_a_phone_alone_is_enough(tx, planted):
    (known,) = clinics.every(tx)
    assert (known.demo, known.device_alone) == (True, True)


def test_the_staff_can_sign_in_and_nobody_is(tx, planted):
    known = staff.of_clinic(tx, PLANTED.administrator)
    assert {(person.role, person.name, person.login) for person in known} == set(STAFF)
    assert all(person.enrolled for person in known)
    assert PLANTED.administrator.role is Role.ADMINISTRATOR


def test_only_the_patient_with_a_passphrase_has_a_login(tx, planted, told):
    first = planting.admit(tx, PLANTED, told[-1], None)
    assert (first.enrolled, first.login) == (True, None)
    extra = stories(BEGIN, EVENING, PATIENTS[2:3])[0]
    assert planting.admit(tx, PLANTED, extra, A_HASH).login is not None


def test_one_patient_still_has_to_open_the_invitation(tx, planted, told):
    (waiting,) = (story for story in told if not story.versions)
    assert not patients.readable(tx, CLINICIAN, waiting.patient_id).person.enrolled
    invitation = planting.invite(tx, PLANTED, waiting, EVENING)
    assert invitation.expires_at > EVENING
    assert invitations.offer(invitation, "http://localhost").link.endswith(invitation.code)


def test_what_somebody_corrected_since_stays_corrected(tx, planted, told):
    (story,) = (story for story in told if len(story.sessions) >= 2)
    session_id, session = next(iter(story.sessions.items()))
    place = Place(patient_id=story.patient_id, id=session_id)
    mistaken = replace(session, entered_in_error=True)
    sessions.record(tx, CLINICIAN, place, mistaken, 1, EVENING)
    go_on(tx, told)
    trend = trends.of_patient(tx, CLINICIAN, story.patient_id, EVENING)
    assert session_id not in {one.id for one in trend.history.sessions}


def test_the_caseload_shows_them(tx, planted):
    shown = caseload.page(tx, CLINICIAN, None, 50, EVENING).patients
    states = {line.state.kind for _, line in shown}
    assert len(shown) == len(NEWCOMERS)
    assert StateKind.NONE in states


@pytest.fixture
def looked_at(tx):
    """A newcomer who asked for a call, and at whose diary somebody looked two days ago."""
    planting.found(tx, PLANTED, A_HASH, EVENING)
    (member,) = (one for one in NEWCOMERS if one.name in LOOKED_AT)
    (story,) = stories(BEGIN, WEDNESDAY, [replace(member, calls=540)])
    assert go_on(tx, [story], WEDNESDAY) == len(story.versions)
    return story


def what_was_done(tx, story, now=WEDNESDAY):
    asked = requests.of_patient(tx, CLINICIAN, story.patient_id)
    return asked, trends.of_patient(tx, CLINICIAN, story.patient_id, now)


def kept_line(tx, story):
    return summaries.of_patient(tx, patients.readable(tx, CLINICIAN, story.patient_id))


def test_a_call_was_asked_for_and_answered(tx, looked_at):
    ((asked,), _) = what_was_done(tx, looked_at)
    assert [one.answer for one in asked.answers] == [Answer.SEEN, Answer.DONE]
    patient = patients.readable(tx, CLINICIAN, looked_at.patient_id).person
    assert me.describe(tx, patient, WEDNESDAY).answers == list(asked.answers)


def test_a_clinician_has_seen_the_diary_up_to_the_last_look_and_no_further(tx, looked_at):
    _, trend = what_was_done(tx, looked_at)
    look = looked_at.deeds[-1]
    before = sum(version.written_at <= look.at for version in looked_at.versions)
    assert (trend.review.at, trend.review.revision) == (look.at, before)
    assert before < len(looked_at.versions)


def test_going_on_repeats_nothing_that_the_clinic_did(tx, looked_at):
    before = what_was_done(tx, looked_at), kept_line(tx, looked_at)
    assert go_on(tx, [looked_at], WEDNESDAY) == 0
    assert (what_was_done(tx, looked_at), kept_line(tx, looked_at)) == before


def test_going_on_a_week_later_adds_the_next_look(tx, looked_at):
    later = WEDNESDAY + timedelta(days=7)
    go_on(tx, stories(BEGIN, later, [looked_at.member]), later)
    _, trend = what_was_done(tx, looked_at, later)
    assert trend.review.at == looked_at.deeds[-1].at + timedelta(days=7)


def test_a_demo_and_a_real_clinic_never_share_a_database(tx):
    a_clinic(tx, demo=False)
    with pytest.raises(FaultyValueError) as refused:
        planting.found(tx, PLANTED, A_HASH, EVENING)
    assert refused.value.faults[0].code == "apart"


def test_a_real_clinic_never_joins_a_demo(tx, planted):
    real = replace(PLANTED.clinic, id=uuid7(), demo=False)
    first = replace(PLANTED.administrator, id=uuid7(), clinic_id=real.id, login="another")
    with pytest.raises(FaultyValueError):
        clinics.create(tx, real, first, EVENING)
