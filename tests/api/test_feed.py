"""The change feed: everything once, in order, and a cursor that is good for one person only."""

from dataclasses import replace

import pytest
from sqlalchemy.orm import Session as Tx

from server.clock import uuid7
from server.domain.people import Role
from server.store import epoch, patients
from tests.builders import a_person
from tests.diaries import deliver, entry_version, fetch, put_version


@pytest.fixture
def phone(client_of, patient):
    """A client of the patient, who has logged five entries."""
    client = client_of(patient)
    deliver(client, *(entry_version() for _ in range(5)))
    return client


def test_pages_follow_each_other_until_nothing_is_left(phone):
    cursor, revisions, pages = None, [], 0
    more = True
    while more:
        page = fetch(phone, cursor, limit=2).json
        revisions += [version["revision"] for version in page["versions"]]
        cursor, more, pages = page["cursor"], page["more"], pages + 1
    assert (revisions, pages) == ([1, 2, 3, 4, 5], 3)


def test_a_page_that_is_just_full_is_the_last(phone):
    assert fetch(phone, limit=5).json["more"] is False
    assert fetch(phone, limit=4).json["more"] is True


def test_a_cursor_from_a_future_that_a_restore_has_undone_has_expired(phone, patient, engine):
    cursor = fetch(phone).json["cursor"]
    with Tx(engine) as tx:
        patients.raise_revision(tx, patient.id, 4)
        tx.commit()
    assert_expired(fetch(phone, cursor))


def test_a_cursor_at_the_end_waits_for_what_comes(phone):
    cursor = fetch(phone).json["cursor"]
    assert fetch(phone, cursor).json["versions"] == []
    later = entry_version()
    put_version(phone, later)
    assert [one["id"] for one in fetch(phone, cursor).json["versions"]] == [str(later.id)]


def test_the_feed_holds_every_version_with_what_is_odd_about_it(client_of, patient, clock):
    client, first = client_of(patient), entry_version()
    amended = replace(first, id=uuid7(), replaces=frozenset({first.id}))
    clock.forward(hours=-1)  # the phone's clock is an hour ahead
    deliver(client, first, amended)
    versions = fetch(client).json["versions"]
    assert [one["replaces"] for one in versions] == [[], [str(first.id)]]
    assert [one["flags"] for one in versions] == [["clock_ahead"]] * 2


def test_a_cursor_of_somebody_else_is_as_good_as_expired(phone, client_of, tx):
    other = client_of(a_person(tx))
    theirs = fetch(other).json["cursor"]
    assert_expired(fetch(phone, theirs))


@pytest.mark.parametrize("garbled", ["x", "WyJhIiwxXQ.sig", "\x00", "é", "x" * 300])
def test_a_garbled_cursor_is_as_good_as_expired(phone, garbled):
    assert fetch(phone, garbled).status_code in {410, 422}


def test_a_cursor_changed_by_one_letter_is_as_good_as_expired(phone):
    cursor = fetch(phone).json["cursor"]
    assert_expired(fetch(phone, ("X" if cursor[0] != "X" else "Y") + cursor[1:]))


def test_after_a_restore_every_cursor_has_expired(phone, engine):
    cursor = fetch(phone).json["cursor"]
    with Tx(engine) as tx:
        epoch.end(tx)
        tx.commit()
    assert_expired(fetch(phone, cursor))
    assert len(fetch(phone).json["versions"]) == 5


def test_only_patients_have_a_feed(client_of, tx):
    for role in (Role.CLINICIAN, Role.ADMINISTRATOR):
        assert fetch(client_of(a_person(tx, role=role))).status_code == 403


@pytest.mark.parametrize("limit", [0, 501, "", "5.0", "\u0665", "-1", "1e2", "9" * 5000])
def test_a_page_has_a_size(phone, limit):
    answer = fetch(phone, limit=limit)
    assert (answer.status_code, answer.json["where"][0]["field"]) == (422, "limit")


def assert_expired(answer):
    assert (answer.status_code, answer.json["code"]) == (410, "cursor_expired")
