"""A real gunicorn on loopback, and a client that keeps its connection open as a browser does."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http import HTTPStatus
from http.client import HTTPConnection

from bench.cases import Ask

START_SECONDS = 20


@contextmanager
def serving(app: str, settings: Mapping[str, str], port: int = 0) -> Iterator[int]:
    """Serve an application while the block runs; yield its port, a free one unless it is given."""
    port = port or free_port()
    place = ["--bind", f"127.0.0.1:{port}"]
    workers = ["--worker-class", "gthread", "--workers", "1", "--threads", "4"]
    quiet = ["--log-level", "error", "--no-control-socket"]
    command = [sys.executable, "-m", "gunicorn", *place, *workers, *quiet, app]
    server = subprocess.Popen(command, env={**os.environ, **settings})  # noqa: S603  our own
    try:
        _wait_for(port)
        yield port
    finally:
        server.terminate()
        server.wait()


class Client:
    """One connection, on which several devices ask in turn."""

    def __init__(self, port: int) -> None:
        self._connection = HTTPConnection("127.0.0.1", port)
        self.received_bytes = 0  # by the last request

    def reopen(self) -> None:
        """Begin a new connection with the next request: a server ends those that are silent."""
        self._connection.close()

    def send(self, ask: Ask) -> None:
        """Wait for the whole answer; anything but success ends the run."""
        self._connection.request(ask.method, ask.path, ask.body, ask.headers)
        answer = self._connection.getresponse()
        self.received_bytes = len(answer.read())
        if answer.status >= HTTPStatus.MULTIPLE_CHOICES:
            raise RuntimeError(f"{ask.method} {ask.path} answered {answer.status}")


def free_port() -> int:
    """Return a port that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(port: int) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError("The server did not start.")
