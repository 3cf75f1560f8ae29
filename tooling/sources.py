"""Making a thing again only when what it is made from has changed."""

import hashlib
import os
from contextlib import contextmanager
from pathlib import Path

from tooling.places import CACHE, ROOT

DERIVED = {"node_modules", "dist", "__pycache__"}


@contextmanager
def made_from(made, *sources):
    """Yield whether `made` is missing or of other sources; remember these once it is made."""
    stamp, now = CACHE / f"{made.name}.sha256", digest(sources)
    stale = not made.exists() or not stamp.exists() or stamp.read_text() != now
    if stale:
        stamp.unlink(missing_ok=True)  # an interrupted attempt leaves no trust behind
    yield stale
    CACHE.mkdir(exist_ok=True)
    stamp.write_text(now)


def digest(sources):
    """Return a hash of the names and contents of the files, and of all files in the folders."""
    found = hashlib.sha256()
    for path in sorted(file for source in sources for file in files_of(source)):
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        found.update(f"{path.relative_to(ROOT)} {content}\n".encode())
    return found.hexdigest()


def files_of(source):
    """Yield a file itself, or every file in a folder except what was made there."""
    if source.is_file():
        yield source
    for folder, folders, names in os.walk(source):
        folders[:] = set(folders) - DERIVED
        yield from (Path(folder, name) for name in names)
