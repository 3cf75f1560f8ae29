"""P14: a backup under load is whole, and after an older one is restored the phones bring the rest.

**Backups under load.** While two phones and a batch writer of two patients and a clinician write,
`reliefspan backup` runs; its file is restored into an empty database and verified. Lost is what
was acknowledged before the backup began and is not there, what is there and is not what the live
database has, and whatever `reliefspan verify` finds.

**An older backup.** Two phones of one patient write, amend and send; backups are made, entries are
erased, more is written. Then the database is gone, one of the last backups comes back, and the
phones sync as docs/sync.md says. Lost is what a phone holds and the clinic has not, what is
there twice or otherwise, and what was erased and is there again.

Seen to fail: a backup read without a snapshot (rows.rows on a plain connection to PostgreSQL), a
restore that keeps the epoch (no phone offers anything again), and one without the ledger.
"""

import random
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from threading import Event
from typing import Any
from uuid import UUID

from sqlalchemy import create_engine, select

from server import clock
from server.models.entry import EntryVersionRow
from server.models.session import SessionRow
from tests import postgres
from tests.diaries import entry_version, wire
from tests.faults.nursery import Nursery
from tests.faults.operators import Operator
from tests.faults.phones import Phone
from tests.faults.trial import Outcome, Trial
from tests.faults.ward import Ward, a_ward, engine_of
from tests.faults.writers import BatchWriter, PhoneWriter, SessionWriter, Writer

VERSIONS, SESSIONS = EntryVersionRow.__table__, SessionRow.__table__
PAIN = list(VERSIONS.c).index(VERSIONS.c.pain)
AMENDS = 0.4  # of all writing
Run = Callable[[int, Path, str | None], Outcome]
BEFORE, DURING = 6, 6  # writes acknowledged before a backup begins, and while and after it is made

Kept = dict[Any, tuple[Any, ...]]


def under_load(count: int, folder: Path, server_url: str | None) -> Outcome:
    """Make, restore and verify so many backups, each while others write."""
    operator = Operator(server_url, folder)
    url = operator.empties("live")
    operator.does(url, "migrate")
    wrong, compared = list[str](), 0
    with Nursery(url) as server, engine_of(url) as engine:
        for number in range(count):
            writers = _writers(a_ward(engine, patients=2), server.port, seed=number)
            with at_work(writers):
                await_writes(writers, BEFORE)
                known = _places(writers)
                file = operator.backs_up(url, f"under-load-{number}")
                await_writes(writers, DURING)
            there = operator.empties("restored")
            operator.restores(there, file)
            live, restored = kept(url), kept(there)
            compared += len(restored)
            wrong += [f"lost {place}" for place in known - restored.keys()]
            wrong += [f"not as it was: {one}" for one in restored if restored[one] != live.get(one)]
            wrong += operator.verifies(there)
    remarks = "; ".join([f"{compared:,} versions and states compared", *wrong[:5]])
    return Outcome(faults=count, lost=len(wrong), remarks=remarks)


def _writers(ward: Ward, port: int, seed: int) -> list[Writer]:
    ana, ben = ward.patients
    return [
        PhoneWriter(ana.caller(port), seed),
        BatchWriter(ana.caller(port), seed + 1),
        PhoneWriter(ben.caller(port), seed + 2),
        SessionWriter(ward.clinician.caller(port), seed + 3, ben.person.id),
    ]


@contextmanager
def at_work(writers: Sequence[Writer]) -> Iterator[None]:
    """Have writers at work while the block runs."""
    over = Event()
    with ThreadPoolExecutor(len(writers)) as threads:
        running = [threads.submit(writer.write_until, over) for writer in writers]
        try:
            yield
        finally:
            over.set()
        for one in running:
            one.result()


def await_writes(writers: Sequence[Writer], more: int) -> None:
    """Return once so many more writes were acknowledged."""
    wanted = sum(len(one.acknowledged) for one in writers) + more
    while sum(len(one.acknowledged) for one in writers) < wanted:
        time.sleep(0.002)


def _places(writers: Sequence[Writer]) -> set[Any]:
    """Return what was acknowledged by now, as `kept` names it."""
    *phones, clinician = writers
    versions = {UUID(one["id"]) for phone in phones for one in list(phone.acknowledged)}
    return versions | {(UUID(one["id"]), one["seen"] + 1) for one in list(clinician.acknowledged)}


def kept(url: str) -> Kept:
    """Return every version and every state of a session in a database, by what names it."""
    engine = create_engine(url)
    with engine.connect() as connection:
        versions = {row.id: tuple(row) for row in connection.execute(select(*VERSIONS.c))}
        states = {
            (row.id, row.number): tuple(row) for row in connection.execute(select(*SESSIONS.c))
        }
    engine.dispose()
    return versions | states


def older(count: int, folder: Path, server_url: str | None) -> Outcome:
    """Lose the database so often, restore one of the last backups, and let the phones sync."""
    drill, wrong = Drill(Operator(server_url, folder), random.Random(count)), list[str]()
    with Nursery(drill.url, BURNT_IDS_FILE=str(drill.operator.ledger)) as server:
        for _ in range(count):
            drill.goes_on(server.port)
            server.kill()
            drill.loses_everything_but_a_backup()
            server.start()
            wrong += drill.complaints(server.port)
    told = f"{len(drill.phones[0].held)} versions held, {len(drill.erased)} entries erased"
    return Outcome(faults=count, lost=len(wrong), remarks="; ".join([told, *wrong[:5]]))


class Drill:
    """A patient with two phones, in a clinic that loses its database again and again."""

    def __init__(self, operator: Operator, draw: random.Random) -> None:
        self.operator = operator
        self.phones = (Phone(), Phone())
        self.erased = set[str]()  # entries
        self.url = operator.empties("live")
        self._draw = draw
        operator.does(self.url, "migrate")
        with engine_of(self.url) as engine:
            self._owner = a_ward(engine, patients=1).patients[0]
        self._backups = [operator.backs_up(self.url, "0")]

    def goes_on(self, port: int) -> None:
        """Write and send on both phones before and after a backup, and erase an entry."""
        self._log(port)
        self._backups.append(self.operator.backs_up(self.url, str(len(self._backups))))
        self._log(port)
        self._erase_one()
        self._write(self.phones[1])  # and has not sent it when the clinic loses everything

    def loses_everything_but_a_backup(self) -> None:
        """Restore one of the last backups in place of the database, which is gone."""
        self.operator.empties("live")
        self.operator.restores(self.url, self._draw.choice(self._backups[-3:]))

    def complaints(self, port: int) -> list[str]:
        """Have the phones sync, and return what is lost, doubled, changed or back from the dead."""
        for phone in (*self.phones, self.phones[0]):
            phone.syncs(self._owner.caller(port))
        held = [one for phone in self.phones for one in phone.held.values()]
        alive = {UUID(one["id"]): one for one in held if one["entry_id"] not in self.erased}
        refused = {UUID(one) for phone in self.phones for one in phone.aside}
        there = kept(self.url)
        wrong = [f"lost version {one}" for one in alive.keys() - there.keys()]
        wrong += [f"version {one} is back" for one in there.keys() - alive.keys()]
        both = alive.keys() & there.keys()
        wrong += [f"{one} was changed" for one in both if there[one][PAIN] != alive[one]["pain"]]
        wrong += [f"version {one} was refused" for one in refused & alive.keys()]
        return wrong + self.operator.verifies(self.url)

    def _log(self, port: int) -> None:
        for phone in self.phones:
            for _ in range(self._draw.randint(1, 4)):
                self._write(phone)
        for phone in self.phones:
            phone.syncs(self._owner.caller(port))

    def _write(self, phone: Phone) -> None:
        """Have a phone write an entry, or amend one that it holds."""
        day = clock.system().date() - timedelta(days=self._draw.randrange(40))
        changes: dict[str, Any] = {"local_date": day, "pain": self._draw.randrange(11)}
        if phone.held and self._draw.random() < AMENDS:
            before = phone.held[self._draw.choice(sorted(phone.held))]
            changes |= {"entry_id": UUID(before["entry_id"])}
            changes |= {"replaces": frozenset({UUID(before["id"])})}
        phone.writes(wire(entry_version(written_at=clock.system(), **changes)))

    def _erase_one(self) -> None:
        alive = {one["entry_id"] for one in self.phones[0].held.values()} - self.erased
        entry = self._draw.choice(sorted(alive))
        self.operator.does(self.url, "erase", self._owner.person.id, entry, "--yes")
        self.erased.add(entry)


def _on_sqlite(run: Run) -> Callable[[int, Path], Outcome]:
    return lambda count, folder: run(count, folder, None)


def _on_postgres(run: Run) -> Callable[[int, Path], Outcome]:
    def on_server(count: int, folder: Path) -> Outcome:
        with postgres.running() as url:
            return run(count, folder, url)

    return on_server


TRIALS = tuple(
    Trial(promise="P14", fault=f"{fault}, {name}", run=on(run), short=1, full=full, unit=unit)
    for name, on in (("SQLite", _on_sqlite), ("PostgreSQL", _on_postgres))
    for fault, run, full, unit in (
        ("backup under 4 writers", under_load, 50, "backups"),
        ("older backup restored, phones synced past it", older, 25, "restores"),
    )
)
