"""No passphrase, token, code or health data reaches a log, an error text or an address."""

import logging

import pytest
from sqlalchemy.exc import IntegrityError

from server.clock import uuid7
from server.domain.people import Role
from server.services import entries, invitations
from tests.builders import a_person
from tests.diaries import a_session, deliver, entry_version, put_version, record

CANARY = "canary-7f3a91"


@pytest.fixture
def everything_logged(caplog):
    """What any logger says, however little it matters."""
    caplog.set_level(logging.DEBUG)
    return caplog


def test_what_is_logged_names_nothing(client_of, client, tx, everything_logged, clock):
    patient = a_person(tx, name=CANARY)
    clinician = a_person(tx, clinic_id=patient.clinic_id, role=Role.CLINICIAN, name=CANARY)
    code = invitations.make(tx, patient.id, clock()).code
    phone, desk = client_of(patient), client_of(clinician)
    put_version(phone, entry_version(note=CANARY))
    deliver(phone, entry_version(note=CANARY), {"note": CANARY, "pain": CANARY})
    record(desk, patient.id, a_session(note=CANARY), uuid7(), 0)
    desk.get("/api/v1/patients")
    client.post("/api/v1/sign-ins", json={"login": CANARY, "passphrase": CANARY})
    client.post("/api/v1/invitations/look-up", json={"code": code})
    chosen = {"code": code, "passphrase": CANARY, "zone": "Europe/Madrid"}
    token = client.post("/api/v1/enrolments", json=chosen).headers["Set-Cookie"].split(";")[0]
    for secret in (CANARY, code, code.replace("-", ""), token.split("=")[1]):
        assert secret not in everything_logged.text


@pytest.mark.parametrize(
    "error",
    [ValueError(CANARY), IntegrityError(CANARY, {"note": CANARY}, ValueError(CANARY))],
    ids=["ours", "the database's"],
)
def test_a_fault_of_ours_says_where_but_not_with_what(
    client_of, patient, monkeypatch, everything_logged, error
):
    def fail(*_args):
        raise error

    monkeypatch.setattr(entries, "save_version", fail)
    answer = put_version(client_of(patient), entry_version(note=CANARY))
    assert (answer.status_code, answer.json["code"]) == (500, "internal")
    assert CANARY not in answer.text
    assert CANARY not in everything_logged.text
    assert type(error).__name__ in everything_logged.text
    assert "routes/entries.py" in everything_logged.text
