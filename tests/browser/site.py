"""A real server in a folder of its own."""

import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.request import urlopen

from tests.builders import SECRET

START_SECONDS = 180


def free_port() -> int:
    """Return a port that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Site:
    """One server with its own SQLite file, started and stopped as an operator does."""

    def __init__(self, folder: Path, port: int, *, seen_at: int = 0, **settings: str) -> None:
        """Prepare a server; `seen_at` is the port of what stands before it, if anything does."""
        self.url = f"http://localhost:{seen_at or port}"  # as a browser knows it, on every machine
        self.address = f"http://127.0.0.1:{port}"  # a bare machine may not resolve localhost
        self.database = f"sqlite:///{folder}/reliefspan.db"
        self._port = port
        self._env = os.environ | {
            "SECRET_KEY": SECRET,
            "DATABASE_URL": self.database,
            "PUBLIC_URL": self.url,
            **settings,
        }
        self._server: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.reliefspan("migrate")
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Start the server and return once it answers."""
        command = [sys.executable, "-m", "server.cli", "serve", "--bind", f"127.0.0.1:{self._port}"]
        self._server = subprocess.Popen(command, env=self._env)
        for _ in range(START_SECONDS * 10):
            if self._answers():
                return
            time.sleep(0.1)
        self.stop()
        raise AssertionError("The server did not start.")

    def stop(self) -> None:
        """Stop the server."""
        if self._server:
            self._server.terminate()
            self._server.wait(START_SECONDS)
        self._server = None

    def reliefspan(self, *arguments: str, stdin: str = "") -> str:
        """Run a command of the operator's and return what it printed."""
        command = [sys.executable, "-m", "server.cli", *arguments]
        done = subprocess.run(
            command, env=self._env, input=stdin, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def _answers(self) -> bool:
        try:
            with urlopen(f"{self.address}/healthz", timeout=5) as answer:  # noqa: S310
                return bool(answer.status == 200)
        except OSError:  # nothing listens yet, or it is slow to start
            return False
