"""Test vectors for the rules that the phone repeats: input beside what the domain answers."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, date, datetime, time
from typing import Any, Final
from uuid import UUID

from server.domain.entries import EntryVersion, Kind, heads
from server.domain.entry_parts import SideEffect
from server.domain.urgency import findings

A_DAY: Final = date(2026, 3, 2)
A_TIME: Final = time(21, 14, 5)

# (version, entry, versions it replaces), as small numbers
HISTORIES: Final[dict[str, list[tuple[int, int, list[int]]]]] = {
    "nothing": [],
    "one version": [(1, 1, [])],
    "an amendment": [(1, 1, []), (2, 1, [1])],
    "two amendments made without sight of each other": [(1, 1, []), (2, 1, [1]), (3, 1, [1])],
    "which a person settles": [(1, 1, []), (2, 1, [1]), (3, 1, [1]), (4, 1, [2, 3])],
    "an amendment that came before what it replaces": [(2, 1, [1]), (1, 1, [])],
    "one that lacks the version in between": [(1, 1, []), (3, 1, [2])],
    "two entries": [(1, 1, []), (2, 2, []), (3, 2, [2])],
    "another entry's version is not its own to replace": [(1, 1, []), (2, 2, [1])],
    "the same version twice": [(1, 1, []), (1, 1, [])],
}

# (reported effects with severity, hours since the latest session or None)
REPORTS: Final[list[tuple[dict[str, int], int | None]]] = [
    ({}, None),
    ({"nausea": 2}, 3),
    ({"nausea": 3}, 3),
    ({"chest_pain": 1}, 100),
    ({"short_of_breath": 2}, 100),
    ({"short_of_breath": 3}, 100),
    ({"fainted": 1}, None),
    ({"seizure": 1}, 2),
    ({"headache": 3}, 2),
    ({"headache": 2, "blurred_vision": 3}, 2),
    ({"headache": 3, "blurred_vision": 1}, 2),
    ({"headache": 3, "double_vision": 1}, 2),
    ({"suicidal_thoughts": 1}, 2),
    ({"suicidal_thoughts": 1, "chest_pain": 1}, 2),
    ({"blood_in_urine": 1}, 2),
    ({"yellow_skin": 1}, 2),
    ({"confused": 2}, 23),
    ({"confused": 2}, 24),
    ({"confused": 2}, 25),
    ({"confused": 3}, 23),
    ({"hallucinations": 1}, None),
    ({"hallucinations": 1}, 24),
    ({"hallucinations": 1}, 25),
]


def heads_vectors() -> list[dict[str, Any]]:
    """Return small histories, each with the ids of its heads."""
    return [_heads_vector(case, history) for case, history in HISTORIES.items()]


def urgency_vectors() -> list[dict[str, Any]]:
    """Return reports, each with the rules that fire."""
    return [_urgency_vector(severities, hours) for severities, hours in REPORTS]


def _heads_vector(case: str, history: Sequence[tuple[int, int, list[int]]]) -> dict[str, Any]:
    versions = [a_version(*numbers) for numbers in history]
    return {
        "case": case,
        "versions": [
            {
                "id": str(one.id),
                "entry_id": str(one.entry_id),
                "replaces": sorted(map(str, one.replaces)),
            }
            for one in versions
        ],
        "heads": [str(one.id) for one in heads(versions)],
    }


def _urgency_vector(severities: dict[str, int], hours: int | None) -> dict[str, Any]:
    reported = [SideEffect(effect=code, severity=one) for code, one in severities.items()]
    return {
        "side_effects": [asdict(one) for one in reported],
        "hours_since_session": hours,
        "findings": [asdict(one) for one in findings(reported, hours)],
    }


def a_version(number: int, entry: int, replaces: Sequence[int] = ()) -> EntryVersion:
    """Return a check-in with a score and no other answer; its ids are made of small numbers."""
    return EntryVersion(
        id=_id(number),
        entry_id=_id(100 + entry),
        kind=Kind.CHECK_IN,
        replaces=frozenset(map(_id, replaces)),
        local_date=A_DAY,
        local_time=A_TIME,
        utc_offset_minutes=60,
        zone="Europe/Madrid",
        written_at=datetime(2026, 3, 2, 20, 14, 5, tzinfo=UTC),
        pain=4,
        helping=None,
        gone_since=None,
        side_effects=None,
        note=None,
    )


def _id(number: int) -> UUID:
    return UUID(f"019c0000-0000-7000-8000-{number:012d}")
