"""What one worker has taken, no other one takes, however close they come."""

from datetime import timedelta

from server.store import reminders
from tests.builders import EVENING
from tests.cli.test_worker import DUE, ask

LATER = DUE + timedelta(days=1)


def test_a_prompt_is_taken_once(tx, patient):
    ask(tx, patient)
    assert reminders.claim(tx, patient.id, DUE, LATER)
    assert not reminders.claim(tx, patient.id, DUE, LATER)
    assert reminders.claim(tx, patient.id, LATER, None)


def test_a_code_is_taken_once(tx, patient):
    ask(tx, patient, email="a@example.org")
    assert reminders.claim_code(tx, patient.id, EVENING)
    assert not reminders.claim_code(tx, patient.id, EVENING)
    assert reminders.ask_again(tx, patient.id)
    assert reminders.claim_code(tx, patient.id, EVENING)
