"""A clinic's rules about relief, and a patient's condition, over the wire."""

from datetime import timedelta
from fractions import Fraction

import pytest

from server.clock import uuid7
from server.domain.people import Role
from server.domain.rules import BOUNDS_BY_PARAMETER, DEFAULT_RULES
from server.schemas.rules import parameters_view
from server.store import clinic_rules
from tests.builders import MONDAY, a_person
from tests.diaries import a_session, deliver, diary, record

URL = "/api/v1/clinic/relief-rules"


@pytest.fixture
def office(client_of, administrator):
    """A client of an administrator."""
    return client_of(administrator)


def put(client, seen, late_counts=True, **parameters):
    body = {"parameters": parameters_view(DEFAULT_RULES) | parameters, "late_counts": late_counts}
    headers = {} if seen is None else {"If-Match": f'"{seen}"'}
    return client.put(URL, json=body, headers=headers)


def test_the_defaults_stand_until_a_clinic_lays_anything_down(office):
    answer = office.get(URL)
    shown = answer.json
    assert answer.headers["ETag"] == '"0"'
    assert (shown["number"], shown["changed_at"], shown["stale"]) == (0, None, 0)
    assert shown["parameters"] == shown["defaults"]["parameters"]
    assert shown["late_counts"] is shown["defaults"]["late_counts"] is True
    assert shown["parameters"]["response"] == 0.3
    assert shown["limits"].keys() == shown["parameters"].keys() == BOUNDS_BY_PARAMETER.keys()
    assert shown["limits"]["min_baseline"] == {"lowest": 0, "highest": 10, "whole": False}


def test_a_number_is_taken_as_it_is_written(office, administrator, tx):
    answer = put(office, 0, response=0.35, min_abs=2.1, min_baseline=4)
    assert (answer.status_code, answer.headers["ETag"]) == (200, '"1"')
    assert answer.json["parameters"]["response"] == 0.35
    relief = clinic_rules.current(tx, administrator.clinic_id).relief
    assert (relief.response, relief.min_abs) == (Fraction(7, 20), Fraction(21, 10))
    assert relief.min_baseline == 4
    tx.rollback()
    assert office.get(URL).json == answer.json


def test_a_change_names_the_state_that_it_replaces(office):
    assert put(office, None).status_code == 428
    assert put(office, 0, min_base=3).json["number"] == 1
    stale = put(office, 0, min_base=5)
    assert (stale.status_code, stale.json["code"]) == (412, "stale")
    assert stale.json["current"]["number"] == 1
    assert stale.json["current"]["parameters"]["min_base"] == 3
    assert put(office, 1, min_base=5).json["number"] == 2


def test_a_repeat_keeps_one_state(office):
    assert [put(office, 0, min_base=3).json["number"] for _ in range(2)] == [1, 1]


@pytest.mark.parametrize(
    ("parameters", "field"),
    [
        ({"response": 1.01}, "parameters.response"),
        ({"response": "0.3"}, "parameters.response"),
        ({"response": True}, "parameters.response"),
        ({"response": None}, "parameters.response"),
        ({"max_gap": 7.0}, "parameters.max_gap"),
        ({"max_gap": -1}, "parameters.max_gap"),
        ({"min_base": 8}, "parameters.min_base"),
        ({"min_early": 8}, "parameters.min_early"),
        ({"surprise": 1}, "parameters.surprise"),
    ],
)
def test_what_cannot_be_used_is_refused_by_name(office, parameters, field):
    answer = put(office, 0, **parameters)
    assert answer.status_code == 422
    assert [fault["field"] for fault in answer.json["where"]] == [field]
    assert office.get(URL).json["number"] == 0


def test_every_parameter_has_to_be_given(office):
    parameters = parameters_view(DEFAULT_RULES)
    del parameters["late_after"]
    body = {"parameters": parameters, "late_counts": True}
    answer = office.put(URL, json=body, headers={"If-Match": '"0"'})
    assert [fault["field"] for fault in answer.json["where"]] == ["parameters.late_after"]


def test_rules_hold_on_every_page_as_soon_as_they_stand(client_of, tx, administrator):
    patient, clinician = (
        a_person(tx, clinic_id=administrator.clinic_id, role=role)
        for role in (Role.PATIENT, Role.CLINICIAN)
    )
    phone, desk, office = (client_of(one) for one in (patient, clinician, administrator))
    day_0 = MONDAY - timedelta(days=14)
    deliver(phone, *diary(day_0 - timedelta(days=7), *(7,) * 7, None, *(4,) * 6, *(7,) * 8))
    record(desk, patient.id, a_session(local_date=day_0), uuid7(), 0)
    trend = f"/api/v1/patients/{patient.id}/trend"
    assert [one["days"] for one in desk.get(trend).json["episodes"]] == [6]
    assert put(office, 0, response=0.5).json["stale"] == 1
    own = phone.get(trend).json
    assert office.get(URL).json["stale"] == 1  # a patient's own reading writes nothing
    told = desk.get(trend).json
    assert told | {"computed_at": None} == own | {"computed_at": None}
    assert [one["status"] for one in told["episodes"]] == ["non_responder"]
    assert told["method"]["rules_number"] == 1
    assert told["method"]["parameters"]["response"] == 0.5
    (line,) = desk.get("/api/v1/patients").json["patients"]
    assert line["state"]["kind"] == "no_response"
    assert office.get(URL).json["stale"] == 0  # reading brought it up to date


def test_leaving_late_entries_out_flags_them_still(client_of, tx, administrator, clock):
    patient = a_person(tx, clinic_id=administrator.clinic_id)
    clock.forward(days=9)
    phone, office = client_of(patient), client_of(administrator)
    (late,) = diary(MONDAY, 4)
    late = type(late)(**{n: getattr(late, n) for n in late.__slots__} | {"written_at": clock()})
    deliver(phone, late)
    trend = f"/api/v1/patients/{patient.id}/trend"
    assert [day["late"] for day in phone.get(trend).json["days"]] == [True]
    assert put(office, 0, late_counts=False).status_code == 200
    told = phone.get(trend).json
    assert (told["days"], told["method"]["late_counts"]) == ([], False)
    (version,) = phone.get("/api/v1/entry-versions").json["versions"]
    assert version["flags"] == ["late"]
    put(office, 1, late_counts=False, late_after=9999)
    assert [day["late"] for day in phone.get(trend).json["days"]] == [False]
    assert phone.get("/api/v1/entry-versions").json["versions"][0]["flags"] == []


@pytest.fixture
def desk(client_of, clinician):
    """A client of a clinician."""
    return client_of(clinician)


def say(client, patient_id, condition, seen):
    headers = {} if seen is None else {"If-Match": f'"{seen}"'}
    url = f"/api/v1/patients/{patient_id}/condition"
    return client.put(url, json={"condition": condition}, headers=headers)


def test_a_condition_can_be_said_and_taken_back(desk, tx, clinician):
    patient = a_person(tx, clinic_id=clinician.clinic_id)
    tx.commit()
    answer = say(desk, patient.id, "crps", 1)
    assert (answer.json["condition"], answer.json["number"]) == ("crps", 2)
    assert answer.headers["ETag"] == '"2"'
    assert say(desk, patient.id, "crps", 1).json["number"] == 2  # a repeat
    shown = desk.get(f"/api/v1/patients/{patient.id}/trend").json["patient"]
    assert (shown["condition"], shown["number"]) == ("crps", 2)
    assert say(desk, patient.id, None, 2).json["condition"] is None
    stale = say(desk, patient.id, "migraine", 1)
    assert (stale.status_code, stale.json["current"]["number"]) == (412, 3)
    assert say(desk, patient.id, "migraine", None).status_code == 428
    assert say(desk, patient.id, "gout", 3).json["where"][0]["field"] == "condition"


def test_a_new_patient_may_come_with_a_condition(desk):
    url = f"/api/v1/patients/{uuid7()}"
    told = {"name": "Ana Ruiz", "condition": "migraine"}
    answer = desk.put(url, json=told)
    assert (answer.json["condition"], answer.json["number"]) == ("migraine", 1)
    assert desk.put(url, json=told).status_code == 200
    assert desk.put(url, json={"name": "Ana Ruiz"}).json["code"] == "unusable_id"
    assert say(desk, answer.json["id"], "crps", 1).status_code == 200
    assert desk.put(url, json=told).json["condition"] == "crps"  # a repeat changes nothing back


def test_a_new_patient_may_come_without_one(desk):
    answer = desk.put(f"/api/v1/patients/{uuid7()}", json={"name": "Ana Ruiz"})
    assert answer.json["condition"] is None
