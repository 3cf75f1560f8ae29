"""A small history for `reliefspan relief`, and two ways to run it."""

import json
import subprocess
import sys

from click.testing import CliRunner

from server.cli import main

SCORES = {f"2026-01-0{day}": 7 for day in range(1, 8)} | {"2026-01-09": 3, "2026-01-10": 3}
SCORES |= {"2026-01-11": 6, "2026-01-13": 6.5}
CASE = {"today": "2026-03-31", "scores": SCORES, "sessions": [{"date": "2026-01-08"}]}


def run(content, *, file="-"):
    """Return exit status, standard output and standard error, all in this process."""
    done = CliRunner().invoke(main, ["relief", file], input=_bytes(content))
    return done.exit_code, done.stdout, done.stderr


def start(content, *, file="-"):
    """Return the same of a process of its own, as its users start it."""
    command = [sys.executable, "-m", "server.cli", "relief", file]
    done = subprocess.run(command, input=_bytes(content), capture_output=True, check=False)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def _bytes(content):
    return content if isinstance(content, bytes) else json.dumps(content).encode()
