"""P12: a full disk refuses honestly, and nothing acknowledged is lost by it.

Four writers go on while the disk is filled, sometimes with a little room left, so that it runs out
in the middle of a transaction. Each must hear 507 or 503 as a problem, and never anything worse.
A patient's own reads answer 200 meanwhile; a read by the clinician is refused, or has its row in
the audit log. Then there is room again: the writers are acknowledged again by the same server.

PostgreSQL keeps its write-ahead log beside the disk, as docs/operations.md asks for.

Seen to fail when the first read of a feed began the database's life, which is a write.
"""

import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Engine, func, select

from server.migrations import chain
from server.models.audit import AuditRow
from tests.faults import killable_postgres, tiny_disk
from tests.faults.nursery import Nursery
from tests.faults.server_killed import complaints, writing
from tests.faults.tiny_disk import TinyDisk
from tests.faults.trial import Outcome, Trial
from tests.faults.ward import Ward, a_ward, engine_of
from tests.faults.writers import Writer

HONEST = {503, 507}
SPARE_BYTES = (0, 0, 4096, 20_000, 100_000)
FILLINGS_A_CHAPTER = 5
DEADLINE_SECONDS = 300


class Place(NamedTuple):
    """A server whose database is on a tiny disk."""

    disk: TinyDisk
    engine: Engine
    port: int


@contextmanager
def on_sqlite(folder: Path) -> Iterator[Place]:
    """Have SQLite's file and journal on the disk."""
    url = f"sqlite:///{folder}/full.db"
    with tiny_disk.mounted(folder, megabytes=16) as disk:
        chain.move(url, chain.HEAD)
        with Nursery(url) as server, engine_of(url) as engine:
            yield Place(disk, engine, server.port)


@contextmanager
def on_postgres(folder: Path) -> Iterator[Place]:
    """Have PostgreSQL's data on the disk."""
    with (
        tiny_disk.mounted(folder, megabytes=120) as disk,
        killable_postgres.running(data=folder / "data") as database,
        engine_of(database.url) as engine,
    ):
        chain.move(database.url, chain.HEAD)
        with Nursery(database.url) as server:
            yield Place(disk, engine, server.port)


PLACES = {"sqlite": on_sqlite, "postgresql": on_postgres}


def fillings(count: int, place: Place) -> Iterator[tuple[int, list[str]]]:
    """Yield acknowledged writes and complaints, for a few fillings at a time."""
    draw = random.Random(count)
    for done in range(0, count, FILLINGS_A_CHAPTER):
        ward, wrong = a_ward(place.engine, patients=2), list[str]()
        wrong += _wrong_with_reads(place, ward)  # the first one begins the database's life
        with writing(ward, place.port, seed=done) as writers:
            for _ in range(min(FILLINGS_A_CHAPTER, count - done)):
                wrong += _wrong_with_filling(place, ward, writers, draw.choice(SPARE_BYTES))
        wrong += complaints(place.engine, place.port, ward, writers)
        wrong += _dishonest(writers)
        yield sum(len(writer.acknowledged) for writer in writers), wrong


def _wrong_with_filling(
    place: Place, ward: Ward, writers: list[Writer], spare_bytes: int
) -> Iterator[str]:
    """Fill the disk, wait until nobody can write, read, make room, wait until all can."""
    place.disk.fill(spare_bytes)
    try:
        if not _each(writers, lambda writer: writer.troubles.total()):
            yield "the disk never was too full to write"
        yield from _wrong_with_reads(place, ward)
    finally:
        place.disk.make_room()
    if not _each(writers, lambda writer: len(writer.acknowledged)):
        yield "writing did not resume"


def _each(writers: list[Writer], count: Callable[[Writer], int]) -> bool:
    """Return whether each writer counts one more of something, if need be after a while."""
    before, deadline = [count(writer) for writer in writers], time.monotonic() + DEADLINE_SECONDS
    while time.monotonic() < deadline:
        if all(count(writer) > was for writer, was in zip(writers, before, strict=True)):
            return True
        time.sleep(0.01)
    return False


def _wrong_with_reads(place: Place, ward: Ward) -> Iterator[str]:
    for patient in ward.patients:
        own = patient.caller(place.port)
        for what in ("me", "entry-versions", f"patients/{patient.person.id}/trend"):
            answer = own.ask("GET", what)
            if not answer.acknowledged:
                yield f"a patient's own {what.partition('/')[0]} answered {answer}"
    before = _audited(place.engine)
    doctor = ward.clinician.caller(place.port)
    answers = [doctor.ask("GET", f"patients/{one.person.id}/trend") for one in ward.patients]
    read = sum(answer.acknowledged for answer in answers)
    if _audited(place.engine) - before != read:
        yield f"{read} reads by a clinician, {_audited(place.engine) - before} of them audited"
    yield from (f"a refused read: {a}" for a in answers if a.status not in HONEST | {200})


def _audited(engine: Engine) -> int:
    with engine.connect() as connection:
        reads = select(func.count()).where(AuditRow.action == "trend.read")
        return connection.scalars(reads).one()


def _dishonest(writers: list[Writer]) -> Iterator[str]:
    for writer in writers:
        worse = {status: n for status, n in writer.troubles.items() if status not in HONEST}
        if worse:
            yield f"answers on a full disk, by status: {worse}"
        if not writer.troubles[507]:
            yield "nobody said that the disk is full"


def _run(database: str, count: int, folder: Path) -> Outcome:
    return tiny_disk.beside(__name__, database, str(count), str(folder))


def main(database: str, count: str, _folder: str) -> None:
    """Run where a disk can be mounted, and tell the outcome."""
    with (
        tempfile.TemporaryDirectory(prefix="disk-", dir="/tmp") as folder,
        PLACES[database](Path(folder)) as place,
    ):
        told = list(fillings(int(count), place))
    wrong = [one for _, some in told for one in some]
    written = sum(acknowledged for acknowledged, _ in told)
    remarks = "; ".join([f"{written:,} acknowledged writes", *wrong[:5]])
    tiny_disk.tell(Outcome(faults=int(count), lost=len(wrong), remarks=remarks))


TRIALS = (
    Trial(
        promise="P12",
        fault="disk filled under 4 writers, SQLite",
        run=partial(_run, "sqlite"),
        short=1,
        full=50,
        unit="times",
    ),
    Trial(
        promise="P12",
        fault="disk filled under 4 writers, PostgreSQL",
        run=partial(_run, "postgresql"),
        short=1,
        full=50,
        unit="times",
    ),
)

if __name__ == "__main__":
    main(*sys.argv[1:])
