"""What must hold for every route, so that nobody can forget it on the next one."""

from itertools import product

import pytest

from server.auth import PUBLIC
from server.clock import uuid7
from server.domain.people import Role
from server.models.base import Base
from tests.api.every_call import PUBLIC_BODIES, WHO, Ids, every_call
from tests.builders import a_person
from tests.diaries import a_confounder, a_session, entry_version, put_version, record

OWN = {"sign_ins", "throttles", "audit"}  # tables in which a caller leaves only their own traces


@pytest.fixture
def victim(tx, client_of):
    """The ids of a patient with a diary, and of all that belongs to it; and the clinic's id."""
    patient = a_person(tx, name="Victoria Only")
    clinic = {"clinic_id": patient.clinic_id, "name": "Victoria Only"}
    clinician = a_person(tx, **clinic, role=Role.CLINICIAN)
    a_person(tx, **clinic, role=Role.ADMINISTRATOR)
    ids = Ids(patient_id=patient.id, person_id=clinician.id)
    version = entry_version(id=ids.version_id, entry_id=ids.entry_id, note="Victoria Only")
    assert put_version(client_of(patient), version).status_code == 200
    desk = client_of(clinician)
    for value, place in ((a_session(), ids.session_id), (a_confounder(), ids.confounder_id)):
        assert record(desk, patient.id, value, place, 0).status_code == 200
    return patient, ids


def everything(tx):
    """Return all rows of all tables in which nobody but their owners may leave a trace."""
    tx.rollback()
    tables = [table for table in Base.metadata.sorted_tables if table.name not in OWN]
    rows = {table.name: sorted(map(repr, tx.execute(table.select()))) for table in tables}
    tx.rollback()
    return rows


def test_the_table_of_roles_knows_every_route(app):
    assert {call.endpoint for call in every_call(app)} == WHO.keys()


def test_every_writing_route_has_a_body(app):
    bare = {"clinic.delete_staff_sign_ins", "patients.delete_patient_sign_ins"}
    bare |= {"relief.post_relief_refreshes", "reminders.post_snooze", "reminders.delete_push"}
    bare |= {"reminders.post_email_code"}
    bare |= {e for e in WHO if e.startswith("sign_ins.")}
    bare |= {e for e in WHO if e.startswith("enrolment.")}
    for call in every_call(app):
        assert call.method == "GET" or call.body or call.endpoint in bare, call.endpoint


def test_every_public_endpoint_exists(app):
    assert set(app.view_functions) >= PUBLIC


def test_every_route_refuses_a_stranger(app, tx):
    for call in every_call(app):
        answer = call.by(app.test_client())
        assert (answer.status_code, answer.json["code"]) == (401, "signed_out"), call


@pytest.mark.parametrize("role", Role)
def test_every_route_refuses_other_roles_before_it_reads_a_body(app, client_of, tx, role):
    client = client_of(a_person(tx, role=role))
    for call in every_call(app):
        if role in WHO[call.endpoint]:
            continue
        for answer in (call.by(client), client.open(call.url, method=call.method, data=b"")):
            assert (answer.status_code, answer.json["code"]) == (403, "not_allowed"), call


@pytest.mark.parametrize("role", Role)
def test_every_route_lets_its_roles_in(app, client_of, tx, role):
    for call in every_call(app):
        if role in WHO[call.endpoint]:
            answer = call.by(client_of(a_person(tx, role=role)))
            assert answer.status_code in {200, 204, 404}, call


@pytest.mark.parametrize("role", Role)
def test_the_ids_of_another_clinic_open_nothing(app, client_of, tx, victim, role):
    _, ids = victim
    before = everything(tx)
    for call in every_call(app, ids):
        answer = call.by(client_of(a_person(tx, role=role)))
        assert "Victoria" not in answer.text, call  # lists included
        if call.has_id or call.endpoint == "entries.post_versions":
            assert answer.status_code in {403, 404, 409, 200}, call
            assert answer.status_code != 200 or refused_in_batch(answer), call
    after = everything(tx)
    for table in before:
        assert set(before[table]) <= set(after[table]), table


def refused_in_batch(answer):
    """Return whether the whole answer is about items that were refused."""
    return {item["status"] for item in answer.json.get("results", [{"status": "?"}])} == {"refused"}


def test_absent_and_forbidden_look_the_same(app, client_of, tx, victim):
    _, ids = victim
    absent = list(every_call(app, Ids()))
    for role, (there, nowhere) in product(Role, zip(every_call(app, ids), absent, strict=True)):
        if not there.has_id or (there.method == "PUT" and there.endpoint in CREATING):
            continue
        client = client_of(a_person(tx, role=role))
        answers = [call.by(client) for call in (there, nowhere)]
        assert answers[0].status_code == answers[1].status_code, there
        assert answers[0].data == answers[1].data, there


CREATING = {"patients.put_patient", "clinic.put_staff", "entries.put_version"}  # own ids: no 404


@pytest.mark.parametrize("role", [Role.PATIENT, Role.ADMINISTRATOR])
def test_inside_the_clinic_only_clinicians_read_a_diary(app, client_of, tx, victim, role):
    patient, ids = victim
    client = client_of(a_person(tx, clinic_id=patient.clinic_id, role=role))
    for call in every_call(app, ids):
        if call.endpoint.startswith(("patients.", "sessions.", "entries.")):
            answer = call.by(client)
            assert answer.status_code != 200 or "Victoria" not in answer.text, call


def test_every_route_answers_before_the_end_of_a_sign_in_only(app, client_of, tx, clock):
    for call in every_call(app):
        client = client_of(a_person(tx, role=next(iter(WHO[call.endpoint]))))
        assert client.delete("/api/v1/sign-ins").status_code == 204
        assert call.by(client).status_code == 401, call


def test_every_answer_forbids_caches_and_frames(app, client_of, tx):
    for call in every_call(app):
        client = client_of(a_person(tx, role=next(iter(WHO[call.endpoint]))))
        for answer in (call.by(client), call.by(app.test_client())):
            assert answer.headers["Cache-Control"] == "no-store", call
            assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"], call


def test_every_writing_route_refuses_other_sites(app, client_of, tx):
    for call in every_call(app):
        if call.method != "GET":
            client = client_of(a_person(tx, role=next(iter(WHO[call.endpoint]))))
            elsewhere = {"Sec-Fetch-Site": "cross-site", **call.headers}
            answer = client.open(call.url, method=call.method, json=call.body, headers=elsewhere)
            assert answer.json["code"] == "cross_site", call


@pytest.mark.parametrize(
    "body",
    [b"{", b"[]", b'{"a": NaN}', b"3", b'{"surprise": 1}'],
    ids=["broken", "list", "nan", "number", "unknown key"],
)
def test_every_body_is_judged_strictly(app, client_of, tx, body):
    for call in [call for call in every_call(app) if call.body]:
        client = client_of(a_person(tx, role=next(iter(WHO[call.endpoint]))))
        sent = {"data": body, "content_type": "application/json", "headers": call.headers}
        answer = client.open(call.url, method=call.method, **sent)
        assert answer.status_code in {400, 422}, call
        assert answer.content_type == "application/problem+json", call


@pytest.mark.parametrize(("endpoint", "body"), PUBLIC_BODIES.items())
def test_every_public_body_is_judged_strictly_too(app, client, endpoint, body):
    (rule,) = app.url_map.iter_rules(endpoint)
    answer = client.post(rule.rule, json=body | {"surprise": str(uuid7())})
    assert [f["code"] for f in answer.json["where"]] == ["unknown_field"]
