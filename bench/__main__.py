"""Measure what Reliefspan costs, and print one table: `python3 dev.py bench`.

`python3 dev.py bench relief` measures how well it measures relief: bench/relief.
`python3 dev.py bench pwa` measures what a patient waits for on a slow phone: bench/pwa.
"""

import argparse
import sys
import tempfile
import time
from contextlib import ExitStack
from functools import partial

from bench.cases import Case, cases
from bench.clinic import Measured, filled, page_cost_of
from bench.databases import Databases, databases, facts
from bench.floor import Floor, nothing_like
from bench.pwa import report as waiting
from bench.relief import report
from bench.serving import Client, serving
from bench.table import Row, machine, printed
from bench.timing import measure

SECRET = "of no use to anybody, and long enough"  # noqa: S105
SETTINGS = {"SECRET_KEY": SECRET, "PUBLIC_URL": "http://localhost"}


def main() -> None:
    """Do what was asked: measure relief, the phone's waiting, or what things cost."""
    match sys.argv[1:]:
        case ["relief", *rest]:
            report.main(rest)
        case ["pwa", *rest]:
            waiting.main(rest)
        case _:
            _cost(_asked())


def _cost(options: argparse.Namespace) -> None:
    """Fill a database, measure, print."""
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="bench-"))
        kind = stack.enter_context(databases(folder, on_postgres=options.postgres))
        begun = time.monotonic()
        print(f"Filling a clinic of {options.patients} patients …", end="", flush=True)
        measured = filled({**SETTINGS, "DATABASE_URL": kind.empty()}, options.patients)
        print(f" {time.monotonic() - begun:.0f} s", flush=True)
        print(_table(stack, kind, measured, options))


def _table(
    stack: ExitStack, kind: Databases, measured: Measured, options: argparse.Namespace
) -> str:
    """Return the table, below the facts on which it depends."""
    original = measured.settings["DATABASE_URL"]
    served, recorded, replayed = (
        measured.on(kind.copy(original, name)) for name in ("served", "recorded", "replayed")
    )
    ours = Client(stack.enter_context(serving("server.wsgi:app", served)))
    bare = Client(stack.enter_context(serving("bench.bare:app", served)))
    floor = Floor(stack, recorded, replayed)
    rows = [_row(case, ours, bare, floor) for case in cases(measured, options.rounds)]
    about = facts(floor.connection, on_postgres=options.postgres)
    cost = page_cost_of(measured, served["DATABASE_URL"])
    return f"{machine()}; {about}; {options.rounds} rounds\n\n{printed(rows)}\n\n{cost}"


def _row(case: Case, ours: Client, bare: Client, floor: Floor) -> Row:
    """Measure one case: through the server, through nothing, and its SQL by hand."""
    print(f"Measuring: {case.title} …", flush=True)
    ours.reopen()
    whole = measure([partial(ours.send, ask) for ask in case.asks])
    bare.reopen()
    nothing = [nothing_like(ask, ours.received_bytes) for ask in case.asks]
    return Row(
        title=case.title,
        whole=whole,
        bare=measure([partial(bare.send, ask) for ask in nothing]),
        sql=floor.measure(case.asks),
    )


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python3 dev.py bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=100, help="of each row (default 100)")
    parser.add_argument("--patients", type=int, default=200, help="of the clinic (default 200)")
    parser.add_argument("--postgres", action="store_true", help="on PostgreSQL, not on SQLite")
    return parser.parse_args()


if __name__ == "__main__":
    main()
