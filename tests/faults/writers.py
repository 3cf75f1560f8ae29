"""Writers that go on whatever happens: each sends the same again until it is acknowledged."""

import random
import time
from abc import ABC, abstractmethod
from collections import Counter
from datetime import timedelta
from threading import Event
from typing import Any
from uuid import UUID

from server import clock
from tests.diaries import a_session, entry_version, wire
from tests.faults.ward import Answer, Caller

PAUSE_SECONDS = 0.02  # before asking a server again that is not there
TROUBLE_SECONDS = 0.1  # before asking one again that is in trouble


class Writer(ABC):
    """Makes one thing after another and remembers what was acknowledged."""

    def __init__(self, caller: Caller, seed: int) -> None:
        self.acknowledged: list[Any] = []
        self.made: list[Any] = []
        self.troubles = Counter[int]()  # answers that mean "ask again", by status
        self.refused: list[Answer] = []  # which no server may do to what is in order
        self.draw = random.Random(seed)
        self._caller = caller

    def write_until(self, over: Event) -> None:
        """Write until it is over, and see the last one acknowledged."""
        while not over.is_set():
            things = self._some()
            self.made += things
            self._see_through(things)
        self._caller.close()

    def _see_through(self, things: list[Any]) -> None:
        while (answer := self._deliver(self._caller, things)).open:
            self.troubles[answer.status] += 1
            time.sleep(TROUBLE_SECONDS if answer.status else PAUSE_SECONDS)
        if answer.acknowledged:
            self.acknowledged += things
        else:
            self.refused.append(answer)
            time.sleep(PAUSE_SECONDS)

    @abstractmethod
    def _some(self) -> list[Any]:
        """Return what is sent next, in one request."""

    @abstractmethod
    def _deliver(self, caller: Caller, things: list[Any]) -> Answer:
        """Send it."""


class PhoneWriter(Writer):
    """Sends entries one by one, every third an amendment of what it wrote last."""

    def _some(self) -> list[Any]:
        return [self._version()]

    def _version(self) -> dict[str, Any]:
        now = clock.system()
        day = now.date() - timedelta(days=self.draw.randrange(40))
        changes = {"local_date": day, "written_at": now, "pain": self.draw.randrange(11)}
        if self.acknowledged and self.draw.random() < 1 / 3:
            before = self.acknowledged[-1]
            changes |= {"entry_id": UUID(before["entry_id"])}
            changes |= {"replaces": frozenset({UUID(before["id"])})}
        return wire(entry_version(**changes))

    def _deliver(self, caller: Caller, things: list[Any]) -> Answer:
        (version,) = things
        return caller.ask("PUT", f"entry-versions/{version['id']}", version)


class BatchWriter(PhoneWriter):
    """Sends entries a few at a time, as a phone does that was long without a network."""

    def _some(self) -> list[Any]:
        return [self._version() for _ in range(self.draw.randint(2, 8))]

    def _deliver(self, caller: Caller, things: list[Any]) -> Answer:
        answer = caller.ask("POST", "entry-versions", {"versions": things})
        if answer.acknowledged and any(r["status"] != "kept" for r in answer.body["results"]):
            return Answer(422, answer.body)
        return answer


class SessionWriter(Writer):
    """Records sessions of one patient, every second time a correction of the last one."""

    def __init__(self, caller: Caller, seed: int, patient_id: UUID) -> None:
        super().__init__(caller, seed)
        self._place = f"patients/{patient_id}/sessions"

    def _some(self) -> list[Any]:
        dose = float(self.draw.randint(10, 90))
        day = clock.system().date() - timedelta(days=self.draw.randrange(60))
        session = wire(a_session(dose_mg=dose, local_date=day))
        last = self.acknowledged[-1] if self.acknowledged else None
        if last and last["seen"] == 0:
            return [{"id": last["id"], "seen": 1, "session": session}]
        return [{"id": str(clock.uuid7()), "seen": 0, "session": session}]

    def _deliver(self, caller: Caller, things: list[Any]) -> Answer:
        (one,) = things
        seen = {"If-Match": f'"{one["seen"]}"'} if one["seen"] else {"If-None-Match": "*"}
        return caller.ask("PUT", f"{self._place}/{one['id']}", one["session"], seen)
