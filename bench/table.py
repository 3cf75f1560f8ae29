"""The printed table, and the facts without which its numbers mean little."""

import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass

from bench.timing import Timing

HEADS = "", "median ms", "95 % below", "bare handler", "SQL by hand", "floor", "ratio"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What one case costs, and the floor beside it."""

    title: str
    whole: Timing  # over HTTP, as a phone or a browser waits for it
    bare: Timing  # the same bytes to and from a handler that does nothing
    sql: Timing  # the same statements through the bare driver

    @property
    def floor_ms(self) -> float:
        """Return what no server could do without."""
        return self.bare.median_ms + self.sql.median_ms

    @property
    def cells(self) -> tuple[str, ...]:
        """Return the row as it is printed."""
        times = self.whole.median_ms, self.whole.p95_ms, self.bare.median_ms, self.sql.median_ms
        ratio = self.whole.median_ms / self.floor_ms
        return (self.title, *(f"{ms:.2f}" for ms in (*times, self.floor_ms)), f"{ratio:.1f}")


def printed(rows: list[Row]) -> str:
    """Return the table as text, aligned."""
    return aligned([HEADS, *(row.cells for row in rows)])


def aligned(lines: Sequence[Sequence[str]]) -> str:
    """Return lines of as many cells each as text; all columns but the first end on the right."""
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        "  ".join([line[0].ljust(widths[0]), *map(str.rjust, line[1:], widths[1:])])
        for line in lines
    )


def machine() -> str:
    """Return the machine and the interpreter in one line."""
    return f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}"
