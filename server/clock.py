"""The only reader of the wall clock."""

import secrets
import time
from collections.abc import Callable
from datetime import UTC, datetime
from uuid import UUID

from flask import current_app

Clock = Callable[[], datetime]


def system() -> datetime:
    """Return this instant by the machine's clock, in UTC."""
    return datetime.now(UTC)


def now() -> datetime:
    """Return this instant by the application's clock: `system`, or what a test handed in."""
    clock: Clock = current_app.extensions["clock"]
    return clock()


def uuid7() -> UUID:
    """Make an id that sorts by when it was made; Python has its own from 3.14."""
    milliseconds = time.time_ns() // 1_000_000
    number = milliseconds << 80 | secrets.randbits(80)
    number = number & ~(0xF << 76) | 0x7 << 76  # the version
    number = number & ~(0x3 << 62) | 0x2 << 62  # the variant
    return UUID(int=number)
