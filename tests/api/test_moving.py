"""A patient moves to a new phone by a code that the old one makes."""

import pytest

from server.domain.people import Role
from server.services import invitations
from tests.api.test_invitations import ENROL, LOOK_UP, chosen
from tests.builders import PASSPHRASE, a_person

OWN = "/api/v1/me/invitations"


@pytest.fixture
def old_phone(client_of, patient):
    """The phone that a patient is signed in on."""
    return client_of(patient)


def enrolled(app, code, **changes):
    """Let a new phone in by a code; return its client and the answer."""
    phone = app.test_client()
    return phone, phone.post(ENROL, json=chosen(code, passphrase=None) | changes)


def test_a_new_phone_is_let_in_and_the_old_one_stays(app, old_phone, patient):
    invitation = old_phone.post(OWN).json
    assert invitation["link"] == f"http://localhost/join#{invitation['code']}"
    phone, answer = enrolled(app, invitation["code"])
    assert (answer.status_code, answer.json["id"]) == (200, str(patient.id))
    assert answer.json["zone"] == "America/Bogota"
    assert [client.get("/api/v1/me").status_code for client in (old_phone, phone)] == [200, 200]


def test_the_new_phone_is_told_that_nothing_is_chosen_anew(client, old_phone):
    code = old_phone.post(OWN).json["code"]
    told = client.post(LOOK_UP, json={"code": code}).json
    assert (told["moves"], told["device_alone"], told["role"]) == (True, True, "patient")


def test_login_and_passphrase_stay_whatever_is_sent(app, client, tx, patient, clock):
    first = invitations.make(tx, patient.id, clock()).code
    tx.commit()
    login = client.post(ENROL, json=chosen(first)).json["login"]
    code = client.post(OWN).json["code"]
    phone, answer = enrolled(app, code, passphrase="another that a thief made up")
    assert answer.json["login"] == login
    for passphrase, status in ((PASSPHRASE, 200), ("another that a thief made up", 401)):
        given = {"login": login, "passphrase": passphrase}
        assert phone.post("/api/v1/sign-ins", json=given).status_code == status


def test_a_code_works_once_and_for_a_quarter_of_an_hour(app, old_phone, clock):
    replaced, code = (old_phone.post(OWN).json["code"] for _ in range(2))
    assert enrolled(app, replaced)[1].status_code == 404
    clock.forward(minutes=14, seconds=59)
    assert enrolled(app, code)[1].status_code == 200
    assert enrolled(app, code)[1].status_code == 404
    late = old_phone.post(OWN).json["code"]
    clock.forward(minutes=15)
    assert enrolled(app, late)[1].status_code == 404


def test_when_the_clinic_takes_access_no_code_is_left(app, client_of, tx, patient):
    doctor = a_person(tx, clinic_id=patient.clinic_id, role=Role.CLINICIAN)
    tx.commit()
    code = client_of(patient).post(OWN).json["code"]
    assert client_of(doctor).delete(f"/api/v1/patients/{patient.id}/sign-ins").status_code == 204
    assert enrolled(app, code)[1].status_code == 404
