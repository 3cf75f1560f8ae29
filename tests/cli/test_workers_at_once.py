"""Many workers, some killed between taking a prompt and sending it: none is ever sent twice."""

import signal
import subprocess
import sys
from collections import Counter

import pytest
from sqlalchemy import Engine

from tests.architecture.source import ROOT
from tests.builders import a_person
from tests.cli.test_worker import DUE, ask, phone_of
from tests.reminding import Vendor

PATIENTS = 12


@pytest.fixture
def vendor():
    with Vendor().running() as vendor:
        yield vendor


@pytest.fixture
def start(engine: Engine, vendor: Vendor):
    """A starter of workers in processes of their own."""
    url, started = engine.url.render_as_string(hide_password=False), []

    def start(*dies_after: int) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "tests.cli.one_worker", url, str(vendor.port)]
        told = [*command, DUE.isoformat(), *map(str, dies_after)]
        started.append(subprocess.Popen(told, cwd=ROOT, stdout=subprocess.PIPE, text=True))
        return started[-1]

    yield start
    for one in started:
        with one:  # closes what it says
            one.kill()


def everybody(tx, vendor):
    """Let each of many patients ask for a prompt on a phone of their own."""
    first = a_person(tx)
    ask(tx, first)
    phone_of(tx, first, vendor.endpoint("/0"))
    for number in range(1, PATIENTS):
        patient = ask(tx, a_person(tx, clinic_id=first.clinic_id))
        phone_of(tx, patient, vendor.endpoint(f"/{number}"))


def test_two_workers_share_what_is_due(tx, vendor, start):
    everybody(tx, vendor)
    done = [one.communicate() for one in (start(), start())]
    assert sum(int(said) for said, _ in done) == PATIENTS
    assert Counter(path for path, _, _ in vendor.taken) == {f"/{n}": 1 for n in range(PATIENTS)}


def test_a_killed_worker_loses_the_one_in_its_hand_and_doubles_none(tx, vendor, start):
    everybody(tx, vendor)
    killed = [start(2), start(0), start(3)]
    assert {one.wait() for one in killed} == {-signal.SIGKILL}
    said, _ = start().communicate()
    taken = Counter(path for path, _, _ in vendor.taken)
    assert set(taken.values()) == {1}
    assert (len(taken), int(said)) == (PATIENTS - 3, PATIENTS - 3 - 5)
