"""Diaries for tests: days count from the last session of the course in question, which is day 0."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from typing import Any
from uuid import UUID

from server.domain.entries import EntryVersion, Kind
from server.domain.episodes import Episode
from server.domain.relief import episodes
from server.domain.rules import ReliefRules

DAY_0 = date(2026, 3, 2)
EVENING = datetime.fromisoformat("2026-03-02T20:14:05+00:00")


def at(day: int) -> date:
    """Return the date of a day."""
    return DAY_0 + timedelta(days=day)


def points(text: str, first: int) -> dict[int, Fraction]:
    """Return scores by day from "7 - 6.5": one a day from `first` on, `-` for a missing day."""
    marks = enumerate(text.split(), first)
    return {day: Fraction(mark) for day, mark in marks if mark != "-"}


def judged(
    before: str = "7 7 7 7 7 7 7",
    after: str = "",
    *,
    today: int | None = None,
    sessions: Sequence[int] = (0,),
    confounders: Sequence[int] = (),
    extra: Mapping[int, int] | None = None,
    **parameters: Any,
) -> list[Episode]:
    """Return the episodes of a diary that ends `before` day 0 and goes on with day 1 `after`.

    Without `today` it is the day of the last score given in `after`.
    """
    scores = points(before, -len(before.split())) | points(after, 1)
    scores |= {day: Fraction(score) for day, score in (extra or {}).items()}
    return episodes(
        {at(day): score for day, score in scores.items()},
        [at(day) for day in sessions],
        [at(day) for day in confounders],
        at(len(after.split()) if today is None else today),
        ReliefRules(**parameters),
    )


def outline(episode: Episode) -> tuple[Any, ...]:
    """Return what most tests ask: status or reason, and the days known."""
    word = episode.reason or episode.status
    return (str(word), episode.lower_days, episode.upper_days)


def version(number: int = 1, entry: int | None = None, **changes: Any) -> EntryVersion:
    """Return a valid version; its id and its entry's are made from small numbers."""
    ordinary: dict[str, Any] = {
        "id": numbered(number),
        "entry_id": numbered(1000 + (number if entry is None else entry)),
        "kind": Kind.CHECK_IN,
        "replaces": frozenset(),
        "local_date": DAY_0,
        "local_time": time(21, 14, 5),
        "utc_offset_minutes": 60,
        "zone": "Europe/Madrid",
        "written_at": EVENING,
        "pain": 4,
        "helping": None,
        "gone_since": None,
        "side_effects": None,
        "note": None,
    }
    return EntryVersion(**ordinary | changes)


def numbered(number: int) -> UUID:
    """Return an id of version 7 that sorts by its number."""
    return UUID(f"019c0000-0000-7000-8000-{number:012d}")
