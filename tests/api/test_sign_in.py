"""Signing in and out, through the door that a device uses."""

from datetime import timedelta

import pytest

from server.domain.errors import WrongSignInError
from server.domain.sign_ins import PATIENT_RULES, STAFF_RULES
from server.extensions import passphrases
from server.services import sign_ins
from server.store import people
from tests.builders import PASSPHRASE, a_person


@pytest.fixture
def with_passphrase(tx, app):
    """A patient who signs in as `ana` with PASSPHRASE."""
    person = a_person(tx, login="ana")
    people.set_passphrase(tx, person.id, passphrases.hash(PASSPHRASE))
    tx.commit()
    return person


def sign_in(client, login="ana", passphrase=PASSPHRASE):
    return client.post("/api/v1/sign-ins", json={"login": login, "passphrase": passphrase})


def test_who_signs_in_is_remembered(client, with_passphrase):
    answer = sign_in(client)
    assert answer.status_code == 200
    assert answer.json == client.get("/api/v1/me").json
    assert answer.json["id"] == str(with_passphrase.id)
    assert answer.json["role"] == "patient"
    assert answer.json["clinic"]["name"] == "Harbour Clinic"
    assert answer.json["server_time"] == "2026-03-02T20:14:05Z"


def test_the_cookie_is_kept_from_scripts_and_other_sites(client, with_passphrase):
    answer = sign_in(client)
    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith("reliefspan=")
    assert answer.headers.getlist("Set-Cookie") == [cookie]
    assert cookie.endswith("; Max-Age=34560000; Path=/; HttpOnly; SameSite=Strict")


@pytest.mark.parametrize("login", [" ANA ", "\uff41na"], ids=["capitals", "wide letters"])
def test_keyboards_may_disagree_on_a_login(client, with_passphrase, login):
    assert sign_in(client, login=login).status_code == 200


@pytest.mark.parametrize(
    ("login", "passphrase"),
    [("ana", "wrong"), ("nobody", PASSPHRASE), ("", "")],
    ids=["passphrase", "login", "both"],
)
def test_what_is_wrong_is_not_told(client, with_passphrase, login, passphrase):
    answer = sign_in(client, login, passphrase)
    assert answer.status_code == 401
    assert answer.json["code"] == "wrong_sign_in"
    assert "Set-Cookie" not in answer.headers


def test_without_a_passphrase_nobody_signs_in(client, tx):
    a_person(tx, login="ana")
    tx.commit()
    assert sign_in(client).json["code"] == "wrong_sign_in"


def test_signing_out_holds_at_once_and_for_this_device_only(client_of, patient):
    phone, tablet = client_of(patient), client_of(patient)
    answer = phone.delete("/api/v1/sign-ins/current")
    assert answer.status_code == 204
    assert "Max-Age=0" in answer.headers["Set-Cookie"]
    assert phone.get("/api/v1/me").status_code == 401
    assert tablet.get("/api/v1/me").status_code == 200


def test_signing_out_everywhere_holds_on_the_next_request(client_of, patient):
    phone, tablet = client_of(patient), client_of(patient)
    assert phone.delete("/api/v1/sign-ins").status_code == 204
    assert tablet.get("/api/v1/me").json["code"] == "signed_out"


def test_a_made_up_token_opens_nothing(client):
    client.set_cookie("reliefspan", "made-up")
    assert client.get("/api/v1/me").status_code == 401


@pytest.mark.parametrize("cookie", ["remember_token", "session"])
def test_cookies_of_the_libraries_open_nothing(client_of, client, patient, cookie):
    client_of(patient)
    client.set_cookie(cookie, f"{patient.id}|0")
    assert client.get("/api/v1/me").status_code == 401


def test_staff_are_signed_out_when_idle(client_of, clinician, clock):
    desk = client_of(clinician)
    clock.forward(minutes=29)
    assert desk.get("/api/v1/me").status_code == 200
    clock.forward(minutes=29)
    assert desk.get("/api/v1/me").status_code == 200
    clock.forward(minutes=30)
    assert desk.get("/api/v1/me").status_code == 401


def test_staff_are_signed_out_after_a_day_at_work(client_of, clinician, clock):
    desk = client_of(clinician)
    for _ in range(47):
        clock.forward(minutes=15)
        assert desk.get("/api/v1/me").status_code == 200
    clock.forward(minutes=15)
    assert desk.get("/api/v1/me").status_code == 401


def test_a_patients_phone_remembers_as_long_as_it_is_used(client_of, patient, clock):
    phone = client_of(patient)
    for _ in range(3):
        clock.instant += PATIENT_RULES.idle - timedelta(seconds=1)
        answer = phone.get("/api/v1/me")
        assert answer.status_code == 200
        assert "Max-Age=34560000" in answer.headers["Set-Cookie"]
    clock.instant += PATIENT_RULES.idle
    assert phone.get("/api/v1/me").status_code == 401


def test_the_cookie_is_renewed_once_a_day(client_of, patient, clock):
    phone = client_of(patient)
    clock.forward(hours=24)
    assert "Set-Cookie" in phone.get("/api/v1/me").headers
    assert "Set-Cookie" not in phone.get("/api/v1/me").headers


def test_a_desk_is_not_renewed(client_of, clinician, clock):
    clock_moved_by = STAFF_RULES.note_every
    desk = client_of(clinician)
    clock.instant += clock_moved_by
    assert "Set-Cookie" not in desk.get("/api/v1/me").headers


def test_a_passphrase_changed_while_it_was_judged_opens_nothing(app, tx, with_passphrase, clock):

    account = sign_ins.attempt(tx, "ana", "192.0.2.1", clock())
    people.set_passphrase(tx, with_passphrase.id, passphrases.hash("another one, chosen since"))
    with pytest.raises(WrongSignInError):
        sign_ins.open_judged(tx, account, "ana", "192.0.2.1", clock())
