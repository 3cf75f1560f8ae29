"""A phone as docs/sync.md describes it, without a screen: keeps what it wrote, sends, fetches."""

from typing import Any

from tests.faults.ward import Answer, Caller

MADE_BY_SERVER = {"revision", "received_at", "flags", "author"}
AT_ONCE = 100
EXPIRED = 410

Version = dict[str, Any]


class NoAnswerError(Exception):
    """Nobody knows whether it arrived: the phone asks again another time."""


class Phone:
    """One device of a patient. It forgets nothing that it holds."""

    def __init__(self) -> None:
        self.held: dict[str, Version] = {}  # by id
        self.aside: set[str] = set()  # what the server will never take
        self._unsent: set[str] = set()
        self._cursor: str | None = None

    def writes(self, version: Version) -> None:
        """Keep a version; it is sent some time later."""
        self.held[version["id"]] = version
        self._unsent.add(version["id"])

    def syncs(self, caller: Caller) -> None:
        """Send what is unsent, then fetch what is new, and offer all again after a restore."""
        self._sends(caller)
        while self._fetches(caller):
            self._sends(caller)

    def _sends(self, caller: Caller) -> None:
        waiting = sorted(self._unsent - self.aside)
        for at in range(0, len(waiting), AT_ONCE):
            some = [self.held[one] for one in waiting[at : at + AT_ONCE]]
            answer = caller.ask("POST", "entry-versions", {"versions": some})
            _require(answer)
            for result in answer.body["results"]:
                self._unsent.discard(result["id"])
                if result["status"] != "kept":
                    assert result["problem"]["code"] == "unusable_id", result
                    self.aside.add(result["id"])

    def _fetches(self, caller: Caller) -> bool:
        """Apply every page; return True where the server has begun another life."""
        more = True
        while more:
            at = f"&cursor={self._cursor}" if self._cursor else ""
            answer = caller.ask("GET", f"entry-versions?limit={AT_ONCE}{at}")
            if answer.status == EXPIRED:
                self._cursor, self._unsent = None, set(self.held)
                return True
            _require(answer)
            for version in answer.body["versions"]:
                plain = {k: v for k, v in version.items() if k not in MADE_BY_SERVER}
                self.held.setdefault(plain["id"], plain)
            self._cursor, more = answer.body["cursor"], answer.body["more"]
        return False


def _require(answer: Answer) -> None:
    if answer.open:
        raise NoAnswerError
    assert answer.acknowledged, answer
