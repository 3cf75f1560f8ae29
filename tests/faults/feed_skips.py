"""P5: whoever follows the feed by its cursor sees everything, however commits overtake each other.

Eight writers save versions of one patient, each holding its transaction open for a random while
before it commits; two followers ask again and again what is new. What a follower has not seen
when all is written, or has seen twice, is missed. Every tenth commit is the service's own; the
others are the three statements of it that the feed goes by, at a fraction of the cost. Scores,
most of what a save costs, are no part of the feed and are not computed.

Seen to fail on PostgreSQL with a number from a sequence in the place of the patient's own, taken
under no lock.
"""

import random
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from threading import Event
from unittest.mock import patch
from uuid import UUID

from sqlalchemy import Engine, event
from sqlalchemy.orm import Session as Tx

from server import clock
from server.domain.entries import EntryVersion, StoredVersion
from server.domain.people import Person
from server.migrations import chain
from server.services import entries as service
from server.services import summaries
from server.store import entries, patients
from tests import postgres
from tests.diaries import entry_version
from tests.faults.trial import Outcome, Trial
from tests.faults.ward import a_ward, engine_of

WRITERS, FOLLOWERS, TIMES = 8, 2, 25
HOLDS = (0, 0, 0, 0, 0.0005, 0.003)  # seconds between taking a number and committing it
PAUSES = (0.002, 0.02, 0.05)  # seconds between two looks of a follower
UNCOUNTED = {"rescore": lambda *_: None, "refresh_by": lambda *_: None}


def run_sqlite(count: int, folder: Path) -> Outcome:
    """Commit so often on SQLite."""
    return _run(count, f"sqlite:///{folder}/feed.db")


def run_postgres(count: int, folder: Path) -> Outcome:
    """Commit so often on PostgreSQL."""
    with postgres.running() as url:
        return _run(count, url)


def _run(count: int, url: str) -> Outcome:
    chain.move(url, chain.HEAD)
    commits, missed, looks = 0, 0, 0
    with engine_of(url) as engine, patch.multiple(summaries, **UNCOUNTED):
        if engine.dialect.name == "sqlite":  # what is written need not outlive the machine
            event.listen(engine, "connect", lambda c, _: c.execute("PRAGMA synchronous = OFF"))
        while commits < count:
            written, seen = _one_patient(engine, seed=commits)
            commits += len(written)
            looks += sum(len(pages) for pages in seen)
            missed += sum(_missed(written, pages) for pages in seen)
    return Outcome(faults=commits, lost=missed, remarks=f"{looks:,} pages with something new")


def _one_patient(engine: Engine, seed: int) -> tuple[set[UUID], list[list[list[UUID]]]]:
    """Return the ids that were written, and for each follower the pages it saw."""
    (patient,) = a_ward(engine, patients=1).patients
    over = Event()
    with ThreadPoolExecutor(WRITERS + FOLLOWERS) as threads:
        followers = [
            threads.submit(_follow, engine, patient.person, over, seed + n)
            for n in range(FOLLOWERS)
        ]
        try:
            write = partial(_write, engine, patient.person)
            written = set().union(*threads.map(write, range(seed, seed + WRITERS)))
        finally:
            over.set()
        return written, [list(follower.result()) for follower in followers]


def _write(engine: Engine, patient: Person, seed: int) -> set[UUID]:
    draw, saved = random.Random(seed), set()
    for nth in range(TIMES):
        version, save = entry_version(), _saved if nth % 10 else _saved_by_service
        with Tx(engine) as tx:
            save(tx, patient, version)
            time.sleep(draw.choice(HOLDS))
            tx.commit()
        saved.add(version.id)
    return saved


def _saved_by_service(tx: Tx, patient: Person, version: EntryVersion) -> None:
    service.save_version(tx, patient, version, clock.system())


def _saved(tx: Tx, person: Person, version: EntryVersion) -> None:
    patient = patients.locked(tx, person.clinic_id, person.id)
    stored = StoredVersion(
        version=version, revision=patient.revision + 1, received_at=clock.system()
    )
    assert entries.add(tx, patient.id, [stored])
    patients.raise_revision(tx, patient.id, stored.revision)


def _follow(engine: Engine, patient: Person, over: Event, seed: int) -> list[list[UUID]]:
    """Return the pages that a device sees, the last one asked for after the last commit."""
    return list(_pages(engine, patient, over, random.Random(seed)))


def _pages(
    engine: Engine, patient: Person, over: Event, draw: random.Random
) -> Iterator[list[UUID]]:
    revision, last, more = 0, False, False
    while not last or more:
        last = over.is_set()
        with Tx(engine) as tx:
            page = service.changed_since(tx, patient, revision, 100)
        revision, more = page.revision, page.more
        if page.versions:
            yield [flagged.stored.version.id for flagged in page.versions]
        time.sleep(0 if last else draw.choice(PAUSES))


def _missed(written: set[UUID], pages: list[list[UUID]]) -> int:
    """Return how many versions a follower missed, or was told twice."""
    seen = [one for page in pages for one in page]
    return len(written - set(seen)) + len(seen) - len(set(seen))


TRIALS = (
    Trial(
        promise="P5",
        fault="8 writers with random holds, SQLite",
        run=run_sqlite,
        short=100,
        full=100_000,
        unit="commits",
    ),
    Trial(
        promise="P5",
        fault="8 writers with random holds, PostgreSQL",
        run=run_postgres,
        short=100,
        full=100_000,
        unit="commits",
    ),
)
