"""The ledger of burnt ids: a file outside the database and its backups that only grows.

Without it a backup would bring back what was erased after it was made.
"""

import os
import re
from collections.abc import Iterable
from pathlib import Path

HASH = re.compile(r"[0-9a-f]{64}")
TORN = re.compile(r"[0-9a-f]{0,63}")  # a line that a crash cut short: its erasure never happened


class DamagedLedgerError(Exception):
    """A line of the ledger is no fingerprint."""


def read(path: Path) -> set[bytes]:
    """Return the fingerprints in the ledger; FileNotFoundError if there is none."""
    lines = path.read_text("ascii").splitlines()
    if not all(HASH.fullmatch(line) or TORN.fullmatch(line) for line in lines):
        raise DamagedLedgerError
    return {bytes.fromhex(line) for line in lines if HASH.fullmatch(line)}


def append(path: Path, fingerprints: Iterable[bytes]) -> None:
    """Add those that are missing; returns once they are on the disk."""
    fresh = set(fingerprints) - (read(path) if path.exists() else set())
    if not fresh:
        return
    with path.open("ab") as file:
        begin = "\n" if file.tell() and not _ends_a_line(path) else ""
        file.write((begin + "".join(f"{one.hex()}\n" for one in sorted(fresh))).encode())
        file.flush()
        os.fsync(file.fileno())


def _ends_a_line(path: Path) -> bool:
    return path.read_bytes().endswith(b"\n")
