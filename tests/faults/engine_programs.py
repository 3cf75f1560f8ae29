"""P3 on the phone's own code: its diary and its sync engine, under Node, against a real server.

Two devices of one patient write, amend and sync; a sync runs in two tabs at once, or the app is
killed in the middle of one. Replies are lost after the commit, requests are lost or doubled. In
the end both devices hold every version once, the server's feed has each once, as it was written,
and nothing waits or was refused.

Seen to fail when the engine takes versions off its list before they are acknowledged.
"""

import json
import random
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from server.migrations import chain
from tests.architecture.source import ROOT
from tests.faults import truth
from tests.faults.nursery import Nursery
from tests.faults.trial import Outcome, Trial
from tests.faults.ward import SignedIn, a_ward, engine_of

NODE = (ROOT / ".venv" / "bin" / "node", "--import", "./tests/pwa/resolve.mjs")
STEPS = ("write", "amend", "sync", "sync", "tabs", "kill")
FATES = ("well", "reply lost", "request lost", "twice")
PROGRAMS_A_WARD = 20


def run(count: int, folder: Path) -> Outcome:
    """Play so many programs."""
    url, draw, wrong = f"sqlite:///{folder}/engine.db", random.Random(count), list[str]()
    chain.move(url, chain.HEAD)
    with Nursery(url) as server, engine_of(url) as engine, _phones() as phones:
        for patient in _patients(engine, count):
            program = _program(draw, server.port, patient)
            became = _play(phones, program)
            wrong += _wrong(server.port, patient, became)
    return Outcome(faults=count, lost=len(wrong), remarks="; ".join(wrong[:3]))


def _phones() -> subprocess.Popen[str]:
    command = [*NODE, "tests/faults/engine.ts"]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True)


def _patients(engine: Engine, count: int) -> Iterator[SignedIn]:
    for done in range(0, count, PROGRAMS_A_WARD):
        yield from a_ward(engine, min(PROGRAMS_A_WARD, count - done)).patients


def _program(draw: random.Random, port: int, patient: SignedIn) -> dict[str, Any]:
    steps = [(0, "write")]
    steps += [(draw.randrange(2), draw.choice(STEPS)) for _ in range(draw.randint(2, 9))]
    fates = draw.choices(FATES, k=draw.randrange(10))
    known = {"port": port, "patient": str(patient.person.id), "token": patient.token}
    return known | {"steps": steps, "fates": fates}


def _play(phones: subprocess.Popen[str], program: dict[str, Any]) -> dict[str, Any]:
    assert phones.stdin
    assert phones.stdout
    print(json.dumps(program), file=phones.stdin, flush=True)
    became: dict[str, Any] = json.loads(phones.stdout.readline())
    return became


def _wrong(port: int, patient: SignedIn, became: dict[str, Any]) -> Iterator[str]:
    written, caller = became["written"], patient.caller(port)
    yield from truth.wrong_with_entries(truth.whole_feed(caller), written, written)
    caller.close()
    ids = sorted(version["id"] for version in written)
    yield from ("a device holds something else" for held in became["held"] if held != ids)
    if became["unsent"]:
        yield f"{became['unsent']} versions wait or were refused"


TRIALS = (
    Trial(
        promise="P3",
        fault="the phone's own engine on bad lines",
        run=run,
        short=15,
        full=1_700,
        unit="programs",
    ),
)
