"""What a clinic tells its patients in words of its own."""

import pytest

from server.domain.clinic_texts import TEXT_MAX_CHARACTERS
from tests.builders import a_person

URL = "/api/v1/clinic/texts"
NOTHING = {"en": None, "es": None}
TEXTS = {
    "before": {"en": "Eat nothing for six hours.\n\nBring somebody.", "es": "Ven en ayunas."},
    "after": NOTHING,
    "gone": {"en": "We call within two working days.", "es": None},
}


@pytest.fixture
def desk(client_of, administrator):
    """A client that an administrator is signed in on."""
    return client_of(administrator)


def written(desk, seen=0, texts=TEXTS):
    """Write texts on top of the state seen."""
    return desk.put(URL, json=texts, headers={"If-Match": f'"{seen}"'})


def test_before_anything_is_written_there_is_nothing(desk):
    answer = desk.get(URL)
    assert answer.headers["ETag"] == '"0"'
    nothing = dict.fromkeys(TEXTS, NOTHING)
    assert answer.json == {"texts": nothing, "number": 0, "changed_at": None}


def test_what_is_written_reaches_the_clinics_patients_and_no_others(
    desk, tx, client_of, administrator
):
    own, stranger = a_person(tx, clinic_id=administrator.clinic_id), a_person(tx)
    tx.commit()
    answer = written(desk)
    assert (answer.headers["ETag"], answer.json["texts"]) == ('"1"', TEXTS)
    assert answer.json == desk.get(URL).json
    assert client_of(own).get("/api/v1/me").json["texts"] == TEXTS
    assert client_of(stranger).get("/api/v1/me").json["texts"] == dict.fromkeys(TEXTS, NOTHING)


def test_a_stale_change_is_answered_with_what_stands(desk):
    written(desk)
    other = TEXTS | {"after": {"en": "Rest.", "es": None}}
    answer = written(desk, 0, other)
    assert (answer.status_code, answer.json["code"]) == (412, "stale")
    assert answer.json["current"] == desk.get(URL).json
    assert written(desk, 1, other).json["number"] == 2


def test_repeating_a_change_is_no_conflict(desk):
    assert [written(desk).json["number"] for _ in range(2)] == [1, 1]


def test_without_the_state_seen_nothing_changes(desk):
    answer = desk.put(URL, json=TEXTS)
    assert (answer.status_code, answer.json["code"]) == (428, "precondition_required")


def test_a_blank_text_is_none(desk):
    blank = {name: {"en": "  \n ", "es": " Ven. "} for name in TEXTS}
    assert written(desk, 0, blank).json["texts"]["gone"] == {"en": None, "es": "Ven."}


@pytest.mark.parametrize(
    "said",
    [{"en": "x" * (TEXT_MAX_CHARACTERS + 1), "es": None}, {"en": "a\x00b", "es": None}, {"en": ""}],
    ids=["too long", "unseen character", "a language missing"],
)
def test_what_cannot_be_shown_is_refused(desk, said):
    answer = written(desk, 0, TEXTS | {"before": said})
    assert answer.status_code == 422
    assert answer.json["where"][0]["field"].startswith("before.e")


def test_the_longest_text_is_taken(desk):
    longest = {"en": "x" * TEXT_MAX_CHARACTERS, "es": None}
    assert written(desk, 0, TEXTS | {"before": longest}).status_code == 200
