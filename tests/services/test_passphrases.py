"""Passphrases are kept as argon2id, at a price that guessing cannot pay."""

import pytest

from server.config import Settings
from server.services.passphrases import Passphrases
from tests.builders import PASSPHRASE, SECRET


@pytest.fixture
def passphrases():
    made = Passphrases()
    made.init(64)
    return made


def test_the_price_by_default_is_64_mebibytes_of_argon2id():
    dear = Passphrases()
    dear.init(Settings(secret_key=SECRET).passphrase_memory_kib)
    assert dear.hash(PASSPHRASE).startswith("$argon2id$v=19$m=65536,t=3,p=4$")


def test_a_passphrase_matches_itself_only(passphrases):
    stored = passphrases.hash(PASSPHRASE)
    assert passphrases.matches(stored, PASSPHRASE)
    assert not passphrases.matches(stored, PASSPHRASE + " ")


def test_two_hashes_of_one_passphrase_differ(passphrases):
    assert passphrases.hash(PASSPHRASE) != passphrases.hash(PASSPHRASE)


def test_keyboards_may_compose_letters_differently(passphrases):
    composed, decomposed = "contraseña larga", "contrasen\u0303a larga"
    assert composed != decomposed
    assert passphrases.matches(passphrases.hash(composed), decomposed)


@pytest.mark.parametrize("stored", [None, "", "not a hash"])
def test_nobody_matches_nothing(passphrases, stored):
    assert not passphrases.matches(stored, "nobody's")


def test_an_unknown_login_costs_as_much_as_a_known_one(passphrases, monkeypatch):
    judged, verify = [], passphrases._hasher.verify
    known = passphrases.hash(PASSPHRASE)

    class Counting:
        hash = passphrases._hasher.hash

        def verify(self, stored, given):
            judged.append(stored.split("$")[:4])
            return verify(stored, given)

    monkeypatch.setattr(passphrases, "_hasher", Counting())
    passphrases.matches(known, "wrong")
    passphrases.matches(None, "wrong")
    assert len(judged) == 2
    assert judged[0] == judged[1]
