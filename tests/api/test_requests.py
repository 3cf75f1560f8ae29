"""A patient asks for something, the clinic sees it and answers, the patient sees that."""

import pytest
from sqlalchemy import select

from server.clock import uuid7
from server.domain.people import Role
from server.models.audit import AuditRow
from server.services import erasure
from server.services.verification import check
from tests.builders import a_person
from tests.diaries import put_version
from tests.domain.test_requests import a_request


@pytest.fixture
def request_of_a_patient(tx, patient, client_of):
    """A request for a call that has reached the clinic."""
    version = a_request(note="Before noon, please.")
    assert put_version(client_of(patient), version).status_code == 200
    return version


@pytest.fixture
def doctor(tx, patient):
    """A clinician of the patient's clinic."""
    names = {"name": "Dr Noor Aziz", "role": Role.CLINICIAN}
    person = a_person(tx, clinic_id=patient.clinic_id, **names)
    tx.commit()
    return person


def place(patient, version):
    """Return where a request is answered."""
    return f"/api/v1/patients/{patient.id}/requests/{version.entry_id}/answer"


def needs_of(desk):
    """Return why the only patient of the caseload needs somebody."""
    (line,) = desk.get("/api/v1/patients").json["patients"]
    return [(need["kind"], need["date"]) for need in line["needs"]]


def test_a_request_reaches_the_caseload_and_leaves_it_when_it_is_done(
    client_of, patient, doctor, request_of_a_patient
):
    desk = client_of(doctor)
    waiting = [("call", "2026-03-02")]
    assert needs_of(desk) == waiting
    desk.put(place(patient, request_of_a_patient), json={"answer": "seen"})
    assert needs_of(desk) == waiting
    desk.put(place(patient, request_of_a_patient), json={"answer": "done"})
    assert needs_of(desk) == []


def test_the_clinician_reads_it_with_its_note(client_of, patient, doctor, request_of_a_patient):
    answer = client_of(doctor).get(f"/api/v1/patients/{patient.id}/requests")
    assert answer.json == {
        "requests": [
            {
                "entry_id": str(request_of_a_patient.entry_id),
                "request": "call",
                "note": "Before noon, please.",
                "local_date": "2026-03-02",
                "local_time": "21:14:05",
                "answers": [],
                "open": True,
            }
        ]
    }


def test_the_patient_is_told_who_saw_it_and_when(
    client_of, patient, doctor, request_of_a_patient, clock
):
    clock.forward(minutes=5)
    client_of(doctor).put(place(patient, request_of_a_patient), json={"answer": "seen"})
    told = client_of(patient).get("/api/v1/me").json["answers"]
    entry_id, at = str(request_of_a_patient.entry_id), "2026-03-02T20:19:05Z"
    assert told == [{"entry_id": entry_id, "answer": "seen", "by": "Dr Noor Aziz", "at": at}]


def test_what_was_answered_long_ago_is_told_no_more(
    client_of, patient, doctor, request_of_a_patient, clock
):
    client_of(doctor).put(place(patient, request_of_a_patient), json={"answer": "seen"})
    for days, told in ((60, 1), (1, 0)):
        clock.forward(days=days)
        assert len(client_of(patient).get("/api/v1/me").json["answers"]) == told


def test_the_first_answer_of_each_kind_stands(
    client_of, tx, patient, doctor, request_of_a_patient, clock
):
    nurse = a_person(tx, clinic_id=patient.clinic_id, name="Bo Lind", role=Role.CLINICIAN)
    tx.commit()
    for person in (doctor, nurse):
        clock.forward(minutes=1)
        place_of_it = place(patient, request_of_a_patient)
        answer = client_of(person).put(place_of_it, json={"answer": "seen"})
        (said,) = answer.json["requests"][0]["answers"]
        assert (said["by"], said["at"]) == ("Dr Noor Aziz", "2026-03-02T20:15:05Z")


def test_each_answer_and_each_reading_is_in_the_audit_log(
    client_of, tx, patient, doctor, request_of_a_patient
):
    desk = client_of(doctor)
    desk.get(f"/api/v1/patients/{patient.id}/requests")
    desk.put(place(patient, request_of_a_patient), json={"answer": "seen"})
    own = select(AuditRow.action).where(AuditRow.actor_id == doctor.id)
    rows = tx.scalars(own.where(AuditRow.patient_id == patient.id)).all()
    assert rows == ["requests.read", "request.answer"]


def test_what_is_no_request_of_this_patient_is_not_found(client_of, tx, patient, doctor):
    other = a_request(entry_id=uuid7())
    answer = client_of(doctor).put(place(patient, other), json={"answer": "seen"})
    assert (answer.status_code, answer.json["code"]) == (404, "not_found")


def test_a_patient_reads_only_their_own(client_of, tx, patient, request_of_a_patient):
    neighbour = a_person(tx, clinic_id=patient.clinic_id)
    tx.commit()
    url = f"/api/v1/patients/{patient.id}/requests"
    assert client_of(patient).get(url).status_code == 200
    assert client_of(neighbour).get(url).status_code == 404


def test_an_answered_request_is_verified_and_erased_with_its_answers(
    client_of, tx, patient, doctor, request_of_a_patient, clock
):
    client_of(doctor).put(place(patient, request_of_a_patient), json={"answer": "seen"})
    assert check(tx, patient.clinic_id, patient.id) == set()
    erasure.erase(tx, erasure.doomed(tx, patient.id, [request_of_a_patient.entry_id]), clock())
    tx.commit()
    assert check(tx, patient.clinic_id, patient.id) == set()
    assert needs_of(client_of(doctor)) == []
    assert client_of(patient).get("/api/v1/me").json["answers"] == []
