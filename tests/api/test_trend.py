"""The trend of one patient: one request, the same numbers for the patient and the clinic."""

from dataclasses import replace
from datetime import time, timedelta

import pytest
from sqlalchemy import select

from server.clock import uuid7
from server.domain.entries import Helping
from server.domain.entry_parts import SideEffect
from server.domain.people import Role
from server.models.audit import AuditRow
from tests.builders import MONDAY, a_person
from tests.diaries import a_confounder, a_session, deliver, diary, entry_version, record

DAY_0 = MONDAY - timedelta(days=14)
BASE = (7, 7, 6, 8, 7, 7, 7)
EXAMPLE_A = (*BASE, None, 3, 3, 2, 3, 4, 3, 4, 4, 6, 4, 4, 5, 6, 7)  # worked example A


@pytest.fixture
def clinician(tx, patient):
    """A clinician of the patient's clinic."""
    return a_person(tx, clinic_id=patient.clinic_id, role=Role.CLINICIAN)


@pytest.fixture
def desk(client_of, clinician):
    """A client of the clinician."""
    return client_of(clinician)


@pytest.fixture
def example(client_of, patient, desk):
    """Clients of a patient with worked example A in the diary, and of the clinician."""
    phone = client_of(patient)
    deliver(phone, *diary(DAY_0 - timedelta(days=7), *EXAMPLE_A))
    record(desk, patient.id, a_session(local_date=DAY_0), uuid7(), 0)
    return phone, desk


def trend_of(client, patient):
    answer = client.get(f"/api/v1/patients/{patient.id}/trend")
    assert answer.status_code == 200, answer.text
    return answer.json


def test_worked_example_a_relieves_for_eleven_days(example, patient):
    phone, _ = example
    trend = trend_of(phone, patient)
    (episode,) = trend["episodes"]
    assert (episode["status"], episode["days"], episode["reason"]) == ("loss", 11, None)
    assert (episode["baseline"], episode["threshold"]) == (7, 4.9)
    assert trend["state"]["kind"] == "lost"
    assert trend["method"]["parameters"]["response"] == 0.3
    summary = trend["summary"]
    assert (summary["responders"], summary["evaluable"]) == (1, 1)
    assert (summary["median_days"], summary["rmst_days"], summary["curve"]) == (None, None, [])


def test_a_day_without_a_score_is_not_listed(example, patient):
    phone, _ = example
    trend = trend_of(phone, patient)
    days = {day["date"] for day in trend["days"]}
    assert len(days) == 21
    assert DAY_0.isoformat() not in days
    assert trend["weekly"][0] == {"week_start": "2026-02-09", "mean": 7, "days": 7}


def test_what_is_dated_tomorrow_stands_there_and_counts_for_nothing_yet(desk, patient):
    tomorrow = MONDAY + timedelta(days=1)  # as it may be at the clinic
    record(desk, patient.id, a_session(local_date=DAY_0), uuid7(), 0)
    record(desk, patient.id, a_session(local_date=tomorrow, local_time=time(0, 10)), uuid7(), 0)
    record(desk, patient.id, a_confounder(local_date=tomorrow), uuid7(), 0)
    trend = trend_of(desk, patient)
    days = [one["local_date"] for one in trend["sessions"] + trend["confounders"]]
    assert days == [DAY_0.isoformat(), tomorrow.isoformat(), tomorrow.isoformat()]
    assert [one["course_last"] for one in trend["episodes"]] == [DAY_0.isoformat()]


def test_patient_and_clinician_see_the_same(example, patient):
    phone, desk = example
    assert trend_of(phone, patient) == trend_of(desk, patient)


def test_a_declared_end_stands_beside_the_computed_one(example, patient):
    phone, _ = example
    gone = MONDAY - timedelta(days=1)
    said = {"helping": Helping.GONE, "gone_since": gone, "local_date": MONDAY}
    deliver(phone, entry_version(**said, pain=7))
    trend = trend_of(phone, patient)
    declared = {"gone_since": "2026-03-01", "days": 12, "agrees": False}
    assert trend["episodes"][0]["declared"] == declared
    assert trend["episodes"][0]["days"] == 11
    assert trend["days"][-1]["helping"] == "gone"


def test_a_conflict_counts_as_the_mean_of_its_heads_and_says_so(client_of, patient):
    phone, first = client_of(patient), entry_version(pain=1)
    pains = [
        replace(first, id=uuid7(), replaces=frozenset({first.id}), pain=pain) for pain in (2, 7)
    ]
    deliver(phone, first, *pains)
    (day,) = trend_of(phone, patient)["days"]
    assert (day["score"], day["disputed"], day["late"]) == (4.5, True, False)


def test_an_entry_moved_to_another_day_leaves_no_score_behind(client_of, patient):
    phone, first = client_of(patient), entry_version(pain=1)
    deliver(phone, first)
    moved = replace(
        first, id=uuid7(), replaces=frozenset({first.id}), local_date=MONDAY - timedelta(days=1)
    )
    deliver(phone, moved)
    assert [day["date"] for day in trend_of(phone, patient)["days"]] == ["2026-03-01"]


def test_what_is_dated_later_than_today_waits_for_its_day(client_of, patient, clock):
    phone = client_of(patient)
    deliver(phone, entry_version(local_date=MONDAY + timedelta(days=1)))
    assert trend_of(phone, patient)["days"] == []
    clock.forward(days=1)
    assert len(trend_of(phone, patient)["days"]) == 1


def test_today_is_the_patients_own_day(client_of, tx, clock):
    clock.forward(hours=4)  # 00:14 on Tuesday in UTC
    for zone, today in (
        ("Pacific/Kiritimati", "2026-03-03"),
        ("Europe/Madrid", "2026-03-03"),
        ("America/New_York", "2026-03-02"),
    ):
        person = a_person(tx, zone=zone)
        assert trend_of(client_of(person), person)["today"] == today


def test_side_effects_are_shown_at_their_worst(client_of, patient):
    phone = client_of(patient)
    for severity in (1, 3, 2):
        effect = SideEffect(effect="nausea", severity=severity)
        deliver(phone, entry_version(side_effects=(effect,)))
    shown = [{"date": "2026-03-02", "effect": "nausea", "severity": 3}]
    assert trend_of(phone, patient)["side_effects"] == shown


def test_a_confounder_ends_what_is_known(example, patient):
    phone, desk = example
    record(desk, patient.id, a_confounder(local_date=DAY_0 + timedelta(days=6)), uuid7(), 0)
    trend = trend_of(phone, patient)
    assert trend["episodes"][0]["reason"] == "confounder"
    assert len(trend["confounders"]) == 1


def test_another_patients_trend_looks_like_no_trend(client_of, tx, patient, clinician):
    same_clinic = a_person(tx, clinic_id=patient.clinic_id)
    stranger = a_person(tx, role=Role.CLINICIAN)
    answers = [
        client_of(person).get(f"/api/v1/patients/{subject}/trend")
        for person, subject in (
            (same_clinic, patient.id),
            (stranger, patient.id),
            (clinician, stranger.id),
            (clinician, uuid7()),
        )
    ]
    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.data for answer in answers}) == 1


def test_only_reading_by_others_is_audited(example, patient, clinician, tx):
    phone, desk = example
    reads = select(AuditRow.actor_id).where(AuditRow.action == "trend.read")
    trend_of(phone, patient)
    assert tx.scalars(reads).all() == []
    tx.rollback()
    trend_of(desk, patient)
    assert tx.scalars(reads).all() == [clinician.id]
