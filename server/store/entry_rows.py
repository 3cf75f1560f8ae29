"""Versions of entries as rows: what goes in, and what comes out again."""

from collections.abc import Callable, Iterable
from dataclasses import fields
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Row

from server.domain.entries import EntryVersion, Helping, Kind, StoredVersion
from server.domain.entry_parts import (
    EndedEffect,
    Questionnaire,
    Recalled,
    Request,
    Rescue,
    SideEffect,
    Stopped,
    Tell,
)

Read = Callable[[Any], Any]
BRIEF: Final = {"effect", "severity"}


def _effect(kept: dict[str, Any]) -> SideEffect:
    if not kept.keys() <= BRIEF:  # few say more
        own: dict[str, Read] = {"stopped": Stopped, "tell": Tell, "ended_on": date.fromisoformat}
        kept = {name: own[name](value) if name in own else value for name, value in kept.items()}
    return SideEffect(**kept)


def _ended(kept: dict[str, Any]) -> EndedEffect:
    day = kept.get("ended_on")
    return EndedEffect(effect=kept["effect"], ended_on=day and date.fromisoformat(day))


def _rescue(kept: dict[str, Any]) -> Rescue:
    return Rescue(name=kept["name"], dose=kept.get("dose"), times=kept.get("times"))


def _questionnaire(kept: dict[str, Any]) -> Questionnaire:
    return Questionnaire(instrument=kept["instrument"], answers=tuple(kept["answers"]))


def _several(read: Read) -> Read:
    return lambda kept: tuple(map(read, kept))


# How a column is read; others are what they are. Null is None everywhere.
READ: Final[dict[str, Read]] = {
    "kind": Kind,
    "replaces": lambda kept: frozenset(map(UUID, kept)),
    "helping": Helping,
    "side_effects": _several(_effect),
    "body_sites": tuple,
    "rescue": _several(_rescue),
    "recalled": Recalled,
    "ended_effects": _several(_ended),
    "questionnaire": _questionnaire,
    "request": Request,
}
NAMES: Final = tuple(field.name for field in fields(EntryVersion))


def stored_of(row: Row[Any]) -> StoredVersion:
    """Return a row's version as the server keeps it."""
    return StoredVersion(
        version=version_of(row),
        revision=row.revision,
        received_at=row.received_at,
        author_id=row.author_id,
    )


def version_of(row: Row[Any]) -> EntryVersion:
    """Return the version of a row."""
    kept = {name: getattr(row, name) for name in NAMES}
    for name, read in READ.items():
        if kept[name] is not None:
            kept[name] = read(kept[name])
    return EntryVersion(**kept)


def values_of(patient_id: UUID, stored: StoredVersion) -> dict[str, Any]:
    """Return the row of a version."""
    version = stored.version
    return {name: getattr(version, name) for name in NAMES} | {
        "patient_id": patient_id,
        "kind": version.kind.value,
        "replaces": sorted(map(str, version.replaces)),
        "side_effects": _parts(version.side_effects),
        "rescue": _parts(version.rescue),
        "ended_effects": _parts(version.ended_effects),
        "questionnaire": version.questionnaire and told(version.questionnaire),
        "revision": stored.revision,
        "received_at": stored.received_at,
        "author_id": stored.author_id,
    }


def _parts(parts: Iterable[Any] | None) -> list[dict[str, Any]] | None:
    return None if parts is None else [told(part) for part in parts]


def told(part: Any) -> dict[str, Any]:
    """Return what a part says, as JSON has it, without what was not answered."""
    values = ((field.name, getattr(part, field.name)) for field in fields(part))
    return {name: _plain(value) for name, value in values if value is not None}


def _plain(value: Any) -> Any:
    """Return a value that any engine can write: not all have the server's own JSON."""
    return value.isoformat() if isinstance(value, date) else value
