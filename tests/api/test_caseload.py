"""The caseload: every patient of the clinic in one line, by name, a page at a time."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from server.clock import uuid7
from server.domain.entry_parts import SideEffect, Tell
from server.domain.people import Role
from server.models.audit import AuditRow
from tests.builders import MONDAY, a_person
from tests.diaries import a_confounder, a_session, deliver, diary, entry_version, record


@pytest.fixture
def clinician(tx, patient):
    """A clinician of the patient's clinic."""
    return a_person(tx, clinic_id=patient.clinic_id, role=Role.CLINICIAN)


def caseload(client, **query):
    answer = client.get("/api/v1/patients", query_string=query)
    assert answer.status_code == 200, answer.text
    return answer.json


def test_a_patient_without_a_diary_is_listed_with_nothing_known(client_of, patient, clinician):
    (line,) = caseload(client_of(clinician))["patients"]
    assert line == {
        "id": str(patient.id),
        "name": "Ana Ruiz",
        "enrolled": True,
        "today": "2026-03-02",
        "latest_pain": None,
        "mean_7": None,
        "mean_prior_7": None,
        "state": dict.fromkeys(line["state"]) | {"kind": "none"},
        "days_logged_28": 0,
        "worst_effect": None,
        "needs": [],
    }


def test_a_line_follows_every_write(client_of, patient, clinician):
    phone, desk = client_of(patient), client_of(clinician)
    deliver(phone, *diary(MONDAY - timedelta(days=13), *(8,) * 7, *(3,) * 7))
    record(desk, patient.id, a_session(local_date=MONDAY - timedelta(days=7)), uuid7(), 0)
    effect = SideEffect(effect="dizziness", severity=2)
    deliver(phone, entry_version(pain=3, side_effects=(effect,)))
    (line,) = caseload(desk)["patients"]
    assert line["latest_pain"] == {"date": "2026-03-02", "score": 3}
    assert (line["mean_7"], line["mean_prior_7"], line["days_logged_28"]) == (3, 8, 14)
    assert line["worst_effect"] == {"date": "2026-03-02", "effect": "dizziness", "severity": 2}
    assert (line["state"]["kind"], line["state"]["day"]) == ("relief", 7)


def test_a_line_says_why_somebody_is_needed_most_pressing_first(client_of, patient, clinician):
    told = [
        SideEffect(effect="nausea", severity=1, tell=Tell.NOW),
        SideEffect(effect="blood_in_urine", severity=1),
        SideEffect(effect="craving", severity=1),
    ]
    deliver(client_of(patient), entry_version(side_effects=tuple(told)))
    (line,) = caseload(client_of(clinician))["patients"]
    day = {"date": "2026-03-02", "since": "2026-03-02"}
    assert line["needs"] == [
        {"kind": "tell_now", "pressing": "urgent", "effects": ["nausea"]} | day,
        {"kind": "amber", "pressing": "today", "effects": ["blood_in_urine"]} | day,
        {"kind": "craving", "pressing": "review", "effects": ["craving"]} | day,
    ]


def test_what_was_seen_no_longer_waits_and_what_comes_after_it_does(client_of, patient, clinician):
    phone, desk = client_of(patient), client_of(clinician)
    deliver(phone, entry_version(side_effects=(SideEffect(effect="fainted", severity=1),)))
    seen = f"/api/v1/patients/{patient.id}/reviews/{uuid7()}"
    assert desk.put(seen, json={"revision": 1}).status_code == 200
    assert caseload(desk)["patients"][0]["needs"] == []
    deliver(phone, entry_version(side_effects=(SideEffect(effect="seizure", severity=1),)))
    assert [need["kind"] for need in caseload(desk)["patients"][0]["needs"]] == ["red", "red"]


def test_a_need_goes_after_two_weeks(client_of, patient, clinician, clock):
    told = SideEffect(effect="nausea", severity=3)
    deliver(client_of(patient), entry_version(side_effects=(told,)))
    clock.forward(days=13)
    (line,) = caseload(client_of(clinician))["patients"]
    assert [need["kind"] for need in line["needs"]] == ["amber"]
    clock.forward(days=1)
    (line,) = caseload(client_of(clinician))["patients"]
    assert line["needs"] == []


def test_what_is_urgent_waits_until_a_clinician_has_seen_it(client_of, patient, clinician, clock):
    told = SideEffect(effect="suicidal_thoughts", severity=1)
    deliver(client_of(patient), entry_version(side_effects=(told,)))
    clock.forward(days=30)
    desk = client_of(clinician)
    (need,) = caseload(desk)["patients"][0]["needs"]
    assert (need["kind"], need["since"]) == ("crisis", "2026-03-02")
    seen = f"/api/v1/patients/{patient.id}/reviews/{uuid7()}"
    assert desk.put(seen, json={"revision": 1}).status_code == 200
    assert caseload(desk)["patients"][0]["needs"] == []


def test_a_line_follows_a_session_and_a_confounder_alone(client_of, patient, clinician):
    phone, desk = client_of(patient), client_of(clinician)
    deliver(phone, *diary(MONDAY - timedelta(days=13), *(8,) * 7, *(3,) * 7))
    record(desk, patient.id, a_session(local_date=MONDAY - timedelta(days=7)), uuid7(), 0)
    assert caseload(desk)["patients"][0]["state"]["reason"] == "ongoing"
    mark = a_confounder(local_date=MONDAY - timedelta(days=2))
    record(desk, patient.id, mark, uuid7(), 0)
    assert caseload(desk)["patients"][0]["state"]["reason"] == "confounder"


def test_a_line_of_yesterday_is_computed_again(client_of, patient, clinician, clock):
    phone = client_of(patient)
    deliver(phone, entry_version(pain=3))
    clock.forward(days=8)
    (line,) = caseload(client_of(clinician))["patients"]
    assert (line["today"], line["mean_7"], line["mean_prior_7"]) == ("2026-03-10", None, 3)


def test_pages_go_by_name_without_capitals_or_accents(client_of, patient, clinician, tx):
    for name in ("zoe", "Álvaro", "Bea", "alma", "Bea"):
        a_person(tx, clinic_id=patient.clinic_id, name=name)
    desk, names, cursor = client_of(clinician), [], None
    while True:
        page = caseload(desk, limit=2, **({"cursor": cursor} if cursor else {}))
        names += [line["name"] for line in page["patients"]]
        cursor = page["cursor"]
        if cursor is None:
            break
    assert names == ["alma", "Álvaro", "Ana Ruiz", "Bea", "Bea", "zoe"]


def test_a_cursor_of_another_clinic_is_as_good_as_expired(client_of, clinician, tx):
    elsewhere = a_person(tx).id
    answer = client_of(clinician).get(f"/api/v1/patients?cursor={elsewhere}")
    assert (answer.status_code, answer.json["code"]) == (410, "cursor_expired")


def test_only_the_own_clinic_is_listed(client_of, patient, tx):
    assert caseload(client_of(a_person(tx, role=Role.CLINICIAN)))["patients"] == []


def test_each_patient_shown_has_one_audit_row(client_of, patient, clinician, tx):
    a_person(tx, clinic_id=patient.clinic_id, name="Zoe")
    caseload(client_of(clinician), limit=1)
    reads = select(AuditRow.patient_id).where(AuditRow.action == "caseload.read")
    assert tx.scalars(reads).all() == [patient.id]


def test_a_new_patient_is_listed_at_once(client_of, clinician):
    desk, new = client_of(clinician), uuid7()
    answers = [desk.put(f"/api/v1/patients/{new}", json={"name": "Bo Li"}) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 200]
    assert answers[0].json == answers[1].json
    assert [line["name"] for line in caseload(desk)["patients"]] == ["Ana Ruiz", "Bo Li"]


@pytest.mark.parametrize("whose", ["patient", "clinician"])
def test_an_id_that_is_taken_makes_no_patient(client_of, patient, clinician, whose):
    taken = {"patient": patient, "clinician": clinician}[whose].id
    answer = client_of(clinician).put(f"/api/v1/patients/{taken}", json={"name": "Bo Li"})
    assert (answer.status_code, answer.json["code"]) == (409, "unusable_id")
