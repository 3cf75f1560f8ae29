"""What lies between a phone and its clinic: it counts what passes, and can swallow replies."""

import json
import socket
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPResponse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread

JSON = [("Content-Type", "application/json")]
HOP = {"connection", "transfer-encoding", "keep-alive", "content-length"}
SECONDS = 60


@dataclass(frozen=True, slots=True)
class Delivery:
    """One request that carried versions, from its coming to its answer."""

    ids: frozenset[str]
    began: float
    ended: float


@dataclass
class Between:
    """A proxy in front of one server. The clinic has done its work before a reply is swallowed."""

    port: int
    server_port: int
    drop_every: int = 0  # of the replies to what carries versions, and of all others; 0: none
    holding: bool = False  # requests with versions get no further than here
    refusing: bool = False  # they are answered here: none is accepted
    deliveries: list[Delivery] = field(default_factory=list)
    replies: Counter[bool] = field(default_factory=Counter)  # by whether versions were carried
    dropped: int = 0
    _lock: Lock = field(default_factory=Lock)

    @contextmanager
    def running(self) -> Iterator["Between"]:
        """Pass requests on while the block runs."""
        between = self

        class Handler(_Handler):
            way = between

        with ThreadingHTTPServer(("127.0.0.1", self.port), Handler) as server:
            server.daemon_threads = True
            Thread(target=server.serve_forever, daemon=True).start()
            yield self
            server.shutdown()

    def swallows(self, path: str, *, carried: bool) -> bool:
        """Return whether the reply that has just come goes no further."""
        if not path.startswith("/api/"):
            return False
        with self._lock:
            self.replies[carried] += 1
            swallowed = self.drop_every > 0 and self.replies[carried] % self.drop_every == 0
            self.dropped += swallowed
        return swallowed

    def at_once(self) -> int:
        """Return how often a version was on its way twice at the same time."""
        ordered = sorted(self.deliveries, key=lambda one: one.began)
        pairs = ((one, two) for at, one in enumerate(ordered) for two in ordered[at + 1 :])
        return sum(two.began < one.ended and bool(one.ids & two.ids) for one, two in pairs)

    def times_offered(self) -> Counter[str]:
        """Return how often each version was offered."""
        return Counter(version for one in self.deliveries for version in one.ids)


class _Handler(BaseHTTPRequestHandler):
    """Passes one request on, and its reply back or not."""

    way: Between
    protocol_version = "HTTP/1.1"

    def handle(self) -> None:
        """Serve one connection, until the other end closes it or is killed."""
        with suppress(ConnectionError):
            super().handle()

    def _pass_on(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        ids = _ids(self.command, self.path, body)
        if ids and self.way.holding:
            return self._is_cut_off()
        if ids and self.way.refusing:
            return self._reply(200, JSON, _refused(ids))
        return self._deliver(ids, body)

    do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = _pass_on  # noqa: N815

    def _deliver(self, ids: frozenset[str], body: bytes) -> None:
        began = time.monotonic()
        try:
            reply, said = self._asked(body)
        except OSError:  # the server is not there: neither is anything here
            return self._is_cut_off()
        if ids:
            self.way.deliveries.append(Delivery(ids, began, time.monotonic()))
        if self.way.swallows(self.path, carried=bool(ids)):
            return self._is_cut_off()
        return self._reply(reply.status, reply.getheaders(), said)

    def _asked(self, body: bytes) -> tuple[HTTPResponse, bytes]:
        server = HTTPConnection("127.0.0.1", self.way.server_port, timeout=SECONDS)
        server.putrequest(self.command, self.path, skip_host=True, skip_accept_encoding=True)
        for name, value in self.headers.items():
            if name.lower() != "connection":
                server.putheader(name, value)
        server.putheader("Connection", "close")
        server.endheaders(body)
        reply = server.getresponse()
        said = reply.read()
        server.close()
        return reply, said

    def _reply(self, status: int, headers: Iterable[tuple[str, str]], said: bytes) -> None:
        self.send_response_only(status)
        for name, value in headers:
            if name.lower() not in HOP:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(said)))
        self.end_headers()
        self.wfile.write(said)

    def _is_cut_off(self) -> None:
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_RDWR)

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002
        """Say nothing."""


def _ids(method: str, path: str, body: bytes) -> frozenset[str]:
    """Return the ids of the versions that a request carries."""
    if method != "POST" or path != "/api/v1/entry-versions":
        return frozenset()
    return frozenset(version["id"] for version in json.loads(body)["versions"])


def _refused(ids: Iterable[str]) -> bytes:
    """Return the answer of a clinic that accepts none, for a reason that no client knows."""
    problem = {"code": "odd", "where": []}
    refused = {"status": "refused", "received_at": None, "problem": problem}
    return json.dumps({"results": [{"id": one} | refused for one in ids]}).encode()
