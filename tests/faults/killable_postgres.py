"""A PostgreSQL that can be killed with all its processes, and started again on what it left."""

import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import create_engine
from sqlalchemy.exc import OperationalError

from tests import postgres

DURABLE = {"fsync": "on", "full_page_writes": "on", "synchronous_commit": "on"}
START_SECONDS = 180


class Postgres:
    """One database server on files of its own."""

    def __init__(self, folder: Path, data: Path | None = None, **changes: str) -> None:
        self.url = postgres.url_of(folder)
        self._command = postgres.made(folder, data, **DURABLE | changes)
        self._log = folder / "log"

    def start(self) -> None:
        """Start it; returns once it has recovered and answers."""
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(self._command, cwd="/", stdout=log, stderr=log)
        engine = create_engine(self.url)
        for _ in range(START_SECONDS * 50):
            try:
                engine.connect().close()
            except OperationalError:
                time.sleep(0.02)
            else:
                engine.dispose()
                return
        raise AssertionError(self._log.read_text(errors="replace")[-2000:])

    def kill(self) -> None:
        """End the postmaster and every process it made with SIGKILL; returns when all are gone."""
        made = _children_of(self._process.pid)
        for process in (self._process.pid, *made):
            _kill(process)
        self._process.wait()
        while any(_lives(process) for process in made):
            time.sleep(0.005)


@contextmanager
def running(data: Path | None = None, **changes: str) -> Iterator[Postgres]:
    """Serve an empty database while the block runs; it keeps what it acknowledges.

    `data` is where it keeps that, without its write-ahead log; none: all is in one place.
    """
    # The path of a socket has at most 107 characters: that of a test may be too long for one.
    with tempfile.TemporaryDirectory(prefix="pg-", dir="/tmp") as folder:
        server = Postgres(Path(folder), data, **changes)
        server.start()
        try:
            yield server
        finally:
            server.kill()


def _children_of(parent: int) -> list[int]:
    found = Path(f"/proc/{parent}/task/{parent}/children").read_text()
    return [int(process) for process in found.split()]


def _kill(process: int) -> None:
    try:
        os.kill(process, signal.SIGKILL)
    except ProcessLookupError:
        return


def _lives(process: int) -> bool:
    """Return whether it still runs; one that nobody has reaped yet holds nothing any more."""
    try:
        stat = Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return False
    return stat.rpartition(")")[2].split()[0] not in "ZX"
