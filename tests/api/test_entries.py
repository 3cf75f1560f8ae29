"""Putting versions of entries, one by one and in batches."""

from dataclasses import replace

import pytest

from server.clock import uuid7
from tests.builders import a_person
from tests.diaries import deliver, entry_version, fetch, put_version, wire


def test_a_version_is_answered_with_the_heads_of_its_entry(client_of, patient):
    version = entry_version(note="Slept badly.")
    answer = put_version(client_of(patient), version)
    assert answer.status_code == 200
    added = {"revision": 1, "received_at": "2026-03-02T20:14:05Z", "flags": []}
    added |= {"author": {"role": "patient", "name": "Ana Ruiz"}}
    assert answer.json == {"heads": [wire(version) | added]}


def test_the_same_version_again_changes_nothing(client_of, patient, clock):
    client, version = client_of(patient), entry_version()
    first = put_version(client, version)
    clock.forward(minutes=5)
    assert put_version(client, version).json == first.json
    assert len(fetch(client).json["versions"]) == 1


def test_the_same_id_with_other_content_is_unusable(client_of, patient):
    client, version = client_of(patient), entry_version(pain=4)
    put_version(client, version)
    answer = put_version(client, version, pain=5)
    assert (answer.status_code, answer.json["code"]) == (409, "unusable_id")
    assert fetch(client).json["versions"][0]["pain"] == 4


def test_an_id_of_somebody_else_looks_like_any_unusable_id(client_of, patient, tx):
    theirs, stranger = entry_version(), a_person(tx)
    client = client_of(stranger)
    put_version(client_of(patient), theirs)
    own = entry_version()
    put_version(client, own)
    answers = [
        put_version(client, theirs),
        put_version(client, entry_version(entry_id=theirs.entry_id)),
        put_version(client, replace(own, pain=9)),
    ]
    assert {answer.status_code for answer in answers} == {409}
    assert len({answer.data for answer in answers}) == 1


def test_amendments_made_without_sight_of_each_other_both_stay(client_of, patient):
    client, first = client_of(patient), entry_version()
    one, other = (
        replace(first, id=uuid7(), replaces=frozenset({first.id}), pain=pain) for pain in (2, 8)
    )
    put_version(client, first)
    put_version(client, one)
    heads = put_version(client, other).json["heads"]
    assert {head["pain"] for head in heads} == {2, 8}


def test_a_version_that_arrives_before_the_one_it_replaces_is_kept(client_of, patient):
    client, first = client_of(patient), entry_version()
    later = replace(first, id=uuid7(), replaces=frozenset({first.id}), pain=2)
    put_version(client, later)
    heads = put_version(client, first).json["heads"]
    assert [head["id"] for head in heads] == [str(later.id)]


def test_a_batch_says_what_became_of_each_version(client_of, patient, tx):
    foreign = entry_version()
    put_version(client_of(a_person(tx)), foreign)
    good, also_good = entry_version(), entry_version()
    bad = wire(entry_version(id=good.entry_id)) | {"pain": 11}
    answer = deliver(client_of(patient), good, bad, "nonsense", foreign, also_good)
    results = answer.json["results"]
    assert answer.status_code == 200
    assert [result["status"] for result in results] == [
        *("kept", "refused", "refused", "refused", "kept")
    ]
    assert [result["id"] for result in results] == [
        *(str(good.id), bad["id"], None, str(foreign.id), str(also_good.id))
    ]
    assert results[1]["problem"]["where"] == [
        {"field": "versions.1.pain", "code": "out_of_range", "message": "Must be 0 to 10."}
    ]
    assert results[3]["problem"]["code"] == "unusable_id"
    assert results[0]["received_at"] == "2026-03-02T20:14:05Z"


def test_a_batch_may_hold_one_version_twice(client_of, patient):
    client, version = client_of(patient), entry_version()
    other = replace(version, pain=9)
    results = deliver(client, version, version, other).json["results"]
    assert [result["status"] for result in results] == ["kept", "kept", "refused"]
    assert len(fetch(client).json["versions"]) == 1


def test_only_patients_log_entries(client_of, clinician, administrator):
    for person in (clinician, administrator):
        answer = put_version(client_of(person), entry_version())
        assert (answer.status_code, answer.json["code"]) == (403, "not_allowed")


def test_a_device_and_a_reason_are_part_of_a_version(client_of, patient):
    client, told = client_of(patient), {"device": "Chrome, Android", "reason": "A slip."}
    version = entry_version(**told)
    (head,) = put_version(client, version).json["heads"]
    assert {name: head[name] for name in told} == told
    assert put_version(client, version).status_code == 200
    for name in told:
        assert put_version(client, version, **{name: "Another"}).status_code == 409
        assert put_version(client, version, **{name: None}).status_code == 409


def test_what_the_server_added_may_come_back_with_a_version_and_is_ignored(client_of, patient):
    client, version = client_of(patient), entry_version()
    ours = {"revision": 99, "received_at": "1999-01-01T00:00:00Z", "flags": ["late"]}
    ours |= {"author": {"role": "clinician", "name": "Mallory"}}
    (head,) = put_version(client, version, **ours).json["heads"]
    assert (head["revision"], head["flags"]) == (1, [])
    assert head["author"] == {"role": "patient", "name": "Ana Ruiz"}
    assert deliver(client, head, wire(version)).json["results"][0]["status"] == "kept"
    assert len(fetch(client).json["versions"]) == 1


def test_any_other_unknown_field_is_refused(client_of, patient):
    answer = put_version(client_of(patient), entry_version(), colour="blue")
    assert (answer.status_code, answer.json["where"][0]["field"]) == (422, "colour")


@pytest.mark.parametrize("changes", [{"device": "x" * 61}, {"device": " "}, {"reason": "x" * 201}])
def test_a_device_and_a_reason_are_short(client_of, patient, changes):
    answer = put_version(client_of(patient), entry_version(), **changes)
    assert (answer.status_code, answer.json["where"][0]["field"]) == (422, *changes)
