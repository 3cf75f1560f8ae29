"""All trials, run beside each other, and the table of what became of them."""

import tempfile
import time
import traceback
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path

from tests.faults.trial import CannotTryError, Outcome, Trial

HEAD = ("promise", "fault", "injected", "lost", "seconds")


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What a trial came to: all that its process can send home."""

    outcome: Outcome | None  # None: the trial was not tried, or broke down
    seconds: float
    complaint: str = ""  # why there is no outcome
    broken: bool = False

    @property
    def kept(self) -> bool:
        """Return whether nothing was lost; what this machine cannot try is no loss."""
        return not self.broken and (self.outcome is None or self.outcome.lost == 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row(Result):
    """One line of the table."""

    trial: Trial


def trials() -> list[Trial]:
    """Return the trials of every module beside this one, by promise."""
    names = sorted(path.stem for path in Path(__file__).parent.glob("*.py"))
    ours = [name for name in names if not name.startswith(("test_", "__"))]
    modules = [import_module(f"tests.faults.{name}") for name in ours]
    found = [trial for module in modules for trial in getattr(module, "TRIALS", ())]
    return sorted(found, key=lambda trial: (int(trial.promise[1:]), trial.fault))


def wanted(words: Sequence[str]) -> list[Trial]:
    """Return the trials of these promises, or with these words in their fault; none: all."""
    asked = {word.casefold() for word in words}
    return [
        trial
        for trial in trials()
        if not asked
        or trial.promise.casefold() in asked
        or any(word in trial.fault.casefold() for word in asked)
    ]


def run(chosen: Sequence[Trial], *, quick: bool, lanes: int) -> Iterator[Row]:
    """Run the trials, so many at once, each in a process of its own; yield what each came to."""
    with ProcessPoolExecutor(lanes, get_context("spawn"), max_tasks_per_child=1) as pool:
        tried = {pool.submit(run_one, one.promise, one.fault, quick): one for one in chosen}
        for done in as_completed(tried):
            yield _row(tried[done], done.result())


def run_one(promise: str, fault: str, quick: bool) -> Result:
    """Run the trial of this name in a folder that is gone afterwards."""
    trial = next(one for one in trials() if (one.promise, one.fault) == (promise, fault))
    begun = time.monotonic()
    outcome, complaint, broken = None, "", False
    try:
        outcome = in_a_folder(trial, trial.short if quick else trial.full)
    except CannotTryError as reason:
        complaint = f"not tried: {reason}"
    except Exception:  # noqa: BLE001  # one that breaks down is a row, and ends no other
        complaint, broken = traceback.format_exc(), True
    seconds = time.monotonic() - begun
    return Result(outcome=outcome, seconds=seconds, complaint=complaint, broken=broken)


def in_a_folder(trial: Trial, count: int) -> Outcome:
    """Run a trial in a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="faults-", ignore_cleanup_errors=True) as folder:
        return trial.run(count, Path(folder))


def _row(trial: Trial, result: Result) -> Row:
    return Row(
        trial=trial,
        outcome=result.outcome,
        seconds=result.seconds,
        complaint=result.complaint,
        broken=result.broken,
    )


def printed(rows: Sequence[Row]) -> str:
    """Return the table, with the remarks below it."""
    ordered = sorted(rows, key=lambda row: (int(row.trial.promise[1:]), row.trial.fault))
    table = [HEAD, *(_cells(row) for row in ordered)]
    widths = [max(len(line[at]) for line in table) for at in range(len(HEAD))]
    lines = ["  ".join(map(str.ljust, line, widths)).rstrip() for line in table]
    lines.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join([*lines, *_remarks(ordered)])


def _cells(row: Row) -> tuple[str, ...]:
    seconds, trial = f"{row.seconds:.0f}", row.trial
    if row.outcome is None:
        became = "broke down" if row.broken else "not tried"
        return (trial.promise, trial.fault, became, "?", seconds)
    injected = f"{row.outcome.faults:,} {trial.unit}"
    return (trial.promise, trial.fault, injected, f"{row.outcome.lost:,}", seconds)


def _remarks(rows: Sequence[Row]) -> list[str]:
    said = ((row, row.outcome.remarks if row.outcome else row.complaint) for row in rows)
    lines = [f"{row.trial.promise}, {row.trial.fault}: {text}" for row, text in said if text]
    return ["", *lines] if lines else []
