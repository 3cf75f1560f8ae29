"""What the phone must know of side effects over several days, with vectors that both sides pass."""

from dataclasses import asdict, replace
from datetime import date, timedelta
from typing import Any, Final
from uuid import UUID

from server.domain.effect_days import EffectDay
from server.domain.entries import EntryVersion
from server.domain.entry_parts import EndedEffect, SideEffect
from server.domain.export_vectors import A_DAY, a_version
from server.domain.standing_effects import (
    ASKED_DAYS_IF_NOT_SAID,
    ASKED_DAYS_IF_PRESENT,
    standing_effects,
)
from server.domain.warning_signs import HOME_PRESSURE, NO_FLUIDS_HOURS, WARNING_SIGNS
from server.domain.watches import DEFAULT_WATCH_RULES, URINARY_EFFECTS, watches

# Days before today, each with what was told of it.
WATCHED: Final[list[dict[int, dict[str, int]]]] = [
    {},
    {2: {"nausea": 2}, 1: {"nausea": 3}, 0: {"nausea": 2}},
    {1: {"nausea": 2}, 0: {"nausea": 2}},
    {3: {"nausea": 2}, 2: {}, 1: {"nausea": 2}, 0: {"nausea": 2}},
    {6: {"tired": 2}, 0: {"tired": 2}},
    {5: {"tired": 2}, 0: {"tired": 2}},
    {5: {"tired": 3}, 4: {"tired": 3}, 3: {"tired": 3}, 0: {}},
    {14: {"tired": 2}, 13: {"tired": 2}, 12: {"tired": 2}},
    {13: {"painful_urination": 1}, 0: {"urinating_often": 1}},
    {14: {"painful_urination": 1}, 0: {"urinating_often": 1}},
    {4: {"belly_pain": 1}, 2: {"belly_pain": 1}, 0: {"belly_pain": 2}},
    {9: {"craving": 1}},
]

# Days before the one that asks, each with what was told and what was said to be over.
Told = list[tuple[int, list[dict[str, Any]] | None, list[str]]]
_TIRED: Final = {"effect": "tired", "severity": 1}
_SICK: Final = {"effect": "nausea", "severity": 2}
STOOD: Final[list[Told]] = [
    [],
    [(1, [_SICK], [])],
    [(3, [_SICK], [])],
    [(4, [_SICK], [])],
    [(14, [_SICK | {"present": True}], [])],
    [(15, [_SICK | {"present": True}], [])],
    [(1, [_SICK | {"present": False}], [])],
    [(1, [_SICK | {"ended_on": A_DAY}], [])],
    [(2, [_SICK], []), (1, [], [])],
    [(2, [_SICK], []), (1, None, ["nausea"])],
    [(2, [_SICK], []), (1, [_TIRED], [])],
    [(2, [_TIRED], ["nausea"]), (1, [_SICK], [])],
    [(1, [_SICK], []), (1, [_SICK | {"present": False}], [])],
    [(0, [_SICK], [])],
]


def exported_effect_rules() -> dict[str, Any]:
    """Return what the phone needs to judge side effects over days, ready for JSON."""
    systolic, diastolic = HOME_PRESSURE
    return {
        "watch_rules": asdict(DEFAULT_WATCH_RULES) | {"urinary_effects": list(URINARY_EFFECTS)},
        "standing_days": {"present": ASKED_DAYS_IF_PRESENT, "not_said": ASKED_DAYS_IF_NOT_SAID},
        "warnings": {
            "signs": [asdict(sign) for sign in WARNING_SIGNS],
            "no_fluids_hours": NO_FLUIDS_HOURS,
            "systolic": systolic,
            "diastolic": diastolic,
        },
    }


def effect_vectors() -> dict[str, Any]:
    """Return what was told on some days, with what is watched and what is asked about again."""
    return {
        "watches": [_watch_vector(days) for days in WATCHED],
        "standing": [_standing_vector(told) for told in STOOD],
    }


def _watch_vector(severities_by_ago: dict[int, dict[str, int]]) -> dict[str, Any]:
    told = [
        EffectDay(day=_ago(days), severity_by_effect=severities)
        for days, severities in severities_by_ago.items()
    ]
    found = [asdict(one) for one in watches(told, A_DAY)]
    return {
        "today": A_DAY.isoformat(),
        "days": [asdict(one) | {"day": one.day.isoformat()} for one in told],
        "watches": [one | {"days": [day.isoformat() for day in one["days"]]} for one in found],
    }


def _standing_vector(told: Told) -> dict[str, Any]:
    versions = [_check_in(number, *entry) for number, entry in enumerate(told, 1)]
    return {
        "day": A_DAY.isoformat(),
        "heads": [_plain(version) for version in versions],
        "standing": [
            asdict(one) | {"told_on": one.told_on.isoformat()}
            for one in standing_effects(versions, A_DAY)
        ],
    }


def _check_in(
    number: int, ago: int, effects: list[dict[str, Any]] | None, ended: list[str]
) -> EntryVersion:
    return replace(
        a_version(number, number),
        local_date=_ago(ago),
        side_effects=None if effects is None else tuple(SideEffect(**one) for one in effects),
        ended_effects=tuple(EndedEffect(effect=code, ended_on=None) for code in ended) or None,
    )


def _plain(version: EntryVersion) -> dict[str, Any]:
    names = ("id", "kind", "local_date", "side_effects", "ended_effects")
    told = {name: value for name, value in asdict(version).items() if name in names}
    return {name: _json(value) for name, value in told.items()}


def _json(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _json(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_json(one) for one in value]
    return str(value) if isinstance(value, date | UUID) else value


def _ago(days: int) -> date:
    return A_DAY - timedelta(days=days)
