"""P9: the diary day is the day the patient lived.

Zones: every second around each change of each zone's clocks from 2020 to 2035, told by the client
and by Python. Their two databases of zones may be of different years; where the browser's engine
itself names another offset than Python does, the moment is counted as "told otherwise", not as
wrong. Seen to catch: an offset taken from the instant an hour before.

Clocks: lives of phones whose clocks are set wrong, jump, are set right, travel, or are set by hand
in a foreign zone, through the client's own log. A patient answers when asked which day it is. What
no phone can know is left out: a clock set wrong by less than three days while there is no network,
which is like days that passed. Seen to catch: taking an unlikely time for the likely one, and
believing an instant that nobody chose.
"""

import json
import subprocess
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from tests.faults.trial import Outcome, Trial

ROOT = Path(__file__).parents[2]
NODE = (ROOT / ".venv" / "bin" / "node", "--import", "./tests/pwa/resolve.mjs")
FIRST, LAST = datetime(2020, 1, 1, tzinfo=UTC), datetime(2036, 1, 1, tzinfo=UTC)
STEP = timedelta(days=5)  # no zone changes its clocks twice within
BESIDE = (-86_400, -3_600, -1_800, -1, 0, 1, 1_800, 3_599, 86_400)  # seconds from a change
FAULTS_A_LIFE = 20
ALL = 50_000  # this many moments and more: every zone

Told = list[Any]  # day, time, offset in minutes, the offset that the engine names


def run_zones(count: int, folder: Path) -> Outcome:
    """Compare the moments around the changes of as many zones as it takes."""
    asked = _asked(count)
    answers = _node("moments.ts", [[zone, seconds] for zone, seconds in asked.items()])
    unknown = [zone for zone, told in zip(asked, answers, strict=True) if told is None]
    known = [(zone, told) for zone, told in zip(asked, answers, strict=True) if told is not None]
    wrong, otherwise = 0, set()
    for zone, moments in known:
        for second, told in zip(asked[zone], moments, strict=True):
            if tuple(told[:3]) != _by_python(second, zone):
                by_engine = _is_by_its_own_offset(second, told)
                wrong += not by_engine
                otherwise |= {zone} if by_engine else set()
    faults = sum(len(moments) for _, moments in known)
    remarks = f"{len(known)} zones; told otherwise by the engine's own zones: {_named(otherwise)}"
    return Outcome(
        faults=faults, lost=wrong, remarks=f"{remarks}; not known to it: {_named(unknown)}"
    )


def run_clocks(count: int, folder: Path) -> Outcome:
    """Live as many lives as it takes."""
    lives = -(-count // FAULTS_A_LIFE)
    asked = [{"seed": seed, "faults": FAULTS_A_LIFE} for seed in range(1, lives + 1)]
    became = _node("clocks.ts", asked)
    wrong = [day for life in became for day in life["wrong"]]
    written, questions = (sum(life[name] for life in became) for name in ("written", "asked"))
    remarks = f"{written} entries, the patient was asked for the day at {questions}"
    return Outcome(
        faults=sum(life["faults"] for life in became),
        lost=len(wrong),
        remarks="; ".join([remarks, *wrong[:3]]),
    )


def _asked(count: int) -> dict[str, list[int]]:
    """Return the seconds to ask for by zone; few zones when few are wanted, spread over all."""
    zones = sorted(available_timezones())
    seconds: dict[str, list[int]] = {}
    for zone in zones if count >= ALL else zones[7::13]:
        if count < ALL and sum(map(len, seconds.values())) >= count:
            break
        seconds[zone] = list(_seconds(zone))
    return seconds


def _seconds(zone: str) -> Iterator[int]:
    """Yield seconds around each change, and around each New Year's midnight of the place."""
    place = ZoneInfo(zone)
    for year in range(FIRST.year, LAST.year):
        new_year = int(datetime(year, 1, 1, tzinfo=place).timestamp())
        yield from (new_year - 1, new_year)
    at = FIRST
    while at < LAST:
        if _offset(at, place) != _offset(at + STEP, place):
            change = int(_change(at, at + STEP, place).timestamp())
            yield from (change + beside for beside in BESIDE)
        at += STEP


def _change(before: datetime, after: datetime, place: ZoneInfo) -> datetime:
    """Return the first second with the offset that holds at `after`."""
    while after - before > timedelta(seconds=1):
        middle = before + timedelta(seconds=(after - before).total_seconds() // 2)
        if _offset(middle, place) == _offset(before, place):
            before = middle
        else:
            after = middle
    return after


def _offset(at: datetime, place: ZoneInfo) -> timedelta | None:
    return at.astimezone(place).utcoffset()


def _by_python(second: int, zone: str) -> tuple[str, str, int]:
    local = datetime.fromtimestamp(second, ZoneInfo(zone))
    minutes = (local.utcoffset() or timedelta()) // timedelta(minutes=1)
    return (f"{local:%Y-%m-%d}", f"{local:%H:%M:%S}", minutes)


def _is_by_its_own_offset(second: int, told: Told) -> bool:
    """Return whether the moment is right by the offset that the engine names: "GMT+05:45"."""
    sign, hours = told[3][3:4], told[3][4:]
    hour, _, minute = hours.partition(":")
    minutes = (int(hour or 0) * 60 + int(minute or 0)) * (-1 if sign in "-\N{MINUS SIGN}" else 1)
    local = datetime.fromtimestamp(second, UTC) + timedelta(minutes=minutes)
    return told[:3] == [f"{local:%Y-%m-%d}", f"{local:%H:%M:%S}", minutes]


def _named(zones: Sequence[str] | set[str]) -> str:
    return ", ".join(sorted(zones)) or "none"


def _node(script: str, lines: Sequence[object]) -> list[object]:
    """Hand each line to a script of the client's and return what it said to each."""
    done = subprocess.run(
        [*NODE, f"tests/faults/{script}"],
        cwd=ROOT,
        input="\n".join(map(json.dumps, lines)),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


TRIALS = (
    Trial(
        promise="P9",
        fault="every zone, every change of its clocks, 2020 to 2035",
        run=run_zones,
        short=1_000,
        full=ALL,
        unit="moments",
    ),
    Trial(
        promise="P9",
        fault="wrong clocks and travel",
        run=run_clocks,
        short=60,
        full=10_000,
        unit="faults",
    ),
)
