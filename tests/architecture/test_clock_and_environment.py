"""One file reads the wall clock and the entry points read the environment; all others are told."""

import ast
import re
from pathlib import Path

from tests.architecture.source import files, nodes, text

CLOCKS = {
    *("date.today", "datetime.today", "datetime.now", "datetime.utcnow"),
    *("time.time", "time.time_ns", "time.localtime", "time.gmtime"),
}
ENVIRONMENT = {"os.environ", "os.getenv", "os.environb"}
MAY_READ_ENVIRONMENT = {"server/wsgi.py", "server/cli"}
MAY_READ_PHONE_CLOCK = {Path("pwa/src/main.tsx"), Path("pwa/src/sw.ts")}


def test_only_the_clock_reads_the_wall_clock():
    readers = {path for path in files(".py", below="server") if _dotted(path) & CLOCKS}
    assert readers == {Path("server/clock.py")}


def test_only_entry_points_read_the_environment():
    for path in files(".py", below="server"):
        allowed = any(path.is_relative_to(place) for place in MAY_READ_ENVIRONMENT)
        assert allowed or not _dotted(path) & ENVIRONMENT, path


def test_only_the_entry_of_the_client_reads_the_phones_clock():
    reading = re.compile(r"\bDate\.now\(|\bnew Date\(\)|Temporal\.Now")
    readers = {path for path in files(".ts", ".tsx", below="pwa/src") if reading.search(text(path))}
    assert readers <= MAY_READ_PHONE_CLOCK


def _dotted(path: Path) -> set[str]:
    """Return the last two names of every attribute that a file speaks of, as `date.today`."""
    found = (node for node in nodes(path) if isinstance(node, ast.Attribute))
    return {".".join(ast.unparse(node).split(".")[-2:]) for node in found}
