"""Inject the faults that the promises are about, and print one table: `python3 dev.py faults`.

Words choose trials: a promise (`P2`), or part of the name of a fault (`killed`).
"""

import argparse
import sys

from tests.faults import campaign


def main() -> int:
    """Run the campaign; 1: something was lost, or a trial broke down."""
    options = _asked()
    chosen = campaign.wanted(options.words)
    if not chosen:
        sys.stderr.write("No trial has that name.\n")
        return 1
    rows = []
    for row in campaign.run(chosen, quick=options.quick, lanes=options.lanes):
        rows.append(row)
        told = "kept" if row.kept else "NOT KEPT"
        name = f"{row.trial.promise}, {row.trial.fault}"
        print(f"{len(rows)}/{len(chosen)} {name}: {told}, {row.seconds:.0f} s", flush=True)
    print("", campaign.printed(rows), sep="\n")
    return 0 if all(row.kept for row in rows) else 1


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python3 dev.py faults", description=__doc__)
    parser.add_argument("words", nargs="*", help="promises or parts of faults (default: all)")
    parser.add_argument("--quick", action="store_true", help="as few faults as the tests inject")
    parser.add_argument("--lanes", type=int, default=2, help="trials at once (default 2)")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
