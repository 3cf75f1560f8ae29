"""Making what the commands need: the Python environment and the built client."""

import re

from tooling.console import must, quietly
from tooling.machine import find_python
from tooling.places import BIN, CACHE, LOCK, PWA, ROOT, VENV
from tooling.sources import made_from

PIP = BIN / "python", "-m", "pip", "install"
UV = BIN / "uv", "pip", "install", "--python", BIN / "python"
AS_LOCKED = "--no-deps", "--no-build-isolation", "--require-hashes", "--requirement"


def install_packages():
    """Make .venv with exactly the locked packages, and the command `reliefspan` in it."""
    with made_from(VENV, LOCK) as stale:
        if stale:
            must("Python could not make .venv.", find_python(), "-m", "venv", "--clear", VENV)
            install_locked()
    with made_from(BIN / "reliefspan", ROOT / "pyproject.toml") as stale:
        if stale:
            ours = ("--no-deps", "--no-build-isolation", "--editable", ROOT)
            must("Reliefspan could not be installed into .venv.", *PIP, *ours)


def install_locked():
    """Install the locked packages with uv, or with pip where uv does not know the way.

    uv is several times quicker, but knows no mirror that pip's configuration names. setuptools
    comes first too: what is built here is then built by the locked one.
    """
    first = CACHE / "first.txt"
    first.write_text(f"{locked('setuptools')}\n{locked('uv')}\n")
    complaint = "The Python packages could not be installed: is there a network?"
    must(complaint, *PIP, *AS_LOCKED, first)
    if not quietly(*UV, *AS_LOCKED, LOCK):
        must(complaint, *PIP, "--use-pep517", *AS_LOCKED, LOCK)


def locked(name):
    """Return the lines of the lock about one package."""
    return re.search(rf"^{name}==.*(\n .*)*", LOCK.read_text("utf-8"), re.MULTILINE).group()


def build_pwa():
    """Build what browsers are sent, unless it was built from these very sources."""
    with made_from(PWA / "node_modules", PWA / "package.json", PWA / "package-lock.json") as stale:
        if stale:
            must("The client's packages could not be installed.", BIN / "npm", "ci", cwd=PWA)
    with made_from(PWA / "dist", PWA) as stale:
        if stale:
            must("The client could not be built.", BIN / "npm", "run", "build", cwd=PWA)
