"""A stored version with the names of the wire, ready for orjson: what hot reads answer with."""

from collections.abc import Callable, Iterable
from typing import Any

from server.domain.deliveries import FlaggedVersion
from server.domain.entries import EntryVersion
from server.domain.entry_parts import EndedEffect, Questionnaire, Rescue, SideEffect

View = dict[str, Any]


def version_view(flagged: FlaggedVersion) -> View:
    """Return a stored version."""
    return _said(flagged.stored.version) | {
        "revision": flagged.stored.revision,
        "received_at": flagged.stored.received_at,
        "flags": sorted(flagged.flags),
        "author": {"role": flagged.author.role, "name": flagged.author.name},
    }


def _said(version: EntryVersion) -> View:
    return {
        "id": version.id,
        "entry_id": version.entry_id,
        "kind": version.kind,
        "replaces": sorted(version.replaces),
        "local_date": version.local_date,
        "local_time": version.local_time,
        "utc_offset_minutes": version.utc_offset_minutes,
        "zone": version.zone,
        "written_at": version.written_at,
        "pain": version.pain,
        "helping": version.helping,
        "gone_since": version.gone_since,
        "side_effects": _each(_effect, version.side_effects),
        "note": version.note,
        "device": version.device,
        "reason": version.reason,
    } | _said_since_3(version)


def _said_since_3(version: EntryVersion) -> View:
    """Return what phones of protocol 3 brought."""
    form = version.questionnaire
    return {
        "worst": version.worst,
        "least": version.least,
        "sleep_interference": version.sleep_interference,
        "activity_interference": version.activity_interference,
        "body_sites": version.body_sites,
        "rescue": _each(_rescue, version.rescue),
        "recalled": version.recalled,
        "ended_effects": _each(_ended, version.ended_effects),
        "questionnaire": _questionnaire(form) if form else None,
        "request": version.request,
    }


def _each(view: Callable[[Any], View], parts: Iterable[Any] | None) -> list[View] | None:
    return None if parts is None else [view(part) for part in parts]


def _effect(one: SideEffect) -> View:
    return {
        "effect": one.effect,
        "severity": one.severity,
        "stopped": one.stopped,
        "present": one.present,
        "ended_on": one.ended_on,
        "tell": one.tell,
    }


def _ended(one: EndedEffect) -> View:
    return {"effect": one.effect, "ended_on": one.ended_on}


def _rescue(one: Rescue) -> View:
    return {"name": one.name, "dose": one.dose, "times": one.times}


def _questionnaire(form: Questionnaire) -> View:
    return {"instrument": form.instrument, "answers": form.answers}
