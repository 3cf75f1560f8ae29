"""A disk of a few megabytes that can be filled to the last byte and emptied again."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict
from pathlib import Path

from tests.faults.trial import CannotTryError, Outcome

BLOCK_BYTES = 4096
OF_ITS_OWN = ("unshare", "--mount")  # nothing of it is seen, or left, outside
AS_ROOT_THERE = (*OF_ITS_OWN, "--user", "--map-root-user")


def beside(module: str, *arguments: str) -> Outcome:
    """Return the outcome of a module that runs where it may mount disks."""
    probe = [*_where(), sys.executable, "-m", module, *arguments]
    done = subprocess.run(probe, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise AssertionError(done.stderr[-2000:])
    return Outcome(**json.loads(done.stdout))


def tell(outcome: Outcome) -> None:
    """Hand an outcome to the one who waits for it in `beside`."""
    json.dump(asdict(outcome), sys.stdout)


def _where() -> tuple[str, ...]:
    for prefix in (OF_ITS_OWN, AS_ROOT_THERE):
        mount = [*prefix, "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
        if subprocess.run(mount, capture_output=True, check=False).returncode == 0:
            return prefix
    raise CannotTryError("mounting a tiny disk is allowed neither here nor in a namespace")


@contextmanager
def mounted(folder: Path, megabytes: int) -> Iterator["TinyDisk"]:
    """Have such a disk on a folder while the block runs."""
    options = f"size={megabytes}m"
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", folder], check=True)
    try:
        yield TinyDisk(folder)
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


class TinyDisk:
    """A file system in memory, mounted on a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._ballast = folder / "ballast"

    def fill(self, spare_bytes: int) -> None:
        """Leave room for so many bytes only."""
        free = os.statvfs(self.folder)
        room = free.f_bavail * free.f_frsize - spare_bytes
        with suppress(OSError), self._ballast.open("wb", 0) as ballast:  # writers take room too
            for _ in range(room // BLOCK_BYTES):
                ballast.write(bytes(BLOCK_BYTES))

    def make_room(self) -> None:
        """Take the ballast away."""
        self._ballast.unlink()
