"""What a phone of every protocol so far sends is understood, and what it reads is still there.

A file of `tests/api/protocol` holds what the phones of one protocol sent, and the answers that
they could read. A change of the wire adds a file; none of them is ever edited.
"""

import json
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from tests.diaries import fetch

FOLDER = Path(__file__).parent / "protocol"
RECORDED = {
    "1.json": "b2e249289c368889158485dcadf49c45758b185686ac6265e5e7ff064d53db4a",
    "2.json": "6f7ec1af6aea1eeea20c22bb41880f5b18568ef47bbefd6fe0d9b154ab8c62cd",
    "3.json": "fd393f953a7a5c32ae1e37137dc3df9436ec524acf974c56938cfa2d161dbcb1",
}
RECEIPT = ("revision", "received_at", "flags")  # what a phone of protocol 1 knows as the server's


@pytest.fixture(params=sorted(RECORDED))
def spoken(request):
    """What one protocol sends and reads."""
    return json.loads((FOLDER / request.param).read_text("utf-8"))


@pytest.fixture
def phone(client_of, patient, clock):
    """A client of the patient, at the instant at which all of it was recorded."""
    clock.instant = datetime(2026, 3, 31, 20, tzinfo=UTC)
    return client_of(patient)


def test_what_is_recorded_is_never_edited():
    found = {path.name: sha256(path.read_bytes()).hexdigest() for path in FOLDER.iterdir()}
    assert found == RECORDED


def test_one_version_is_kept_and_answered_as_before(phone, spoken):
    answer = phone.put(f"/api/v1/entry-versions/{spoken['put']['id']}", json=spoken["put"])
    assert answer.status_code == 200
    assert_still_there(spoken["put_answer"], answer.json)


def test_a_batch_is_answered_item_by_item_as_before(phone, spoken):
    answer = phone.post("/api/v1/entry-versions", json=spoken["batch"])
    assert answer.status_code == 200
    assert_still_there(spoken["batch_answer"], answer.json)
    told = [(result["id"], result["status"]) for result in answer.json["results"]]
    assert told == [(one["id"], one["status"]) for one in spoken["batch_answer"]["results"]]


def test_the_feed_says_what_it_said(phone, spoken):
    deliver(phone, spoken)
    feed = fetch(phone).json
    assert_still_there(spoken["feed"], feed)
    for was, now in zip(spoken["feed"]["versions"], feed["versions"], strict=True):
        own = was.keys() - {*RECEIPT, "author"}
        assert known({name: was[name] for name in own}, now) == {name: was[name] for name in own}


def test_what_a_phone_fetched_it_may_offer_again_after_a_restore(phone, spoken):
    """Whether it knows the server's own fields and leaves them out, or sends them all back."""
    deliver(phone, spoken)
    fetched = fetch(phone).json["versions"]
    leaving_out = [{k: v for k, v in one.items() if k not in RECEIPT} for one in fetched]
    for offered in (fetched, leaving_out, spoken["feed"]["versions"]):
        answer = phone.post("/api/v1/entry-versions", json={"versions": offered})
        assert [result["status"] for result in answer.json["results"]] == ["kept"] * len(offered)
    assert fetch(phone).json["versions"] == fetched


def deliver(phone, spoken):
    phone.put(f"/api/v1/entry-versions/{spoken['put']['id']}", json=spoken["put"])
    phone.post("/api/v1/entry-versions", json=spoken["batch"])


def known(was, now):
    """Return what is said now as a phone of then reads it: without the fields that are new."""
    if isinstance(was, dict):
        return {name: known(value, now[name]) for name, value in was.items()}
    if isinstance(was, list):
        return [known(*both) for both in zip(was, now, strict=True)]
    return now


def assert_still_there(was, now, at=""):
    """Hold that everything that could be read can be read where it was, and of the same kind."""
    assert type(was) is type(now), at
    if isinstance(was, dict):
        for name, value in was.items():
            assert name in now, f"{at}.{name}"
            assert_still_there(value, now[name], f"{at}.{name}")
    if isinstance(was, list):
        assert len(was) == len(now), at
        for one, other in zip(was, now, strict=True):
            assert_still_there(one, other, at)
