"""What administrators do: the clinic's settings and its staff."""

import pytest

from server.clock import uuid7
from server.domain.people import Role
from server.services import invitations, staff
from tests.builders import PASSPHRASE, a_person
from tests.diaries import entry_version, put_version

SETTINGS = {"name": "Harbour Pain Clinic", "device_alone": True, "phone": None}
NURSE = {"name": "Bo Lind", "login": "bo", "role": "clinician"}


@pytest.fixture
def desk(client_of, administrator):
    """A client that an administrator is signed in on."""
    return client_of(administrator)


@pytest.fixture
def nurse(tx, administrator):
    """A clinician of the administrator's clinic."""
    member = {"clinic_id": administrator.clinic_id, "role": Role.CLINICIAN, "login": "nurse"}
    person = a_person(tx, **member)
    tx.commit()
    return person


def test_settings_change_on_top_of_the_state_that_was_seen(desk):
    seen = desk.get("/api/v1/clinic")
    assert seen.headers["ETag"] == '"1"'
    answer = desk.put("/api/v1/clinic", json=SETTINGS, headers={"If-Match": '"1"'})
    assert answer.headers["ETag"] == '"2"'
    assert answer.json == seen.json | SETTINGS | {"number": 2}
    assert desk.get("/api/v1/clinic").json == answer.json


def test_without_the_state_seen_nothing_changes(desk):
    answer = desk.put("/api/v1/clinic", json=SETTINGS)
    assert (answer.status_code, answer.json["code"]) == (428, "precondition_required")


@pytest.mark.parametrize("seen", ['"0"', '"2"', '"999999999"'])
def test_a_stale_change_is_answered_with_what_stands(desk, seen):
    answer = desk.put("/api/v1/clinic", json=SETTINGS, headers={"If-Match": seen})
    assert (answer.status_code, answer.json["code"]) == (412, "stale")
    assert answer.json["current"] == desk.get("/api/v1/clinic").json


@pytest.mark.parametrize("seen", ["1", "*", 'W/"1"', '"one"', '"9999999999"', ""])
def test_what_is_no_state_is_refused(desk, seen):
    answer = desk.put("/api/v1/clinic", json=SETTINGS, headers={"If-Match": seen})
    assert answer.status_code == 422
    assert answer.json["where"][0]["field"] == "If-Match"


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": "x" * 121}, "name"),
        ({"name": "nul\x00"}, "name"),
        ({"name": "two lines\n"}, "name"),
        ({"device_alone": 1}, "device_alone"),
        ({"device_alone": "yes"}, "device_alone"),
        ({"phone": 900}, "phone"),
        ({"demo": True}, "demo"),
    ],
)
def test_settings_are_checked(desk, change, field):
    answer = desk.put("/api/v1/clinic", json=SETTINGS | change, headers={"If-Match": '"1"'})
    assert answer.status_code == 422
    assert {fault["field"] for fault in answer.json["where"]} == {field}


def test_staff_are_added_invited_and_sign_in(desk, client):
    url = f"/api/v1/staff/{uuid7()}"
    added = desk.put(url, json=NURSE)
    assert added.status_code == 200
    assert added.json["enrolled"] is False
    code = desk.post(f"{url}/invitations").json["code"]
    chosen = {"code": code, "passphrase": PASSPHRASE, "zone": "Europe/Madrid"}
    assert client.post("/api/v1/enrolments", json=chosen).json["login"] == "bo"
    staff = desk.get("/api/v1/staff").json["staff"]
    assert [(member["name"], member["enrolled"]) for member in staff] == [
        ("Ana Ruiz", True),
        ("Bo Lind", True),
    ]


def test_adding_staff_is_safe_to_repeat(desk):
    url = f"/api/v1/staff/{uuid7()}"
    assert desk.put(url, json=NURSE).json == desk.put(url, json=NURSE).json
    assert len(desk.get("/api/v1/staff").json["staff"]) == 2


def test_staff_are_changed(desk, nurse):
    changed = NURSE | {"role": "administrator"}
    answer = desk.put(f"/api/v1/staff/{nurse.id}", json=changed)
    assert answer.json == {"id": str(nurse.id), "enrolled": True, **changed}


def test_a_login_belongs_to_one_person(desk, nurse):
    answer = desk.put(f"/api/v1/staff/{uuid7()}", json=NURSE | {"login": " NURSE "})
    assert [(f["field"], f["code"]) for f in answer.json["where"]] == [("login", "taken")]


def test_the_id_of_somebody_else_is_unusable(desk, tx):
    stranger = a_person(tx, role=Role.CLINICIAN, login="stranger")
    tx.commit()
    answer = desk.put(f"/api/v1/staff/{stranger.id}", json=NURSE)
    assert (answer.status_code, answer.json["code"]) == (409, "unusable_id")


def test_a_patient_is_not_made_staff(desk, tx, administrator):
    patient = a_person(tx, clinic_id=administrator.clinic_id)
    tx.commit()
    assert desk.put(f"/api/v1/staff/{patient.id}", json=NURSE).status_code == 409


def test_staff_are_not_made_patients(desk):
    answer = desk.put(f"/api/v1/staff/{uuid7()}", json=NURSE | {"role": "patient"})
    assert answer.json["where"][0]["field"] == "role"


def test_nobody_changes_their_own_role(desk, administrator):
    own = NURSE | {"role": "clinician"}
    answer = desk.put(f"/api/v1/staff/{administrator.id}", json=own)
    assert answer.json["where"][0]["code"] == "own_role"


def test_taking_access_holds_on_the_next_request(desk, client_of, client, tx, nurse, clock):
    ward = client_of(nurse)
    code = invitations.make(tx, nurse.id, clock()).code
    tx.commit()
    assert desk.delete(f"/api/v1/staff/{nurse.id}/sign-ins").status_code == 204
    assert ward.get("/api/v1/me").status_code == 401
    assert client.post("/api/v1/invitations/look-up", json={"code": code}).status_code == 404
    assert desk.get("/api/v1/staff").json["staff"][1]["enrolled"] is False


def test_a_lost_phone_is_signed_out_and_the_diary_stays(client_of, tx):
    patient = a_person(tx)
    clinician = a_person(tx, clinic_id=patient.clinic_id, role=Role.CLINICIAN)
    phone, ward = client_of(patient), client_of(clinician)
    assert put_version(phone, entry_version()).status_code == 200
    assert ward.delete(f"/api/v1/patients/{patient.id}/sign-ins").status_code == 204
    assert phone.get("/api/v1/me").status_code == 401
    assert len(ward.get(f"/api/v1/patients/{patient.id}/trend").json["days"]) == 1


def test_nobody_takes_their_own_access(desk, administrator):
    assert desk.delete(f"/api/v1/staff/{administrator.id}/sign-ins").status_code == 422


def test_staff_of_other_clinics_are_out_of_reach(desk, tx):
    stranger = a_person(tx, role=Role.CLINICIAN)
    tx.commit()
    assert desk.delete(f"/api/v1/staff/{stranger.id}/sign-ins").status_code == 404
    assert desk.post(f"/api/v1/staff/{stranger.id}/invitations").status_code == 404


def test_two_deliveries_at_once_make_one_member(desk, tx, administrator, monkeypatch):
    url = f"/api/v1/staff/{uuid7()}"
    first = desk.put(url, json=NURSE).json
    monkeypatch.setattr(staff, "_known", lambda *_args: None)  # what the later one saw too early
    assert desk.put(url, json=NURSE).json == first | {"enrolled": False}
    assert desk.put(f"/api/v1/staff/{uuid7()}", json=NURSE).json["where"][0]["code"] == "taken"
    assert len(desk.get("/api/v1/staff").json["staff"]) == 2
