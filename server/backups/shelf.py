"""Where backups are put: whole and read back, or not at all."""

import os
import secrets
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from pyrage.x25519 import Identity, Recipient

from server.backups import book, seal

NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL
OWNER_ONLY = 0o600


def keep(target: Path, lines: Iterable[bytes], recipients: Sequence[Recipient]) -> Counter[str]:
    """Write a backup, read it back from the disk, give it its name, and return what it counts.

    It is sealed to one more key, which is made here and forgotten here: so a machine that cannot
    open backups has still opened this one.
    """
    proof = Identity.generate()
    unnamed = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    try:
        with os.fdopen(os.open(unnamed, NEW_FILE, OWNER_ONLY), "wb") as file:
            seal.seal(lines, file, [*recipients, proof.to_public()])
            file.flush()
            os.fsync(file.fileno())
        counts = _read_back(unnamed, proof)
        os.link(unnamed, target)  # unlike a rename it never takes the place of another backup
    finally:
        unnamed.unlink(missing_ok=True)
    _settle(target.parent)
    return counts


def _read_back(path: Path, proof: Identity) -> Counter[str]:
    with path.open("rb") as file, seal.opened(file, [proof]) as lines:
        found = book.opened(lines)
        for _ in found.rows:
            pass
        return found.counts


def _settle(folder: Path) -> None:
    """Wait until the name, too, is on the disk."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
