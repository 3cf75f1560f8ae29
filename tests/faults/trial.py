"""What every trial of a promise hands over: how to inject its faults, and what became of them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


class CannotTryError(Exception):
    """This machine does not let the fault be injected; the message is one line that says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one run of a trial."""

    faults: int  # injected
    lost: int  # what the promise calls lost, doubled, missed or wrong
    remarks: str = ""  # what else a reader of the table should know


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """One promise under one fault.

    `run(count, folder)` injects at least `count` faults, keeps its files in `folder` and starts
    and ends its own servers.
    """

    promise: str  # of promises: "P2"
    fault: str  # "server killed under 4 writers, SQLite"
    run: Callable[[int, Path], Outcome]
    short: int  # faults in every run of the tests
    full: int  # faults before a release: the figure of the promise
    unit: str  # what is counted: "kills"
