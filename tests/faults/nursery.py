"""A process that has imported the server once and forks it: killed, it is there again at once.

The usual start takes two seconds, nearly all of them imports. What is forked is gunicorn as
`reliefspan serve` starts it, in a process group of its own, so that a kill takes all of it.

Run as a program it obeys lines: `start PORT` forks, `kill` ends the fork with SIGKILL, and each
answers `done` when that has happened.
"""

import ctypes
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from importlib import import_module
from itertools import chain
from types import TracebackType
from typing import Self

from tests.builders import SECRET

THREADS = 8
START_SECONDS = 180
PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36


def free_port() -> int:
    """Return a port that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Nursery:
    """One server that can be started and killed again and again, on one port."""

    def __init__(self, database_url: str, workers: int = 1, **settings: str) -> None:
        self.port = free_port()
        self._workers = workers
        ours = {"SECRET_KEY": SECRET, "DATABASE_URL": database_url}
        ours |= {"PUBLIC_URL": f"http://127.0.0.1:{self.port}"}
        self._env = {**os.environ, **ours, **settings}

    def __enter__(self) -> Self:
        command = [sys.executable, "-m", "tests.faults.nursery"]
        pipe, self._said = subprocess.PIPE, tempfile.TemporaryFile("w+", errors="replace")
        self._process = subprocess.Popen(
            command, env=self._env, stdin=pipe, stdout=pipe, stderr=self._said, text=True
        )
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.kill()
        self._process.communicate()
        self._said.close()

    def start(self) -> None:
        """Start the server; returns once it listens."""
        self._obey(f"start {self.port} {self._workers}")
        for _ in range(START_SECONDS * 200):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.005)
        raise AssertionError("The server did not start.")

    def kill(self) -> None:
        """End every process of the server with SIGKILL; returns when they are gone."""
        self._obey("kill")

    def _obey(self, line: str) -> None:
        assert self._process.stdin
        assert self._process.stdout
        print(line, file=self._process.stdin, flush=True)
        if self._process.stdout.readline() != "done\n":
            self._said.seek(0)
            raise AssertionError(self._said.read()[-2000:])


def _main() -> None:
    for name in ("gunicorn.app.wsgiapp", "gunicorn.workers.gthread", "server.wsgi"):
        import_module(name)  # so that the fork finds all of it imported

    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)  # or init would reap the workers
    running = None
    for line in chain(sys.stdin, ["kill"]):  # whoever wrote the lines may have died
        match line.split():
            case "start", port, workers:
                running = os.fork()
                if running == 0:
                    _serve(port, workers)
            case _ if running:
                _kill(running)
                running = None
        print("done", flush=True)


def _serve(port: str, workers: str) -> None:
    from gunicorn.app.wsgiapp import run

    os.setsid()
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)  # a nursery may be killed itself
    os.dup2(os.open(os.devnull, os.O_RDWR), sys.stdin.fileno())
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    place = ["--bind", f"127.0.0.1:{port}", "--workers", workers, "--threads", str(THREADS)]
    fixed = ["--worker-class", "gthread", "--no-control-socket", "--log-level", "critical"]
    sys.argv = ["gunicorn", *fixed, *place, "server.wsgi:app"]
    run()


def _kill(group: int) -> None:
    os.killpg(group, signal.SIGKILL)
    try:
        while True:
            os.waitpid(-1, 0)  # master and workers
    except ChildProcessError:
        return


if __name__ == "__main__":
    _main()
