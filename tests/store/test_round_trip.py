"""What is read back is what was written: a field that the store forgets is found here."""

from dataclasses import replace
from datetime import UTC, datetime, time

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server.clock import uuid7
from server.domain.body_sites import BODY_SITE_CODES
from server.domain.diary import DayScore, Source
from server.domain.entries import EntryVersion, Helping, Kind, StoredVersion
from server.domain.entry_parts import (
    EndedEffect,
    Questionnaire,
    Recalled,
    Request,
    Rescue,
    SideEffect,
    Stopped,
    Tell,
)
from server.domain.sessions import (
    Confounder,
    ConfounderKind,
    Route,
    Session,
    StoredConfounder,
    StoredSession,
)
from server.domain.side_effects import PATIENT_EFFECT_CODES
from server.store import confounders, entries, scored_days, sessions
from tests.builders import a_person
from tests.diaries import a_session

MANY = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)

IDS = st.builds(uuid7)
TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
INSTANTS = st.datetimes(timezones=st.just(UTC))
TIMES = st.builds(time, st.integers(0, 23), st.integers(0, 59), st.integers(0, 59))
MOMENT = {
    "local_date": st.dates(),
    "local_time": TIMES,
    "utc_offset_minutes": st.integers(-1080, 1080),
    "zone": TEXT,
}
EFFECTS = st.builds(
    SideEffect,
    effect=st.sampled_from(PATIENT_EFFECT_CODES),
    severity=st.integers(1, 3),
    stopped=st.none() | st.sampled_from(Stopped),
    present=st.none() | st.booleans(),
    ended_on=st.none() | st.dates(),
    tell=st.none() | st.sampled_from(Tell),
)
ENDED = st.builds(
    EndedEffect,
    effect=st.sampled_from(PATIENT_EFFECT_CODES),
    ended_on=st.none() | st.dates(),
)
RESCUE = st.builds(Rescue, name=TEXT, dose=st.none() | TEXT, times=st.none() | st.integers(1, 24))
POINTS = st.none() | st.integers(0, 10)
MORE = {
    "worst": POINTS,
    "least": POINTS,
    "sleep_interference": POINTS,
    "activity_interference": POINTS,
    "body_sites": st.none() | st.lists(st.sampled_from(BODY_SITE_CODES), max_size=3).map(tuple),
    "rescue": st.none() | st.lists(RESCUE, max_size=3).map(tuple),
    "recalled": st.none() | st.sampled_from(Recalled),
    "ended_effects": st.none() | st.lists(ENDED, max_size=3).map(tuple),
}
VERSIONS = st.builds(
    EntryVersion,
    id=IDS,
    entry_id=IDS,
    kind=st.sampled_from([Kind.CHECK_IN, Kind.RATING]),
    replaces=st.frozensets(st.uuids(), max_size=4),
    **MOMENT,
    written_at=INSTANTS,
    pain=st.integers(0, 10),
    helping=st.none() | st.sampled_from(Helping),
    gone_since=st.none() | st.dates(),
    side_effects=st.none() | st.lists(EFFECTS, max_size=3).map(tuple),
    note=st.none() | TEXT,
    device=st.none() | TEXT,
    reason=st.none() | TEXT,
    **MORE,
)
FORMS = st.builds(
    Questionnaire, instrument=TEXT, answers=st.lists(st.integers(0, 10), max_size=9).map(tuple)
)


def without_pain(kind, **more):
    """Return versions of a kind, or told in a way, that has no pain."""
    return st.builds(replace, VERSIONS, pain=st.none(), kind=st.just(kind), **more)


WITHOUT_PAIN = (
    without_pain(Kind.CHECK_IN, recalled=st.sampled_from(Recalled))
    | without_pain(Kind.QUESTIONNAIRE, questionnaire=FORMS)
    | without_pain(Kind.REQUEST, request=st.sampled_from(Request))
)
SESSIONS = st.builds(
    Session,
    **MOMENT,
    route=st.sampled_from(Route),
    dose_mg=st.floats(0.001, 5000),
    weight_kg=st.none() | st.floats(2, 500),
    duration_minutes=st.none() | st.integers(1, 20160),
    note=st.none() | TEXT,
    entered_in_error=st.booleans(),
)
CONFOUNDERS = st.builds(
    Confounder,
    local_date=st.dates(),
    kind=st.sampled_from(ConfounderKind),
    note=st.none() | TEXT,
    entered_in_error=st.booleans(),
)
SCORES = st.builds(
    DayScore,
    day=st.dates(),
    score=st.fractions(0, 10, max_denominator=1000),
    source=st.sampled_from(Source),
    late=st.booleans(),
    disputed=st.booleans(),
    entries=st.integers(1, 9),
)


@MANY
@given(version=VERSIONS | WITHOUT_PAIN, received_at=INSTANTS)
def test_a_version(tx, version, received_at):
    patient = a_person(tx)
    stored = StoredVersion(version=version, revision=1, received_at=received_at)
    assert entries.add(tx, patient.id, [stored])
    tx.expunge_all()
    assert entries.changed_since(tx, patient.id, 0, 10) == [stored]
    assert entries.diary(tx, patient.id) == [version]


@MANY
@given(session=SESSIONS, at=INSTANTS)
def test_a_session(tx, session, at):
    patient = a_person(tx)
    stored = StoredSession(
        id=uuid7(), number=1, session=session, recorded_by=patient.id, recorded_at=at
    )
    assert sessions.add(tx, patient.id, stored)
    tx.expunge_all()
    assert sessions.find(tx, patient.id, stored.id) == stored
    assert sessions.standing(tx, patient.id) == [stored]


@MANY
@given(confounder=CONFOUNDERS, at=INSTANTS)
def test_a_confounder(tx, confounder, at):
    patient = a_person(tx)
    stored = StoredConfounder(
        id=uuid7(), number=1, confounder=confounder, recorded_by=patient.id, recorded_at=at
    )
    assert confounders.add(tx, patient.id, stored)
    tx.expunge_all()
    assert confounders.find(tx, patient.id, stored.id) == stored
    assert confounders.standing(tx, patient.id) == [stored]


@MANY
@given(scores=st.lists(SCORES, max_size=5, unique_by=lambda one: one.day))
def test_the_scored_days(tx, scores):
    patient = a_person(tx)
    scored_days.replace(tx, patient.id, {one.day for one in scores}, scores)
    tx.expunge_all()
    ordered = sorted(scores, key=lambda one: one.day)
    assert scored_days.every(tx, patient.id) == ordered


def test_the_highest_number_stands(tx, patient):
    place = uuid7()
    for number in (1, 2, 3):
        stored = StoredSession(
            id=place,
            number=number,
            session=a_session(),
            recorded_by=patient.id,
            recorded_at=datetime(2026, 3, 2, tzinfo=UTC),
        )
        sessions.add(tx, patient.id, stored)
    assert [one.number for one in sessions.standing(tx, patient.id)] == [3]


def test_a_state_is_kept_once(tx, patient):
    stored = StoredSession(
        id=uuid7(),
        number=1,
        session=a_session(),
        recorded_by=patient.id,
        recorded_at=datetime(2026, 3, 2, tzinfo=UTC),
    )
    assert sessions.add(tx, patient.id, stored)
    assert not sessions.add(tx, patient.id, stored)
