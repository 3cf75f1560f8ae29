"""What drives WebKitGTK here: its driver, on a screen that nobody sees."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import requests

from tests.browser.site import free_port

START_SECONDS = 120


def missing() -> str | None:
    """Return what this machine lacks for the second engine, in one line; nothing if it has it."""
    lacking = [name for name in ("WebKitWebDriver", "Xvfb") if not shutil.which(name)]
    if not lacking:
        return None
    packages = "apt-get install webkit2gtk-driver xvfb"
    return f"No {' and no '.join(lacking)}: the second engine is not tried ({packages})."


@contextmanager
def running(folder: Path) -> Iterator[str]:
    """Start the driver of WebKitGTK on a screen of its own and yield its address."""
    with _screen(folder) as display:
        port = free_port()
        own = {"DISPLAY": display, "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder)}
        own |= {"LIBGL_ALWAYS_SOFTWARE": "1", "GDK_BACKEND": "x11", "LANG": "en_GB.UTF-8"}
        command = ["WebKitWebDriver", f"--port={port}", "--host=127.0.0.1"]
        with (
            (folder / "driver.log").open("wb") as log,
            _running(subprocess.Popen(command, env=os.environ | own, stdout=log, stderr=log)),
        ):
            address = f"http://127.0.0.1:{port}"
            _wait_for(address)
            yield address


@contextmanager
def _screen(folder: Path) -> Iterator[str]:
    """Start an X server that picks a free number and yield its name."""
    reading, writing = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        "800x1000x24",
        "-nolisten",
        "tcp",
    ]
    with (
        (folder / "screen.log").open("wb") as log,
        _running(subprocess.Popen(command, pass_fds=[writing], stdout=log, stderr=log)),
    ):
        os.close(writing)
        with os.fdopen(reading) as said:
            number = said.readline().strip()
        assert number, (folder / "screen.log").read_text()
        yield f":{number}"


@contextmanager
def _running(process: subprocess.Popen[bytes]) -> Iterator[None]:
    try:
        yield
    finally:
        process.terminate()
        process.wait(START_SECONDS)


def _wait_for(address: str) -> None:
    for _ in range(START_SECONDS * 10):
        try:
            if requests.get(f"{address}/status", timeout=5).ok:
                return
        except requests.ConnectionError:  # nothing listens yet
            time.sleep(0.1)
    raise AssertionError("The driver of WebKitGTK did not start.")
