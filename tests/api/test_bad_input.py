"""Bad input: each gets a problem with the field and a stable code, and spoils nothing else."""

import json

import pytest

from server.app import BODY_BYTES
from tests.diaries import deliver, entry_version, fetch, wire

BAD_FIELDS = [
    ("pain", 11, "out_of_range"),
    ("pain", -1, "out_of_range"),
    ("pain", 7.0, "invalid"),
    ("pain", "7", "invalid"),
    ("pain", True, "invalid"),
    ("pain", None, "required"),
    ("pain", [7], "invalid"),
    ("id", "7", "invalid"),
    ("id", "01937a0e5c007b3a9d520f6a4c1e8b27", "invalid"),
    ("entry_id", "6f9619ff-8b86-4011-b42d-00c04fc964ff", "invalid"),
    ("kind", "mood", "unknown_value"),
    ("replaces", "none", "invalid"),
    ("replaces", ["none"], "invalid"),
    ("replaces", ["01937a0e-5c00-7b3a-9d52-0f6a4c1e8b27"] * 17, "too_long"),
    ("local_date", "2026-02-30", "invalid"),
    ("local_date", "2026-3-1", "invalid"),
    ("local_date", "20260301", "invalid"),
    ("local_date", "2026-W10-1", "invalid"),
    ("local_time", "25:00:00", "invalid"),
    ("local_time", "21:14", "invalid"),
    ("utc_offset_minutes", 1081, "out_of_range"),
    ("zone", "Europe/Madrid; DROP", "invalid"),
    ("written_at", "2026-03-02T20:14:05", "invalid"),
    ("written_at", "2026-03-02", "invalid"),
    ("written_at", 1772482445, "invalid"),
    ("written_at", "0001-01-01T00:00:00+14:00", "invalid"),
    ("helping", "maybe", "unknown_value"),
    ("gone_since", "yesterday", "invalid"),
    ("gone_since", "2026-03-01", "not_gone"),
    ("side_effects", {}, "invalid"),
    ("note", "x" * 2001, "too_long"),
    ("note", 5, "invalid"),
    ("unheard_of", 1, "unknown_field"),
    ("worst", 11, "out_of_range"),
    ("least", -1, "out_of_range"),
    ("sleep_interference", 5.0, "invalid"),
    ("activity_interference", "5", "invalid"),
    ("body_sites", ["tail"], "unknown_value"),
    ("body_sites", ["chest", "chest"], "repeated"),
    ("rescue", [{"name": "x"}] * 13, "too_long"),
    ("recalled", "as ever", "unknown_value"),
    ("ended_effects", [{"effect": "nausea"}] * 2, "repeated"),
    ("questionnaire", {"instrument": "peg", "answers": [1, 2, 3]}, "not_of_a_check_in"),
    ("questionnaire", {"instrument": "none", "answers": [1]}, "unknown_value"),
    ("request", "call", "not_of_a_check_in"),
    ("request", "a horse", "unknown_value"),
]
BAD_NESTED = [
    ({"effect": "boredom", "severity": 1}, "effect", "unknown_value"),
    ({"effect": "nausea", "severity": 4}, "severity", "out_of_range"),
    ({"effect": "nausea"}, "severity", "required"),
    ({"effect": "nausea", "severity": 1, "stopped": "all"}, "stopped", "unknown_value"),
    ({"effect": "nausea", "severity": 1, "tell": "soon"}, "tell", "unknown_value"),
    ({"effect": "nausea", "severity": 1, "present": 1}, "present", "invalid"),
    (
        {"effect": "nausea", "severity": 1, "present": True, "ended_on": "2026-03-01"},
        *("ended_on", "still_present"),
    ),
]
BAD_RESCUE = [
    ({"name": " "}, "name", "invalid"),
    ({"name": "x" * 61}, "name", "wrong_length"),
    ({"name": "x", "dose": "x" * 41}, "dose", "wrong_length"),
    ({"name": "x", "times": 0}, "times", "out_of_range"),
    ({"name": "x", "times": 25}, "times", "out_of_range"),
    ({"dose": "x"}, "name", "required"),
]


@pytest.fixture
def phone(client_of, patient):
    return client_of(patient)


def put(phone, body):
    return phone.put(f"/api/v1/entry-versions/{body['id']}", json=body)


@pytest.mark.parametrize(("field", "value", "code"), BAD_FIELDS)
def test_a_bad_field_is_named_with_a_code(phone, field, value, code):
    good = entry_version(helping=None)
    bad = wire(good) | {field: value}
    answer = phone.put(f"/api/v1/entry-versions/{good.id}", json=bad)
    assert_refused(answer, 422, "validation_failed")
    assert {(one["field"].split(".")[0], one["code"]) for one in answer.json["where"]} == {
        (field, code)
    }


@pytest.mark.parametrize(("field", "value", "code"), BAD_FIELDS)
def test_a_bad_field_in_a_batch_spoils_nothing_else(phone, field, value, code):
    bad = wire(entry_version(helping=None)) | {field: value}
    results = deliver(phone, entry_version(), bad, entry_version()).json["results"]
    assert [one["status"] for one in results] == ["kept", "refused", "kept"]
    where = results[1]["problem"]["where"][0]
    assert where["field"].startswith(f"versions.1.{field}")
    assert where["code"] == code
    assert len(fetch(phone).json["versions"]) == 2


@pytest.mark.parametrize(("effect", "field", "code"), BAD_NESTED)
def test_a_bad_side_effect_is_named_by_its_place(phone, effect, field, code):
    bad = wire(entry_version()) | {"side_effects": [effect]}
    answer = put(phone, bad)
    assert_refused(answer, 422, "validation_failed")
    assert (answer.json["where"][0]["field"], answer.json["where"][0]["code"]) == (
        *(f"side_effects.0.{field}", code),
    )


@pytest.mark.parametrize(("medicine", "field", "code"), BAD_RESCUE)
def test_a_bad_medicine_is_named_by_its_place(phone, medicine, field, code):
    answer = put(phone, wire(entry_version()) | {"rescue": [{"name": "x"}, medicine]})
    assert_refused(answer, 422, "validation_failed")
    assert (answer.json["where"][0]["field"], answer.json["where"][0]["code"]) == (
        *(f"rescue.1.{field}", code),
    )


def test_a_missing_field_is_named(phone):
    body = wire(entry_version())
    del body["pain"]
    answer = put(phone, body)
    assert (answer.json["where"][0]["field"], answer.json["where"][0]["code"]) == (
        *("pain", "required"),
    )


def test_a_rating_has_only_pain_and_a_note(phone):
    answer = put(phone, wire(entry_version()) | {"kind": "rating"})
    fields = {fault["field"] for fault in answer.json["where"]}
    assert fields == {"helping", "side_effects"}


def test_the_id_in_the_address_is_the_one_in_the_body(phone):
    body = wire(entry_version())
    answer = phone.put(f"/api/v1/entry-versions/{entry_version().id}", json=body)
    assert_refused(answer, 422, "validation_failed")
    assert answer.json["where"][0]["field"] == "id"


@pytest.mark.parametrize("spelling", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_a_number_that_is_none_is_refused(phone, spelling):
    text = json.dumps(wire(entry_version()) | {"pain": 4}).replace(
        '"pain": 4', f'"pain": {spelling}'
    )
    answer = phone.post("/api/v1/entry-versions", data=text, content_type="application/json")
    assert answer.status_code in {400, 422}
    assert fetch(phone).json["versions"] == []


@pytest.mark.parametrize("text", ["", "{", "[1,]", '{"a":1', "\ufeff{}", '"\\ud800"'])
def test_broken_json_is_no_json(phone, text):
    data = text.encode("utf-8", "surrogatepass")
    answer = phone.post("/api/v1/entry-versions", data=data, content_type="application/json")
    assert answer.status_code in {400, 422}
    assert answer.json["code"] in {"bad_json", "validation_failed"}


@pytest.mark.parametrize("body", [[], "versions", 5, None, {}, {"versions": {}}, {"versions": []}])
def test_what_is_no_batch_is_refused_whole(phone, body):
    answer = phone.post("/api/v1/entry-versions", json=body)
    assert_refused(answer, 422, "validation_failed")


def test_a_batch_has_a_hundred_versions_at_most(phone):
    assert deliver(phone, *[entry_version() for _ in range(100)]).status_code == 200
    assert_refused(deliver(phone, *[entry_version() for _ in range(101)]), 422, "validation_failed")


def test_a_body_too_large_is_refused_unread(phone):
    answer = phone.post(
        "/api/v1/entry-versions", data=b" " * (BODY_BYTES + 1), content_type="application/json"
    )
    assert_refused(answer, 413, "too_large")


def test_a_body_of_another_kind_is_refused(phone):
    answer = phone.post("/api/v1/entry-versions", data=b"{}", content_type="text/plain")
    assert_refused(answer, 415, "unsupported_media")


def test_no_problem_repeats_a_value(phone):
    secret = "my own words"
    for body in (
        wire(entry_version()) | {"pain": secret, "zone": secret, "kind": secret},
        wire(entry_version()) | {"note": [secret]},
    ):
        assert secret not in put(phone, body).text
        assert secret not in deliver(phone, body).text


@pytest.mark.parametrize(
    ("changes", "flags"),
    [
        ({"local_date": "9999-12-31"}, {"future_day"}),
        ({"local_date": "0001-01-01"}, {"late"}),
        ({"written_at": "9999-12-31T23:59:59.999999Z"}, {"clock_ahead", "late"}),
        ({"written_at": "0001-01-01T00:00:00Z"}, {"clock_behind"}),
        ({"written_at": "1970-01-01T00:00:01Z"}, {"clock_behind"}),
        ({"helping": "gone", "gone_since": "9999-12-31"}, {"gone_after_day"}),
        ({"local_date": "9999-12-31", "utc_offset_minutes": 1080}, {"future_day"}),
        ({"local_date": "0001-01-01", "utc_offset_minutes": -1080}, {"late"}),
        ({"zone": "Mars/Olympus_Mons"}, set()),
    ],
)
def test_an_odd_day_or_clock_is_kept_and_flagged(phone, patient, changes, flags):
    answer = put(phone, wire(entry_version()) | changes)
    assert answer.status_code == 200
    assert set(answer.json["heads"][0]["flags"]) == flags
    assert phone.get(f"/api/v1/patients/{patient.id}/trend").status_code == 200
    page = fetch(phone).json
    assert {name: page["versions"][0][name] for name in changes} == changes


def assert_refused(answer, status, code):
    assert answer.mimetype == "application/problem+json"
    assert (answer.status_code, answer.json["status"], answer.json["code"]) == (
        *(status, status, code),
    )
