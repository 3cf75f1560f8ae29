"""From an invitation to an enrolled device."""

import pytest

from server.domain.people import Role
from server.services import invitations
from tests.builders import PASSPHRASE, a_clinic, a_person

LOOK_UP, ENROL = "/api/v1/invitations/look-up", "/api/v1/enrolments"


def chosen(code, **changes):
    return {"code": code, "passphrase": PASSPHRASE, "zone": "America/Bogota"} | changes


@pytest.fixture
def code(tx, patient, clock):
    """The code of a patient's invitation."""
    made = invitations.make(tx, patient.id, clock()).code
    tx.commit()
    return made


@pytest.fixture
def lone_phone(tx, clock):
    """The code of a patient whose clinic asks for no passphrase."""
    person = a_person(tx, clinic_id=a_clinic(tx, device_alone=True).id, enrolled=False)
    made = invitations.make(tx, person.id, clock()).code
    tx.commit()
    return made


def test_a_clinician_invites_and_the_patient_enrols(client_of, client, tx, clinician):
    patient = a_person(tx, clinic_id=clinician.clinic_id, enrolled=False)
    invitation = client_of(clinician).post(f"/api/v1/patients/{patient.id}/invitations").json
    told = client.post(LOOK_UP, json={"code": invitation["code"]}).json
    assert told == {
        "clinic_name": "Harbour Clinic",
        "name": "Ana Ruiz",
        "role": "patient",
        "device_alone": False,
        "moves": False,
    }
    me = client.post(ENROL, json=chosen(invitation["code"]))
    assert me.status_code == 200
    assert me.json == client.get("/api/v1/me").json
    assert (me.json["id"], me.json["zone"]) == (str(patient.id), "America/Bogota")


def test_an_invitation_is_a_link_and_a_qr_code_of_it(client_of, tx, clinician):
    patient = a_person(tx, clinic_id=clinician.clinic_id)
    made = client_of(clinician).post(f"/api/v1/patients/{patient.id}/invitations").json
    assert made["link"] == f"http://localhost/join#{made['code']}"
    assert made["expires_at"] == "2026-03-09T20:14:05Z"
    assert {len(row) for row in made["qr"]} == {len(made["qr"])}
    assert set("".join(made["qr"])) == {"0", "1"}
    assert set(made["qr"][0] + made["qr"][3]) == {"0"}  # the quiet margin
    assert made["qr"][4].strip("0").startswith("1111111")  # a finder's edge


def test_a_patient_signs_in_again_with_the_login_that_was_made(client, app, code):
    login = client.post(ENROL, json=chosen(code)).json["login"]
    again = app.test_client()
    given = {"login": login.upper(), "passphrase": PASSPHRASE}
    assert again.post("/api/v1/sign-ins", json=given).status_code == 200


@pytest.mark.parametrize("spoil", [str.lower, lambda c: c.replace("-", " "), lambda c: f" {c} "])
def test_a_code_may_be_typed_carelessly(client, code, spoil):
    assert client.post(LOOK_UP, json={"code": spoil(code)}).status_code == 200


def test_letters_that_look_like_digits_are_digits(client, tx, patient, clock, monkeypatch):
    drawn = iter("0110ABCD0110")
    monkeypatch.setattr(invitations.secrets, "choice", lambda _: next(drawn))
    invitations.make(tx, patient.id, clock())
    tx.commit()
    assert client.post(LOOK_UP, json={"code": "oilo-abcd-OIlO"}).status_code == 200


def test_a_code_works_once(client, app, code):
    assert client.post(ENROL, json=chosen(code)).status_code == 200
    assert app.test_client().post(ENROL, json=chosen(code)).json["code"] == "invitation_unusable"


def test_looking_up_does_not_use_it(client, code):
    client.post(LOOK_UP, json={"code": code})
    assert client.post(ENROL, json=chosen(code)).status_code == 200


def test_a_code_works_for_seven_days(client, code, clock):
    clock.forward(days=7, seconds=-1)
    assert client.post(LOOK_UP, json={"code": code}).status_code == 200
    clock.forward(seconds=1)
    assert client.post(LOOK_UP, json={"code": code}).status_code == 404
    assert client.post(ENROL, json=chosen(code)).status_code == 404


def test_a_new_invitation_ends_the_one_before(client, tx, patient, code, clock):
    newer = invitations.make(tx, patient.id, clock()).code
    tx.commit()
    assert client.post(LOOK_UP, json={"code": code}).status_code == 404
    assert client.post(LOOK_UP, json={"code": newer}).status_code == 200


def test_an_enrolled_patient_may_add_another_phone(client_of, client, patient, code):
    old_phone = client_of(patient)
    assert client.post(ENROL, json=chosen(code)).status_code == 200
    assert old_phone.get("/api/v1/me").status_code == 200


def test_a_passphrase_is_asked_for(client, code):
    answer = client.post(ENROL, json=chosen(code, passphrase=None))
    assert answer.status_code == 422
    assert answer.json["where"][0]["field"] == "passphrase"
    assert client.post(ENROL, json=chosen(code)).status_code == 200


def test_unless_the_clinic_lets_the_phone_be_enough(client, lone_phone):
    me = client.post(ENROL, json=chosen(lone_phone, passphrase=None))
    assert me.status_code == 200
    assert me.json["login"] is None


def test_which_staff_never_may(client, tx, clock):
    clinic = a_clinic(tx, device_alone=True)
    nurse = a_person(tx, clinic_id=clinic.id, role=Role.CLINICIAN, login="nurse")
    code = invitations.make(tx, nurse.id, clock()).code
    tx.commit()
    assert client.post(LOOK_UP, json={"code": code}).json["device_alone"] is False
    assert client.post(ENROL, json=chosen(code, passphrase=None)).status_code == 422


def test_staff_who_enrol_again_are_signed_out_elsewhere(client_of, client, tx, clinician, clock):
    desk = client_of(clinician)
    code = invitations.make(tx, clinician.id, clock()).code
    tx.commit()
    assert client.post(ENROL, json=chosen(code)).status_code == 200
    assert desk.get("/api/v1/me").status_code == 401


@pytest.mark.parametrize(
    ("field", "value", "fault"),
    [
        ("passphrase", "eleven char", "wrong_length"),
        ("passphrase", "x" * 201, "wrong_length"),
        ("zone", "Mars/Olympus", "unknown_value"),
        ("zone", None, "null_refused"),
    ],
)
def test_choices_are_checked(client, code, field, value, fault):
    answer = client.post(ENROL, json=chosen(code, **{field: value}))
    assert answer.status_code == 422
    assert [(f["field"], f["code"]) for f in answer.json["where"]] == [(field, fault)]


def test_patients_of_other_clinics_cannot_be_invited(client_of, clinician, patient):
    answer = client_of(clinician).post(f"/api/v1/patients/{patient.id}/invitations")
    assert answer.json["code"] == "not_found"


def test_colleagues_are_not_invited_as_patients(client_of, clinician):
    answer = client_of(clinician).post(f"/api/v1/patients/{clinician.id}/invitations")
    assert answer.status_code == 404


def test_the_database_holds_no_code(tx, patient, clock):
    code = invitations.make(tx, patient.id, clock()).code
    tx.flush()
    row = tx.connection().exec_driver_sql("SELECT * FROM invitations").one()
    assert code.replace("-", "") not in repr(row)
