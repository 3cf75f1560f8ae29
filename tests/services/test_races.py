"""What two do at once ends as if one had come after the other."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session as Tx

from server.domain.errors import RuleError, TooManyTriesError, UnusableInvitationError
from server.domain.people import Role
from server.domain.throttle import LOGIN_RULES
from server.models.sign_in import SignInRow
from server.services import invitations, sign_ins, staff, throttle
from server.services.invitations import Enrolment
from server.store import people
from tests.builders import a_person

ROUNDS = 12
ADDRESS = "192.0.2.1"


@pytest.fixture
def at_once(engine):
    """A runner of things at once, each in a transaction of its own; returns their errors."""

    def run(*things: Callable[[Tx], object]) -> list[type[RuleError] | None]:
        start = Barrier(len(things))

        def one(thing):
            with Tx(engine) as tx:
                start.wait()
                try:
                    thing(tx)
                    tx.commit()
                except RuleError as error:
                    return type(error)
            return None

        with ThreadPoolExecutor(len(things)) as threads:
            return list(threads.map(one, things))

    return run


def test_who_signs_in_while_losing_access_is_not_signed_in(tx, administrator, at_once, clock):
    clinic = {"clinic_id": administrator.clinic_id, "role": Role.CLINICIAN}
    for number in range(ROUNDS):
        nurse, login = a_person(tx, **clinic, login=f"nurse {number}"), f"nurse {number}"
        people.set_passphrase(tx, nurse.id, "a hash")
        judged = people.account(tx, login)
        tx.commit()
        at_once(
            lambda tx, judged=judged, login=login: sign_ins.open_judged(
                tx, judged, login, ADDRESS, clock()
            ),
            lambda tx, nurse=nurse: staff.take_access(tx, administrator, nurse.id),
        )
        assert tx.scalar(select(func.count()).select_from(SignInRow)) == 0
        tx.commit()


def test_of_two_who_hold_a_code_one_enrols(tx, patient, at_once, clock):
    for _ in range(ROUNDS):
        code = invitations.make(tx, patient.id, clock()).code.replace("-", "")
        tx.commit()
        chosen = Enrolment(code=code, passphrase_hash="a hash", zone="Europe/Madrid")
        errors = at_once(*[lambda tx, c=chosen: invitations.enrol(tx, c, ADDRESS, clock())] * 2)
        assert sorted(map(str, errors)) == sorted(map(str, [None, UnusableInvitationError]))


def test_tries_made_at_once_all_count(tx, at_once, clock):
    tx.commit()
    guesses = [lambda tx: throttle.count_try(tx, ADDRESS, clock(), "ana")] * 12
    errors = at_once(*guesses)
    assert errors.count(None) == LOGIN_RULES.free_tries
    assert errors.count(TooManyTriesError) == 12 - LOGIN_RULES.free_tries
