from datetime import UTC, datetime, timedelta
from uuid import RFC_4122

import pytest

from server.demo.care import Look, Reply
from server.demo.cast import LOOKED_AT, PATIENTS, SIGNS_IN, STAFF
from server.demo.seeds import instant_of, uuid7_at
from server.demo.stories import first_monday, stories
from server.domain.diary import Flag, flags
from server.domain.entries import Helping, Kind, heads
from server.domain.entry_faults import faults
from server.domain.entry_parts import Request

NOON = datetime(2026, 3, 11, 12, 0, tzinfo=UTC)


def test_the_same_instant_gives_the_same_clinic():
    begin = first_monday(NOON.date())
    some = PATIENTS[:3]
    assert stories(begin, NOON, some) == stories(begin, NOON, some)


def test_a_later_day_only_adds_to_what_was_there(clinic, clinic_later):
    grown = 0
    for before, after in zip(clinic, clinic_later, strict=True):
        assert before.patient_id == after.patient_id
        assert set(before.versions) <= set(after.versions)
        assert before.sessions.items() <= after.sessions.items()
        assert before.confounders.items() <= after.confounders.items()
        grown += len(after.versions) > len(before.versions)
    assert grown >= 30


def test_nothing_is_known_before_it_happened(clinic, now):
    for story in clinic:
        assert all(version.written_at <= now for version in story.versions)
        assert all(one.local_date <= now.date() for one in story.sessions.values())


@pytest.mark.parametrize("hour", [0, 6, 12, 18, 23])
def test_whoever_signs_in_to_look_around_finds_today_open(hour):
    now = NOON.replace(hour=hour, minute=59)
    (member,) = (one for one in PATIENTS if one.name == SIGNS_IN)
    for days in range(7):
        then = now + timedelta(days=days)
        (story,) = stories(first_monday(NOON.date()), then, [member])
        assert max(version.local_date for version in story.versions) < then.date()


@pytest.mark.parametrize("weekday", range(7))
def test_a_clinic_begins_on_a_monday_eighteen_months_ago(weekday):
    today = NOON.date() + timedelta(days=weekday)
    begin = first_monday(today)
    assert begin.weekday() == 0
    assert 546 <= (today - begin).days <= 552


def test_people_have_names_of_their_own():
    names = [member.name for member in PATIENTS] + [name for _, name, _ in STAFF]
    assert len(PATIENTS) == 40
    assert len(set(names)) == len(names)


def test_an_id_carries_its_instant_and_follows_from_its_key():
    made = uuid7_at(NOON, "Amara", 3)
    assert (made.version, made.variant) == (7, RFC_4122)
    assert instant_of(made) == NOON
    assert made == uuid7_at(NOON, "Amara", 3) != uuid7_at(NOON, "Amara", 4)


def test_ids_are_unlike_each_other(clinic):
    versions = [version for story in clinic for version in story.versions]
    ids = {version.id for version in versions}
    sessions = {session_id for story in clinic for session_id in story.sessions}
    assert len(ids) == len(versions)
    assert not ids & sessions


def test_every_version_is_one_that_the_rules_accept(clinic):
    for story in clinic:
        for version in story.versions:
            assert faults(version) == ()
            flagged = flags(version, version.written_at, story.invited_at)
            assert flagged <= {Flag.LATE}


def test_every_session_is_on_a_working_day_of_an_enrolled_patient(clinic):
    for story in clinic:
        for session in story.sessions.values():
            assert session.local_date.weekday() < 5
            assert session.local_date > story.invited_at.date()
            assert 15 <= session.dose_mg <= 110


def test_diaries_hold_all_that_a_patient_can_log(clinic):
    versions = [version for story in clinic for version in story.versions]
    assert 13_000 < len(versions) < 20_000
    assert {version.kind for version in versions} == set(Kind)
    assert {version.helping for version in versions} == {None, *Helping}
    assert any(version.note for version in versions)
    assert any(version.side_effects == () for version in versions)
    assert any(
        version.side_effects is None for version in versions if version.kind is Kind.CHECK_IN
    )
    assert {one.severity for v in versions for one in v.side_effects or ()} == {1, 2, 3}


def test_some_entries_are_amended_and_one_is_in_conflict(clinic):
    amendments = sum(bool(version.replaces) for story in clinic for version in story.versions)
    conflicts = 0
    for story in clinic:
        alive = heads(story.versions)
        conflicts += len(alive) - len({version.entry_id for version in alive})
    assert amendments > 50
    assert conflicts == 1


def test_the_clinic_answered_one_request_and_another_waits(clinic):
    asked = {v.entry_id: v.request for story in clinic for v in story.versions if v.request}
    answered = {d.entry_id for story in clinic for d in story.deeds if isinstance(d, Reply)}
    assert sorted(asked.values()) == [Request.APPOINTMENT, Request.CALL]
    assert [asked[entry_id] for entry_id in answered] == [Request.CALL]


@pytest.mark.parametrize("hour", [8, 20])
def test_some_diaries_were_looked_at_on_the_last_monday(hour):
    members = [one for one in PATIENTS if one.name in LOOKED_AT and one.joins >= 500]
    for days in range(7):
        now = NOON.replace(hour=hour) + timedelta(days=days)
        for story in stories(first_monday(NOON.date()), now, members):
            (look,) = (one for one in story.deeds if isinstance(one, Look))
            assert look.at.weekday() == 0
            assert timedelta(0) <= now - look.at < timedelta(days=7)


def test_patients_differ_in_how_regularly_they_log(clinic):
    shares = []
    for story in clinic:
        days = {version.local_date for version in story.versions}
        if days:
            shares.append(len(days) / ((max(days) - min(days)).days + 1))
    assert min(shares) < 0.6
    assert max(shares) > 0.95
    assert 0.75 < sum(shares) / len(shares) < 0.95
