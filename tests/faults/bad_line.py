"""A connection on which replies are lost after the server has done what was asked, and worse."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, cycle, repeat
from typing import Any

from tests.faults.ward import Answer, Caller

WELL, REPLY_LOST, REQUEST_LOST, TWICE, LATE = range(5)
FATES = (WELL, REPLY_LOST, REQUEST_LOST, TWICE, LATE)
EVERY_THIRD = (WELL, WELL, REPLY_LOST)


class BadLine(Caller):
    """A device's connection; what becomes of each request in turn was decided beforehand.

    Of those that nothing was decided for, every third loses its reply.
    """

    def __init__(self, port: int, token: str, fates: Iterable[int] = ()) -> None:
        super().__init__(port, token)
        self._way = port, token
        self._fates: Iterator[int] = chain(fates, cycle(EVERY_THIRD))
        self._late: list[tuple[Any, ...]] = []
        self.faults = 0

    def ask(
        self, method: str, place: str, body: Any = None, headers: Mapping[str, str] | None = None
    ) -> Answer:
        """Send a request as its fate will have it, then those that were held up before it."""
        fate, held_up = next(self._fates), self._late
        self._late = []
        self.faults += fate != WELL
        request = (method, place, body, headers)
        if fate == LATE:
            self._late = [*held_up, request]
        if fate in {REQUEST_LOST, LATE}:
            return Answer(0)
        answer = super().ask(*request)
        for again in [request] * (fate == TWICE) + held_up:
            super().ask(*again)
        return Answer(0) if fate == REPLY_LOST else answer

    def twin(self) -> Caller:
        """Return another connection of the same device, on which all goes well."""
        return Caller(*self._way)

    def clears(self) -> None:
        """Deliver what is still held up; all goes well from now on."""
        self._fates = repeat(WELL)
        held_up, self._late = self._late, []
        for request in held_up:
            super().ask(*request)
