"""P3 and P4: any history of several phones on lines that lose, double and delay.

A program is a list of steps: a phone writes an entry, amends one it knows, or syncs, by itself or
in two tabs at once. What becomes of each request is drawn as well: it arrives, its reply is lost
after the commit, it is lost, it arrives twice, or after those that came later. Every program runs
on the real server, over HTTP, and ends with lines that work.

P3: each version is in the feed once, as it was written, numbered without a gap. P4: all phones
hold the same versions, the ones written, and the server names the same heads that they imply: no
amendment is gone, and one that saw no other replaces none.

Seen to fail when the server refuses what it already has (P3), and when it turns away an amendment
of a version that is no head any more (both).
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Thread
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine

from server.migrations import chain
from tests import postgres
from tests.diaries import entry_version, wire
from tests.faults import truth
from tests.faults.bad_line import FATES, BadLine
from tests.faults.nursery import Nursery
from tests.faults.phones import NoAnswerError, Phone
from tests.faults.trial import Outcome, Trial
from tests.faults.ward import SignedIn, a_ward, engine_of

Program = tuple[int, list[tuple[int, str]], list[int]]  # phones; steps of each; fates

STEPS = ("write", "amend", "amend", "sync", "sync", "tabs")
PROGRAMS_A_WARD = 20


def programs(phones: st.SearchStrategy[int]) -> st.SearchStrategy[Program]:
    """Return programs of so many phones."""
    steps = st.lists(st.tuples(st.integers(0, 3), st.sampled_from(STEPS)), min_size=2, max_size=10)
    return st.tuples(phones, steps, st.lists(st.sampled_from(FATES), max_size=16))


@dataclass
class Player:
    """Plays programs on one server, each with a patient of its own."""

    engine: Engine
    port: int
    played: int = 0
    faults: int = 0

    def play(self, program: Program) -> list[str]:
        """Return what is wrong after a program."""
        number, steps, fates = program
        patient = self._patient()
        lines = [BadLine(self.port, patient.token, fates[at::number]) for at in range(number)]
        phones, written = [Phone() for _ in lines], list[dict[str, Any]]()
        for nth, (who, step) in enumerate(steps):
            at = who % number
            _do(step, phones[at], lines[at], written, nth)
        both = [*zip(phones, lines, strict=True)]
        for phone, line in both + both[:-1]:  # the last one has seen what all others sent
            line.clears()
            phone.syncs(line)
        self.played += 1
        self.faults += sum(line.faults for line in lines)
        return list(_wrong(lines[0], patient, phones, written))

    def _patient(self) -> SignedIn:
        at = self.played % PROGRAMS_A_WARD
        if at == 0:
            self._ward = a_ward(self.engine, PROGRAMS_A_WARD)
        return self._ward.patients[at]


def _do(step: str, phone: Phone, line: BadLine, written: list[dict[str, Any]], nth: int) -> None:
    if step == "sync":
        with suppress(NoAnswerError):
            phone.syncs(line)
    elif step == "tabs":
        _in_two_tabs(phone, line)
    else:
        version = _version(phone, nth, amends=step == "amend")
        written.append(version)
        phone.writes(version)


def _in_two_tabs(phone: Phone, line: BadLine) -> None:
    """Send the same from two tabs at once, as a phone without a lock would."""
    other = Phone()
    for version in phone.held.values():
        other.writes(version)
    tab = Thread(target=other.syncs, args=[line.twin()])
    tab.start()
    with suppress(NoAnswerError):
        phone.syncs(line)
    tab.join()


def _version(phone: Phone, nth: int, *, amends: bool) -> dict[str, Any]:
    """Return a new entry, or an amendment of one that the phone knows, over the heads it sees."""
    entry_ids = sorted({version["entry_id"] for version in phone.held.values()})
    if not amends or not entry_ids:
        return wire(entry_version(pain=nth % 11))
    entry_id = entry_ids[nth % len(entry_ids)]
    seen = frozenset(map(UUID, heads(phone.held, entry_id)))
    return wire(entry_version(entry_id=UUID(entry_id), replaces=seen, pain=nth % 11))


def heads(held: dict[str, dict[str, Any]], entry_id: str) -> set[str]:
    """Return the versions of an entry that no other one held replaces."""
    own = [version for version in held.values() if version["entry_id"] == entry_id]
    return {version["id"] for version in own} - {id_ for v in own for id_ in v["replaces"]}


def _wrong(
    line: BadLine, patient: SignedIn, phones: list[Phone], written: list[dict[str, Any]]
) -> Iterator[str]:
    feed = truth.whole_feed(line)
    yield from truth.wrong_with_entries(feed, written, written)
    if [version["revision"] for version in feed] != list(range(1, len(written) + 1)):
        yield "the numbers of the feed have gaps, or there are too many"
    made = {version["id"]: version for version in written}
    yield from ("phones differ" for phone in phones if phone.held.keys() != made.keys())
    yield from ("set aside" for phone in phones if phone.aside)
    days = {version["local_date"] for version in written}
    for day in sorted(days):
        answer = line.ask("GET", f"patients/{patient.person.id}/entries?day={day}")
        shown = {entry["entry_id"]: set(entry["heads"]) for entry in answer.body["entries"]}
        if shown != {entry_id: heads(made, entry_id) for entry_id in shown}:
            yield "the server names other heads"
        if shown.keys() != {version["entry_id"] for version in written}:
            yield "an entry is not shown on its day"


@contextmanager
def _on_sqlite(folder: Path) -> Iterator[str]:
    yield f"sqlite:///{folder}/histories.db"


def _run(
    database: Callable[[Path], Any], phones: st.SearchStrategy[int], count: int, folder: Path
) -> Outcome:
    with database(folder) as url:
        chain.move(url, chain.HEAD)
        with Nursery(url) as server, engine_of(url) as engine:
            player = Player(engine, server.port)
            wrong = searched(player, programs(phones), count)
    remarks = f"{player.faults:,} requests or replies lost, doubled or late"
    told = "; ".join([remarks, *wrong[:3]])
    return Outcome(faults=player.played, lost=len(wrong), remarks=told)


def searched(player: Player, some: st.SearchStrategy[Program], count: int) -> list[str]:
    """Return what is wrong after the simplest program found after which anything is."""

    @settings(
        max_examples=count,
        deadline=None,
        database=None,
        report_multiple_bugs=False,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    @given(some)
    def every(program: Program) -> None:
        wrong = player.play(program)
        assert wrong == [], program

    try:
        every()
    except AssertionError as found:
        return [str(found)]
    return []


@contextmanager
def _on_postgres(_folder: Path) -> Iterator[str]:
    with postgres.running() as url:
        yield url


TRIALS = tuple(
    Trial(
        promise=promise,
        fault=f"{phones} on bad lines, {name}",
        run=partial(_run, database, number),
        short=5,
        full=full,
        unit=unit,
    )
    for promise, phones, number, full, unit in (
        ("P3", "one or two phones", st.integers(1, 2), 1_700, "programs"),
        ("P4", "two to four phones", st.integers(2, 4), 5_000, "histories"),
    )
    for name, database in (("SQLite", _on_sqlite), ("PostgreSQL", _on_postgres))
)
