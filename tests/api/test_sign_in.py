"""Signing in and out, through the door that a device uses."""


def test_who_is_signed_in_is_told_so(client_of, clinician):
    answer = client_of(clinician).get("/api/v1/me")
    assert answer.status_code == 200
    assert answer.json["id"] == str(clinician.id)
    assert answer.json["server_time"] == "2026-03-02T20:14:05Z"


def test_a_stranger_is_told_to_sign_in(client):
    assert client.get("/api/v1/me").json["code"] == "signed_out"
