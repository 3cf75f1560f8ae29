"""Recording sessions and confounders: every state stays, and a change says what it saw."""

from dataclasses import replace
from datetime import time, timedelta

import pytest
from sqlalchemy import select

from server.clock import uuid7
from server.domain.people import Role
from server.domain.sessions import ConfounderKind, Route
from server.models.audit import AuditRow
from server.models.session import SessionRow
from tests.builders import MONDAY, a_person
from tests.diaries import a_confounder, a_session, record, wire

AMENDED = [
    pytest.param(a_session(), a_session(dose_mg=40.0, route=Route.IM), id="session"),
    pytest.param(a_confounder(), a_confounder(kind=ConfounderKind.SURGERY), id="confounder"),
]


@pytest.fixture
def desk(client_of, tx, patient):
    """A client of a clinician of the patient's clinic."""
    return client_of(a_person(tx, clinic_id=patient.clinic_id, role=Role.CLINICIAN))


@pytest.mark.parametrize(("first", "amended"), AMENDED)
def test_what_is_recorded_comes_back_with_its_number(desk, patient, first, amended):
    place = uuid7()
    answer = record(desk, patient.id, first, place, 0)
    assert (answer.status_code, answer.headers["ETag"]) == (200, '"1"')
    stored = answer.json
    assert {key: stored[key] for key in wire(first)} == wire(first)
    assert (stored["id"], stored["number"]) == (str(place), 1)
    assert stored["recorded_at"] == "2026-03-02T20:14:05Z"
    answer = record(desk, patient.id, amended, place, 1)
    assert (answer.json["number"], answer.headers["ETag"]) == (2, '"2"')


@pytest.mark.parametrize(("first", "amended"), AMENDED)
def test_a_change_on_an_older_state_is_stale_and_shows_the_current_one(
    desk, patient, first, amended
):
    place = uuid7()
    record(desk, patient.id, first, place, 0)
    second = record(desk, patient.id, amended, place, 1).json
    third = replace(amended, note="Something else.")
    for seen in (0, 1, 3):
        answer = record(desk, patient.id, third, place, seen)
        assert (answer.status_code, answer.json["code"]) == (412, "stale")
        assert answer.json["current"] == second


@pytest.mark.parametrize(("first", "amended"), AMENDED)
def test_a_delivery_whose_answer_was_lost_can_be_repeated(desk, patient, first, amended):
    place = uuid7()
    answers = [record(desk, patient.id, first, place, 0).json for _ in range(2)]
    assert answers[0] == answers[1]
    answers = [record(desk, patient.id, amended, place, 1).json for _ in range(2)]
    assert answers[0] == answers[1]


@pytest.mark.parametrize(("value", "_amended"), AMENDED)
def test_a_change_has_to_say_what_it_saw(desk, patient, value, _amended):
    kind = "sessions" if "route" in wire(value) else "confounders"
    url = f"/api/v1/patients/{patient.id}/{kind}/{uuid7()}"
    answer = desk.put(url, json=wire(value))
    assert (answer.status_code, answer.json["code"]) == (428, "precondition_required")


@pytest.mark.parametrize(("value", "_amended"), AMENDED)
def test_a_state_of_nothing_is_not_found(desk, patient, value, _amended):
    answer = record(desk, patient.id, value, uuid7(), 1)
    assert (answer.status_code, answer.json["code"]) == (404, "not_found")


@pytest.mark.parametrize(("value", "_amended"), AMENDED)
def test_an_id_of_another_patient_is_unusable(desk, tx, patient, value, _amended):
    other, place = a_person(tx, clinic_id=patient.clinic_id), uuid7()
    tx.commit()
    record(desk, other.id, value, place, 0)
    answer = record(desk, patient.id, value, place, 0)
    assert (answer.status_code, answer.json["code"]) == (409, "unusable_id")


def test_every_state_stays(desk, patient, tx):
    place = uuid7()
    for seen, dose in enumerate((30.0, 35.0, 40.0)):
        record(desk, patient.id, a_session(dose_mg=dose), place, seen)
    states = select(SessionRow.number, SessionRow.dose_mg).order_by(SessionRow.number)
    assert tx.execute(states).all() == [(1, 30.0), (2, 35.0), (3, 40.0)]


def test_a_session_keeps_the_local_time_it_was_given_with(desk, patient):
    zone = {"local_time": time(0, 30), "utc_offset_minutes": -210, "zone": "America/St_Johns"}
    stored = record(desk, patient.id, a_session(**zone), uuid7(), 0).json
    assert stored["local_date"] == "2026-03-02"
    assert stored["local_time"] == "00:30:00"
    assert (stored["utc_offset_minutes"], stored["zone"]) == (-210, "America/St_Johns")


@pytest.mark.parametrize(
    ("days", "at", "status"),
    [
        pytest.param(1, time(21, 14, 5), 200, id="a day from now, to the second"),
        pytest.param(1, time(21, 14, 6), 422, id="a second more than a day"),
        pytest.param(-400, time(9), 200, id="long ago"),
        pytest.param(-22_706, time(9), 200, id="in 1964"),
        pytest.param(-22_707, time(9), 422, id="before 1964"),
    ],
)
def test_a_session_may_not_lie_more_than_a_day_ahead(desk, patient, days, at, status):
    session = a_session(local_date=MONDAY + timedelta(days=days), local_time=at)
    answer = record(desk, patient.id, session, uuid7(), 0)
    assert answer.status_code == status
    assert status == 200 or answer.json["where"][0]["field"] == "local_date"


@pytest.mark.parametrize(("days", "status"), [(1, 200), (2, 422), (-22_707, 422)])
def test_a_confounder_may_not_lie_after_tomorrow(desk, patient, days, status):
    mark = a_confounder(local_date=MONDAY + timedelta(days=days))
    assert record(desk, patient.id, mark, uuid7(), 0).status_code == status


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *(("dose_mg", value) for value in (0, -1, 5001, "35", True, None)),
        *(("weight_kg", value) for value in (1.9, 501, "71", False)),
        *(("duration_minutes", value) for value in (0, 20161, 40.0, "40")),
        *(("route", value) for value in ("oral", 1, None)),
        *(("local_date", value) for value in ("2026-02-30", "20260302", "2026-W10-1", 20260302)),
        *(("local_time", value) for value in ("24:00:00", "14:30", "14:30:00.5", "14:30:00\n")),
        ("utc_offset_minutes", 1081),
        *(("zone", value) for value in ("", "Europe/Madrid\n", "a b", 1)),
        ("note", "x" * 2001),
        ("note", "nul \0"),
        *(("entered_in_error", value) for value in (1, "yes", None)),
        ("unheard_of", 1),
    ],
)
def test_an_impossible_value_is_named(desk, patient, field, value):
    url = f"/api/v1/patients/{patient.id}/sessions/{uuid7()}"
    sent = wire(a_session()) | {field: value}
    answer = desk.put(url, json=sent, headers={"If-None-Match": "*"})
    assert (answer.status_code, answer.json["code"]) == (422, "validation_failed")
    assert [fault["field"] for fault in answer.json["where"]] == [field]


def test_what_never_happened_counts_nowhere(desk, patient):
    place, session = uuid7(), a_session()
    record(desk, patient.id, session, place, 0)
    record(desk, patient.id, replace(session, entered_in_error=True), place, 1)
    trend = desk.get(f"/api/v1/patients/{patient.id}/trend").json
    assert (trend["sessions"], trend["episodes"], trend["state"]["kind"]) == ([], [], "none")


def test_each_try_that_shows_or_writes_something_is_audited(desk, patient, tx):
    place, before = uuid7(), len(tx.scalars(select(AuditRow)).all())
    tx.rollback()
    record(desk, patient.id, a_session(), place, 0)
    record(desk, patient.id, a_session(dose_mg=1.0), place, 0)  # stale: shows the current state
    rows = tx.scalars(select(AuditRow).order_by(AuditRow.id)).all()[before:]
    assert [(row.action, row.patient_id) for row in rows] == [("session.record", patient.id)] * 2
