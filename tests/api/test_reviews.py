"""Saying that a diary was seen: by whom, when and up to where, and the patient is told."""

import pytest

from server.clock import uuid7
from server.domain.people import Role
from tests.builders import a_person
from tests.diaries import entry_version, put_version


@pytest.fixture
def clinician(tx, patient):
    return a_person(tx, clinic_id=patient.clinic_id, role=Role.CLINICIAN, name="Eva Prieto")


@pytest.fixture
def desk(client_of, clinician):
    return client_of(clinician)


def see(desk, patient, revision, review_id=None):
    url = f"/api/v1/patients/{patient.id}/reviews/{review_id or uuid7()}"
    return desk.put(url, json={"revision": revision})


def told(client, patient):
    return client.get(f"/api/v1/patients/{patient.id}/trend").json["review"]


def test_nobody_has_looked_at_first(client_of, patient):
    assert told(client_of(patient), patient) is None


def test_the_patient_is_told_who_saw_it_when_and_up_to_where(client_of, patient, desk, clock):
    phone = client_of(patient)
    put_version(phone, entry_version())
    seen = {"name": "Eva Prieto", "at": "2026-03-02T20:14:05Z", "revision": 1}
    answer = see(desk, patient, 1)
    assert (answer.status_code, answer.json) == (200, seen)
    assert told(phone, patient) == told(desk, patient) == seen


def test_the_last_look_counts_and_is_none_of_what_came_since(client_of, patient, desk, clock):
    see(desk, patient, 0)
    clock.forward(minutes=5)
    phone = client_of(patient)
    put_version(phone, entry_version())
    assert told(phone, patient)["revision"] == 0
    see(desk, patient, 1)
    assert told(phone, patient)["at"] == "2026-03-02T20:19:05Z"


def test_saying_it_again_adds_nothing(client_of, patient, desk, clock):
    review_id = uuid7()
    first = see(desk, patient, 0, review_id)
    clock.forward(minutes=5)
    assert see(desk, patient, 0, review_id).json == first.json


def test_an_id_says_one_thing_only(client_of, tx, patient, desk):
    review_id = uuid7()
    put_version(client_of(patient), entry_version())
    see(desk, patient, 0, review_id)
    assert see(desk, patient, 1, review_id).json["code"] == "unusable_id"
    other = a_person(tx, clinic_id=patient.clinic_id)
    client_of(other)  # and it is committed
    assert see(desk, other, 0, review_id).json["code"] == "unusable_id"


@pytest.mark.parametrize("revision", [1, -1, 2**31, "0", 0.0, None])
def test_nobody_has_seen_what_was_never_logged(patient, desk, revision):
    answer = see(desk, patient, revision)
    assert (answer.status_code, answer.json["where"][0]["field"]) == (422, "revision")
