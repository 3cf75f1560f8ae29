"""Guessing gets slower and slower, and nobody is locked out for good."""

from datetime import timedelta

import pytest

from server.domain.throttle import ADDRESS_RULES, LOGIN_RULES
from server.extensions import passphrases
from server.models.sign_in import ThrottleRow
from server.store import people
from tests.builders import PASSPHRASE, a_person

GUESS = {"login": "ana", "passphrase": "a guess"}


@pytest.fixture
def ana(tx, app):
    person = a_person(tx, login="ana")
    people.set_passphrase(tx, person.id, passphrases.hash(PASSPHRASE))
    tx.commit()
    return person


def guess(client, times=1, address="192.0.2.1", **changes):
    """Guess a number of times; return the last answer."""
    given = {"json": GUESS | changes, "environ_base": {"REMOTE_ADDR": address}}
    return [client.post("/api/v1/sign-ins", **given) for _ in range(times)][-1]


def test_the_first_wrong_tries_cost_nothing(client, ana):
    assert guess(client, LOGIN_RULES.free_tries).status_code == 401


def test_then_a_login_has_to_wait(client, ana):
    guess(client, LOGIN_RULES.free_tries)
    answer = guess(client)
    assert answer.status_code == 429
    assert answer.json["code"] == "too_many_tries"
    assert answer.headers["Retry-After"] == "1"


def test_each_wrong_try_doubles_the_wait_up_to_a_limit(client, ana, clock):
    guess(client, LOGIN_RULES.free_tries)
    waits = []
    for _ in range(8):
        waits.append(int(guess(client).headers["Retry-After"]))
        clock.forward(seconds=waits[-1])
        assert guess(client).status_code == 401
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60]


def test_tries_refused_while_waiting_do_not_lengthen_the_wait(client, ana, clock):
    guess(client, LOGIN_RULES.free_tries)
    guess(client, 10)
    clock.forward(seconds=1)
    assert guess(client, passphrase=PASSPHRASE).status_code == 200


def test_the_right_passphrase_waits_too(client, ana):
    guess(client, LOGIN_RULES.free_tries)
    assert guess(client, passphrase=PASSPHRASE).status_code == 429


def test_a_right_try_begins_a_login_anew(client, ana):
    guess(client, LOGIN_RULES.free_tries - 1)
    assert guess(client, passphrase=PASSPHRASE).status_code == 200
    assert guess(client, LOGIN_RULES.free_tries).status_code == 401


def test_a_days_silence_begins_a_login_anew(client, ana, clock):
    guess(client, LOGIN_RULES.free_tries)
    clock.instant += LOGIN_RULES.forget_after
    assert guess(client, LOGIN_RULES.free_tries).status_code == 401


def test_what_is_forgotten_is_deleted(client, ana, clock, tx):
    guess(client, login="somebody else", address="198.51.100.1")
    clock.instant += ADDRESS_RULES.forget_after + timedelta(seconds=1)
    assert guess(client, passphrase=PASSPHRASE).status_code == 200
    assert tx.query(ThrottleRow).count() == 1  # the address of this try


def test_a_login_waits_wherever_the_guesses_come_from(client, ana):
    for number in range(LOGIN_RULES.free_tries):
        guess(client, address=f"192.0.2.{number}")
    assert guess(client, address="198.51.100.1").status_code == 429


def test_an_unknown_login_waits_like_a_known_one(client, ana):
    guess(client, LOGIN_RULES.free_tries, login="nobody")
    assert guess(client, login="nobody").status_code == 429


def test_an_address_waits_whatever_login_it_guesses(client, ana):
    for number in range(ADDRESS_RULES.free_tries):
        assert guess(client, login=f"login {number}").status_code == 401
    assert guess(client, login="yet another").status_code == 429
    assert guess(client, address="198.51.100.1", passphrase=PASSPHRASE).status_code == 200


def test_neighbours_of_an_ipv6_guesser_count_as_the_same(client, ana):
    for number in range(ADDRESS_RULES.free_tries):
        guess(client, address=f"2001:db8::{number:x}", login=f"login {number}")
    assert guess(client, address="2001:db8::ffff", login="another").status_code == 429
    assert guess(client, address="2001:db8:0:1::1", login="another").status_code == 401


@pytest.mark.parametrize("url", ["/api/v1/invitations/look-up", "/api/v1/enrolments"])
def test_codes_of_invitations_cannot_be_guessed_quickly_either(client, url):
    body = {"code": "0000-0000-0000"}
    if url.endswith("enrolments"):
        body |= {"passphrase": PASSPHRASE, "zone": "Europe/Madrid"}
    for _ in range(ADDRESS_RULES.free_tries):
        assert client.post(url, json=body).json["code"] == "invitation_unusable"
    assert client.post(url, json=body).status_code == 429
