"""What a clinic asks, and what patients have filled in, over the wire."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from server.clock import uuid7
from server.domain.entries import Kind
from server.domain.entry_parts import Questionnaire
from server.domain.people import Role
from server.models.audit import AuditRow
from tests.builders import EVENING, MONDAY, a_person
from tests.diaries import a_session, deliver, entry_version, put_version, record, wire

URL = "/api/v1/clinic/instruments"
DEFAULTS = [("peg", 7, 21), ("pgic", 7, 21), ("phq_8", 14, 28), ("gad_7", 14, 28)]


@pytest.fixture
def office(client_of, administrator):
    """A client of an administrator."""
    return client_of(administrator)


@pytest.fixture
def desk(client_of, tx, patient):
    """A client of a clinician of the patient's clinic."""
    return client_of(a_person(tx, clinic_id=patient.clinic_id, role=Role.CLINICIAN))


def plan(instrument, first_day=7, every_days=28):
    return {"instrument": instrument, "first_day": first_day, "every_days": every_days}


def put(client, seen, *plans, same_day_cover=False):
    body = {"plans": plans, "same_day_cover": same_day_cover}
    headers = {} if seen is None else {"If-Match": f'"{seen}"'}
    return client.put(URL, json=body, headers=headers)


def filled_in(instrument, *answers, days=0, **more):
    """Return a questionnaire filled in some days after Monday."""
    return entry_version(
        kind=Kind.QUESTIONNAIRE,
        pain=None,
        helping=None,
        side_effects=None,
        local_date=MONDAY + timedelta(days=days),
        written_at=EVENING + timedelta(days=days),
        questionnaire=Questionnaire(instrument=instrument, answers=answers),
        **more,
    )


def of(patient):
    return f"/api/v1/patients/{patient.id}/questionnaires"


def faults(answer):
    return [(fault["field"], fault["code"]) for fault in answer.json["where"]]


def test_the_defaults_stand_until_a_clinic_chooses(office):
    answer = office.get(URL)
    assert answer.headers["ETag"] == '"0"'
    assert (answer.json["number"], answer.json["changed_at"]) == (0, None)
    assert [tuple(one.values()) for one in answer.json["plans"]] == DEFAULTS


def test_a_choice_names_the_state_that_it_replaces(office):
    assert put(office, None).status_code == 428
    first = put(office, 0, plan("gad_7"), plan("peg", 3, 14))
    assert (first.status_code, first.headers["ETag"]) == (200, '"1"')
    assert first.json["plans"] == [plan("peg", 3, 14), plan("gad_7")]
    assert office.get(URL).json == first.json
    stale = put(office, 0, plan("peg"))
    assert (stale.status_code, stale.json["code"]) == (412, "stale")
    assert stale.json["current"]["plans"] == first.json["plans"]
    assert put(office, 1).json["plans"] == []


def test_a_repeat_keeps_one_state(office):
    assert [put(office, 0, plan("peg")).json["number"] for _ in range(2)] == [1, 1]


def test_item_9_is_asked_only_with_somebody_who_answers_that_day(office):
    refused = put(office, 0, plan("phq_9"))
    assert refused.status_code == 422
    assert faults(refused) == [("plans.0.instrument", "needs_same_day_cover")]
    assert put(office, 0, plan("phq_9"), same_day_cover=True).json["number"] == 1
    assert faults(put(office, 1, plan("phq_8"), plan("phq_9"), same_day_cover=True)) == [
        ("plans.1.instrument", "repeated")
    ]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"first_day": 0}, "plans.0.first_day"),
        ({"every_days": 367}, "plans.0.every_days"),
        ({"every_days": 7.0}, "plans.0.every_days"),
        ({"instrument": "mood"}, "plans.0.instrument"),
        ({"surprise": 1}, "plans.0.surprise"),
    ],
)
def test_what_cannot_be_used_is_refused_by_name(office, changes, field):
    answer = put(office, 0, plan("peg") | changes)
    assert answer.status_code == 422
    assert [one for one, _ in faults(answer)] == [field]


def test_what_is_filled_in_has_a_score_on_both_sides_and_is_due_no_more(
    client_of, patient, desk, clock
):
    phone = client_of(patient)
    assert [one["instrument"] for one in phone.get(of(patient)).json["due"]] == [
        "peg",
        "phq_8",
        "gad_7",
    ]
    version = filled_in("peg", 7, 6, 6)
    assert put_version(phone, version).status_code == 200
    own = phone.get(of(patient)).json
    assert [one["instrument"] for one in own["due"]] == ["phq_8", "gad_7"]
    (score,) = own["scores"]
    assert score == {
        "entry_id": str(version.entry_id),
        "instrument": "peg",
        "day": "2026-03-02",
        "points": pytest.approx(19 / 3),
        "change": None,
        "rose": False,
        "self_harm": False,
        "disputed": False,
    }
    assert desk.get(of(patient)).json == own


def test_due_days_count_from_sessions_that_took_place(client_of, patient, desk, clock):
    phone = client_of(patient)
    record(desk, patient.id, a_session(), uuid7(), 0)
    wrong = a_session(local_date=MONDAY + timedelta(days=5), entered_in_error=True)
    clock.forward(days=5)
    record(desk, patient.id, wrong, uuid7(), 0)
    assert phone.get(of(patient)).json["session_days"] == ["2026-03-02"]
    clock.forward(days=1)
    assert phone.get(of(patient)).json["due"] == []
    clock.forward(days=1)
    due = phone.get(of(patient)).json["due"]
    assert due == [{"instrument": one, "since": "2026-03-09"} for one in ("peg", "pgic")]


def test_what_the_clinic_chooses_is_asked(client_of, office, patient, tx, administrator):
    clinic_id = administrator.clinic_id
    other = a_person(tx, clinic_id=clinic_id, name="Bea Sol")
    tx.commit()
    put(office, 0, plan("gad_7"))
    assert [one["instrument"] for one in client_of(other).get(of(other)).json["plans"]] == ["gad_7"]
    if patient.clinic_id != clinic_id:
        assert len(client_of(patient).get(of(patient)).json["plans"]) == len(DEFAULTS)


def test_an_amended_questionnaire_counts_as_it_stands(client_of, patient):
    phone = client_of(patient)
    first = filled_in("gad_7", *(3,) * 7)
    amended = filled_in("gad_7", *(1,) * 7, entry_id=first.entry_id, replaces=frozenset({first.id}))
    deliver(phone, first, amended)
    assert [one["points"] for one in phone.get(of(patient)).json["scores"]] == [7]


def test_item_9_and_a_rise_are_told(client_of, patient, clock):
    phone = client_of(patient)
    clock.forward(days=28)
    deliver(phone, filled_in("phq_9", *(0,) * 9), filled_in("phq_9", 2, 2, *(0,) * 6, 1, days=28))
    quiet, told = phone.get(of(patient)).json["scores"]
    assert (quiet["self_harm"], quiet["rose"]) == (False, False)
    assert (told["self_harm"], told["rose"], told["change"]) == (True, True, 5)


def test_a_clinicians_reading_is_noted_and_the_patients_own_is_not(client_of, patient, desk, tx):
    client_of(patient).get(of(patient))
    desk.get(of(patient))
    rows = tx.scalars(select(AuditRow).where(AuditRow.action == "questionnaires.read")).all()
    assert [row.patient_id for row in rows] == [patient.id]


@pytest.mark.parametrize("answers", [(7, 6), (7, 6, 11), ()])
def test_incomplete_answers_are_refused(client_of, patient, answers):
    body = wire(filled_in("peg", 1, 2, 3))
    body["questionnaire"]["answers"] = answers
    answer = client_of(patient).put(f"/api/v1/entry-versions/{body['id']}", json=body)
    assert answer.status_code == 422


def test_a_questionnaire_is_no_scored_day(client_of, patient, desk):
    put_version(client_of(patient), filled_in("peg", 7, 6, 6))
    trend = desk.get(f"/api/v1/patients/{patient.id}/trend").json
    assert trend["days"] == []
    assert trend["logged"]["days_logged"] == 0
