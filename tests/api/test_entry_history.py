"""A day's entries with their histories, and a conflict that a clinician settles."""

from dataclasses import replace
from datetime import timedelta

import pytest

from server.clock import uuid7
from server.domain.people import Role
from tests.builders import MONDAY, a_person
from tests.diaries import deliver, entry_version, fetch, put_version, wire

CHOSEN = {"reason": "She called: 8 was a slip of the finger."}


@pytest.fixture
def doctor(tx, patient):
    """A clinician of the patient's clinic."""
    return a_person(tx, clinic_id=patient.clinic_id, role=Role.CLINICIAN, name="Dr Vega")


@pytest.fixture
def desk(client_of, doctor):
    """A client of that clinician."""
    return client_of(doctor)


@pytest.fixture
def conflict(client_of, patient):
    """A check-in and two amendments made without sight of each other, on two devices."""
    first = entry_version(pain=5)
    on_phone, on_tablet = (
        amended(first, pain=pain, device=device)
        for pain, device in ((2, "Chrome, Android"), (8, "Safari, iPad"))
    )
    deliver(client_of(patient), first, on_phone, on_tablet)
    return first, on_phone, on_tablet


def amended(*seen, **changes):
    """Return an amendment of the first of these versions that replaces them all."""
    return replace(seen[0], id=uuid7(), replaces=frozenset(one.id for one in seen), **changes)


def day_of(client, patient, day=MONDAY):
    return client.get(f"/api/v1/patients/{patient.id}/entries?day={day}")


def settle(desk, patient, version, **changes):
    url = f"/api/v1/patients/{patient.id}/entry-versions/{version.id}"
    return desk.put(url, json=wire(version) | changes)


def test_a_day_tells_who_said_what_when_on_which_device_and_why(client_of, patient, clock):
    phone, first = client_of(patient), entry_version(device="Firefox, Windows")
    put_version(phone, first)
    clock.forward(minutes=5)
    put_version(phone, amended(first, pain=6, reason="I had forgotten the evening."))
    (entry,) = day_of(phone, patient).json["entries"]
    told = [
        (v["author"]["name"], v["received_at"], v["device"], v["reason"], v["pain"])
        for v in entry["versions"]
    ]
    assert told == [
        ("Ana Ruiz", "2026-03-02T20:14:05Z", "Firefox, Windows", None, 4),
        ("Ana Ruiz", "2026-03-02T20:19:05Z", "Firefox, Windows", "I had forgotten the evening.", 6),
    ]
    assert entry["heads"] == [entry["versions"][1]["id"]]


def test_an_entry_that_was_moved_is_found_on_both_days(client_of, patient):
    phone, first = client_of(patient), entry_version()
    moved = amended(first, local_date=MONDAY - timedelta(days=1))
    deliver(phone, first, moved, entry_version(local_date=MONDAY - timedelta(days=2)))
    one, other = (day_of(phone, patient, v.local_date).json["entries"] for v in (first, moved))
    assert one == other
    assert [version["id"] for version in one[0]["versions"]] == [str(first.id), str(moved.id)]
    assert day_of(phone, patient, MONDAY + timedelta(days=1)).json["entries"] == []


@pytest.mark.parametrize("day", ["", "today", "2026-02-30", "20260302"])
def test_a_day_is_a_day(client_of, patient, day):
    answer = day_of(client_of(patient), patient, day)
    assert (answer.status_code, answer.json["where"][0]["field"]) == (422, "day")


def test_two_devices_make_a_conflict_that_both_heads_show(desk, patient, conflict):
    first, *amendments = conflict
    (entry,) = day_of(desk, patient).json["entries"]
    assert set(entry["heads"]) == {str(version.id) for version in amendments}
    assert entry["versions"][0]["id"] == str(first.id)


def test_a_clinician_chooses_one_head_and_the_day_is_disputed_no_more(
    desk, client_of, patient, conflict
):
    _, chosen, other = conflict
    assert disputed(desk, patient)
    settled = amended(chosen, other, device="Firefox, Linux", **CHOSEN)
    answer = settle(desk, patient, settled)
    assert answer.status_code == 200
    (head,) = answer.json["heads"]
    assert head["author"] == {"role": "clinician", "name": "Dr Vega"}
    assert (head["pain"], head["reason"]) == (2, CHOSEN["reason"])
    assert not disputed(desk, patient)
    assert fetch(client_of(patient)).json["versions"][-1] == head


def disputed(desk, patient):
    """Return whether the one scored day is marked as disputed in the trend."""
    (day,) = desk.get(f"/api/v1/patients/{patient.id}/trend").json["days"]
    return day["disputed"]


def test_settling_can_be_repeated_for_ever(desk, client_of, patient, conflict):
    _, chosen, other = conflict
    settled = amended(chosen, other, **CHOSEN)
    answers = [settle(desk, patient, settled) for _ in range(3)]
    assert {answer.data for answer in answers} == {answers[0].data}
    assert len(fetch(client_of(patient)).json["versions"]) == 4


def test_a_repetition_with_other_content_is_unusable(desk, patient, conflict):
    _, chosen, other = conflict
    settled = amended(chosen, other, **CHOSEN)
    settle(desk, patient, settled)
    answer = settle(desk, patient, settled, pain=7)
    assert (answer.status_code, answer.json["code"]) == (409, "unusable_id")


def test_an_id_that_is_taken_elsewhere_is_unusable(desk, client_of, patient, conflict, tx):
    _, chosen, other = conflict
    foreign = entry_version()
    put_version(client_of(a_person(tx)), foreign)
    answer = settle(desk, patient, replace(amended(chosen, other, **CHOSEN), id=foreign.id))
    assert (answer.status_code, answer.json["code"]) == (409, "unusable_id")


def test_settling_replaces_all_heads_as_they_stand_now(desk, client_of, patient, conflict):
    first, chosen, other = conflict
    third = amended(first, pain=9)
    for seen in ([chosen], [chosen, first], [chosen, other, third]):
        answer = settle(desk, patient, amended(*seen, **CHOSEN))
        assert (answer.status_code, answer.json["code"]) == (409, "heads_changed")
    put_version(client_of(patient), third)
    assert settle(desk, patient, amended(chosen, other, **CHOSEN)).status_code == 409
    assert settle(desk, patient, amended(chosen, other, third, **CHOSEN)).status_code == 200


def test_where_there_is_no_conflict_a_clinician_changes_nothing(desk, client_of, patient):
    phone, alone = client_of(patient), entry_version()
    put_version(phone, alone)
    for version in (amended(alone, **CHOSEN), entry_version(**CHOSEN)):
        answer = settle(desk, patient, version)
        assert (answer.status_code, answer.json["code"]) == (409, "heads_changed")
    assert len(fetch(phone).json["versions"]) == 1


@pytest.mark.parametrize("reason", [None, "", "  \n"])
def test_a_clinician_says_why(desk, patient, conflict, reason):
    _, chosen, other = conflict
    answer = settle(desk, patient, amended(chosen, other, reason=reason))
    assert (answer.status_code, answer.json["where"][0]["field"]) == (422, "reason")


@pytest.mark.parametrize(
    "changes",
    [
        {"pain": 3},
        {"note": "Better."},
        {"local_date": "2026-03-01"},
        {"written_at": "2026-03-02T20:14:06Z"},
        {"helping": "fading"},
    ],
)
def test_a_clinician_chooses_and_writes_nothing_new(desk, patient, conflict, changes):
    _, chosen, other = conflict
    answer = settle(desk, patient, amended(chosen, other, **CHOSEN), **changes)
    assert (answer.status_code, answer.json["where"][0]["field"]) == (422, "replaces")


def test_what_was_said_in_time_stays_in_time_however_late_it_is_chosen(
    client_of, doctor, patient, conflict, clock
):
    _, chosen, other = conflict
    clock.forward(days=20)
    (head,) = settle(client_of(doctor), patient, amended(chosen, other, **CHOSEN)).json["heads"]
    assert head["flags"] == []


def test_the_id_in_the_address_is_that_of_the_body(desk, patient, conflict):
    _, chosen, other = conflict
    version = amended(chosen, other, **CHOSEN)
    answer = settle(desk, patient, version, id=str(uuid7()))
    assert (answer.status_code, answer.json["where"][0]["field"]) == (422, "id")
