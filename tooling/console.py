"""Running commands and saying how far it is: one line a step, everything else in a log."""

import os
import signal
import subprocess
import time
from contextlib import contextmanager

from tooling.places import BIN, CACHE, LOG, ROOT


class BlockedError(Exception):
    """Nothing more can be done here; the message is one line that says what the person can do."""


class Steps:
    """Says which of the steps is being done, and how long each took."""

    def __init__(self, total):
        self.total, self.at = total, 0

    def begin(self, title, end="\n"):
        """Say what is being done now."""
        self.at += 1
        print(f"[{self.at}/{self.total}] {title}", end=end, flush=True)

    @contextmanager
    def step(self, title):
        """Say what the block does and, when it is done, how long it took."""
        self.begin(f"{title} … ", end="")
        begun = time.monotonic()
        try:
            yield
        except BaseException:
            print(flush=True)
            raise
        print(f"{time.monotonic() - begun:.0f} s", flush=True)


def quietly(*command, cwd=ROOT, **variables):
    """Run a command with its output in the log; return whether it succeeded."""
    LOG.parent.mkdir(exist_ok=True)
    with LOG.open("ab") as log:
        log.write("\n$ {}\n".format(" ".join(map(str, command))).encode())
        log.flush()
        done = subprocess.run(
            command,
            check=False,
            cwd=cwd,
            env=environment(variables),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    return done.returncode == 0


def must(complaint, *command, cwd=ROOT, **variables):
    """Run a command quietly and return its output; if it fails, show the end of it and stop."""
    succeeded = quietly(*command, cwd=cwd, **variables)
    said = LOG.read_text("utf-8", "replace").rpartition("\n$ ")[2].splitlines()[1:]
    if not succeeded:
        print("", *said[-15:], sep="\n    ", flush=True)
        raise BlockedError(f"{complaint} The whole output is in {LOG.relative_to(ROOT)}.")
    return "\n".join(said)


def loudly(*command, cwd=ROOT, **variables):
    """Run a command with its output on the screen; return its exit status.

    If this is interrupted the command is asked to end and waited for: killed, as `run` would do
    soon, a server leaves its workers behind.
    """
    with subprocess.Popen(command, cwd=cwd, env=environment(variables)) as process:
        try:
            return process.wait()
        finally:
            process.send_signal(signal.SIGINT)
            process.wait()


def environment(variables):
    """Return what a command is told: our tools first, caches inside the project, UTF-8."""
    ours = {
        "PATH": os.pathsep.join([str(BIN), os.environ.get("PATH", os.defpath)]),
        "PIP_CACHE_DIR": str(CACHE / "pip"),
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "UV_CACHE_DIR": str(CACHE / "uv"),
        "npm_config_cache": str(CACHE / "npm"),
        "npm_config_update_notifier": "false",
        "PYTHONDONTWRITEBYTECODE": "",  # compiling everything again at each start costs seconds
        "PYTHONUTF8": "1",
    }
    return {**os.environ, **ours, **variables}
