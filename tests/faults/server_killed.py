"""P2: what was answered 2xx is there after the server was killed in the middle of its work.

Four writers go on through every kill: two phones of one patient (one by one, and in batches), one
of another, and a clinician who records sessions. Each sends what got no answer again, unchanged.
Every few kills they stop and everything is held against the database.

What a kill can show: that an answer was given before the commit, that a half-written transaction
survived, that a repetition made a second one. The system's page cache outlives a process, so a
kill cannot show whether a commit had reached the disk: for that there is `synchronous = FULL`,
which tests/api/test_trouble.py holds.

Seen to fail with the commit after the answer instead of before it, and with PostgreSQL's
`synchronous_commit = off`, whose last commits are still in memory that the kill takes.
"""

import random
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path
from threading import Event

from sqlalchemy import Engine

from server.migrations import chain
from tests.faults import killable_postgres, truth
from tests.faults.nursery import Nursery
from tests.faults.trial import Outcome, Trial
from tests.faults.ward import SignedIn, Ward, a_ward, engine_of
from tests.faults.writers import BatchWriter, PhoneWriter, SessionWriter, Writer

KILLS_A_CHAPTER = 10
MOST_WRITES = 8  # acknowledged between two kills
LONGEST_SECONDS = 0.01  # from the last of them to the kill: into the middle of the next


def run_sqlite(count: int, folder: Path) -> Outcome:
    """Kill a server on SQLite so many times."""
    url = f"sqlite:///{folder}/killed.db"
    chain.move(url, chain.HEAD)
    with Nursery(url) as server, engine_of(url) as engine:

        def fault() -> None:
            server.kill()
            server.start()

        return _outcome(chapters(count, engine, server.port, fault))


def run_postgres(count: int, folder: Path) -> Outcome:
    """Kill a server on PostgreSQL, its database server with all backends, or both, by turns."""
    with killable_postgres.running() as database:
        chain.move(database.url, chain.HEAD)
        with Nursery(database.url) as server, engine_of(database.url) as engine:
            turns = cycle([(server,), (database,), (server, database)])

            def fault() -> None:
                killed = next(turns)
                for one in killed:
                    one.kill()
                for one in reversed(killed):
                    one.start()

            return _outcome(chapters(count, engine, server.port, fault))


def chapters(
    count: int, engine: Engine, port: int, fault: Callable[[], None]
) -> Iterator[tuple[int, int, list[str]]]:
    """Yield kills, acknowledged writes and complaints, for a few kills at a time."""
    for done in range(0, count, KILLS_A_CHAPTER):
        kills = min(KILLS_A_CHAPTER, count - done)
        ward = a_ward(engine, patients=2)
        with writing(ward, port, seed=done) as writers:
            draw = random.Random(done)
            for _ in range(kills):
                _await_writes(writers, draw.randint(0, MOST_WRITES))
                time.sleep(draw.uniform(0, LONGEST_SECONDS))
                fault()
        yield kills, _written(writers), list(complaints(engine, port, ward, writers))


@contextmanager
def writing(ward: Ward, port: int, seed: int) -> Iterator[list[Writer]]:
    """Have writers at work while the block runs."""
    ana, ben = ward.patients
    writers = [
        PhoneWriter(ana.caller(port), seed),
        BatchWriter(ana.caller(port), seed + 1),
        PhoneWriter(ben.caller(port), seed + 2),
        SessionWriter(ward.clinician.caller(port), seed + 3, ben.person.id),
    ]
    over = Event()
    with ThreadPoolExecutor(len(writers)) as threads:
        at_work = [threads.submit(writer.write_until, over) for writer in writers]
        try:
            yield writers
        finally:
            over.set()
        for one in at_work:
            one.result()


def _await_writes(writers: list[Writer], more: int) -> None:
    """Return once so many more writes were answered; those refused are a complaint later."""
    wanted = _answered(writers) + more
    while _answered(writers) < wanted:
        time.sleep(0.002)


def _answered(writers: list[Writer]) -> int:
    return _written(writers) + sum(len(writer.refused) for writer in writers)


def _written(writers: list[Writer]) -> int:
    return sum(len(writer.acknowledged) for writer in writers)


def complaints(engine: Engine, port: int, ward: Ward, writers: list[Writer]) -> Iterator[str]:
    """Yield everything that is lost, doubled or wrong after the writers have ended."""
    ana, ben = ward.patients
    of_ana, of_ben, sessions = writers[:2], writers[2:3], writers[3]
    for owner, own in ((ana, of_ana), (ben, of_ben)):
        yield from _entry_complaints(port, owner, own)
        yield from truth.wrong_with_patient(engine, owner.person)
    yield from truth.wrong_with_sessions(engine, sessions.acknowledged)
    yield from truth.wrong_with_file(engine)
    for writer in writers:
        yield from (f"refused: {answer}" for answer in writer.refused)


def _entry_complaints(port: int, owner: SignedIn, writers: list[Writer]) -> Iterator[str]:
    acknowledged = [one for writer in writers for one in writer.acknowledged]
    made = [one for writer in writers for one in writer.made]
    yield from truth.wrong_with_entries(truth.whole_feed(owner.caller(port)), acknowledged, made)


def _outcome(told: Iterator[tuple[int, int, list[str]]]) -> Outcome:
    kills, written, wrong = 0, 0, list[str]()
    for some_kills, some_written, complained in told:
        kills, written = kills + some_kills, written + some_written
        wrong += complained
    remarks = "; ".join([f"{written:,} acknowledged writes", *wrong[:5]])
    return Outcome(faults=kills, lost=len(wrong), remarks=remarks)


TRIALS = (
    Trial(
        promise="P2",
        fault="server killed under 4 writers, SQLite",
        run=run_sqlite,
        short=5,
        full=500,
        unit="kills",
    ),
    Trial(
        promise="P2",
        fault="server, PostgreSQL or both killed under 4 writers",
        run=run_postgres,
        short=3,
        full=500,
        unit="kills",
    ),
)
