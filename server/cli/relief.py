"""`reliefspan relief FILE`: the rule of relief alone, without a server or a database."""

import json
import sys
from dataclasses import fields
from pathlib import Path
from typing import NoReturn

import click

from server.cli.cohort_input import is_cohort, read_cohort
from server.cli.cohort_output import cohort_view
from server.cli.exact_json import InputError, parse
from server.cli.relief_input import read_case
from server.cli.relief_output import patient_view
from server.domain.rules import DEFAULT_RULES

DEFAULTS = ", ".join(
    f"{one.name} {float(getattr(DEFAULT_RULES, one.name)):g}" for one in fields(DEFAULT_RULES)
)
HELP = f"""Read a patient's history from FILE as JSON and print how long relief lasted.

FILE may be - for standard input. It holds:

\b
  {{"today": "2026-03-31",
   "scores": {{"2026-01-01": 7, "2026-01-02": 6.5}},
   "sessions": [{{"date": "2026-01-08", "route": "iv", "dose_mg": 40}}],
   "confounders": ["2026-02-01"],
   "late": ["2026-01-02"],
   "parameters": {{"response": 0.3}}}}

"scores" are daily scores from 0 to 10; a day without one is left out. Of a session only "date"
is needed; "route" is iv, im or nasal. "late" are days that were filled in late, which are counted
and no more. "confounders", "late" and "parameters" may be left out. Everything dated after
"today" is ignored. Numbers are taken exactly as written.

Or it holds a cohort, and relief is compared between its groups:

\b
  {{"patients": [{{"id": "p1", "group": {{"route": "iv"}},
                 "today": "2026-03-31", "scores": {{}}, "sessions": []}}],
   "by": "route",
   "parameters": {{"response": 0.3}}}}

"group" says what a patient belongs to, by whatever keys; "by" names the one to group by.
"parameters" hold for all patients.

Parameters not given are {DEFAULTS}. late_after changes nothing here: the file does not say when a
score was written.

Bad input prints one line that names the field, and exits with status 2.
"""


@click.command("relief", help=HELP)
@click.argument("file")
def relief(file: str) -> None:
    """Print the episodes of one patient and their estimates, or those of groups, from a file."""
    try:
        given = parse(_content(file))
        found = (
            cohort_view(read_cohort(given)) if is_cohort(given) else patient_view(read_case(given))
        )
    except InputError as error:
        _refuse(str(error))
    click.echo(json.dumps(found, indent=2))


def _content(file: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "no such name is possible"
        raise InputError("FILE", f"cannot be read: {reason}") from None


def _refuse(line: str) -> NoReturn:
    click.echo(line, err=True)
    raise SystemExit(2)
