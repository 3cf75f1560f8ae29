"""The rules that one version of an entry must meet. An odd date or clock breaks none."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from server.domain.body_sites import BODY_SITE_CODES
from server.domain.entries import PAIN_MAX, PAIN_MIN, EntryVersion, Helping, Kind
from server.domain.entry_parts import (
    RESCUE_MAX,
    RESCUE_TIMES_MAX,
    EndedEffect,
    Questionnaire,
    Rescue,
    SideEffect,
)
from server.domain.errors import Fault
from server.domain.instruments import INSTRUMENTS
from server.domain.side_effects import PATIENT_EFFECT_CODES, SEVERITY_MILD, SEVERITY_SEVERE

SCALES: Final = ("pain", "worst", "least", "sleep_interference", "activity_interference")
# What a kind may say beside who, when, where and a note.
SAYS: Final[Mapping[Kind, tuple[str, ...]]] = {
    Kind.CHECK_IN: (
        *(*SCALES, "helping", "gone_since", "side_effects", "body_sites"),
        *("rescue", "recalled", "ended_effects"),
    ),
    Kind.RATING: ("pain",),
    Kind.QUESTIONNAIRE: ("questionnaire",),
    Kind.REQUEST: ("request",),
}
ALL_SAID: Final = tuple(name for names in SAYS.values() for name in names if name != "pain")


def faults(version: EntryVersion) -> tuple[Fault, ...]:
    """Return what no version may be, field by field; an odd date or clock is no fault."""
    return tuple(_faults(version))


def _faults(version: EntryVersion) -> Iterator[Fault]:
    for name in SCALES:
        if not _is_on_scale(getattr(version, name)):
            yield Fault(field=name, code="out_of_range", message="Must be 0 to 10.")
    if version.id in version.replaces:
        yield Fault(field="replaces", code="own_id", message="A version cannot replace itself.")
    if version.gone_since is not None and version.helping is not Helping.GONE:
        yield Fault(field="gone_since", code="not_gone", message="Only when relief is gone.")
    yield from _of_another_kind(version)
    yield from _missing(version)
    yield from _side_effect_faults(version.side_effects or ())
    yield from _ended_faults(version.ended_effects or ())
    yield from _site_faults(version.body_sites or ())
    yield from _rescue_faults(version.rescue or ())
    if version.questionnaire is not None:
        yield from _questionnaire_faults(version.questionnaire)


def _is_on_scale(points: int | None) -> bool:
    return points is None or PAIN_MIN <= points <= PAIN_MAX


def _of_another_kind(version: EntryVersion) -> Iterator[Fault]:
    for name in ("pain", *ALL_SAID):
        if getattr(version, name) is not None and name not in SAYS[version.kind]:
            message = f"Not of this kind: only {', '.join(SAYS[version.kind])} and a note."
            yield Fault(field=name, code=f"not_of_a_{version.kind}", message=message)


def _missing(version: EntryVersion) -> Iterator[Fault]:
    """Yield the one answer that makes a version of its kind, where it is missing.

    A missed day that was only better or worse than another has no number, and none is made up.
    """
    needed = {Kind.QUESTIONNAIRE: "questionnaire", Kind.REQUEST: "request"}
    name = needed.get(version.kind, "pain")
    if getattr(version, name) is None and version.recalled is None:
        yield Fault(field=name, code="required", message="Missing data for this kind.")


def _side_effect_faults(reported: tuple[SideEffect, ...]) -> Iterator[Fault]:
    yield from _listed_once("side_effects", ".effect", [one.effect for one in reported])
    for at, one in enumerate(reported):
        place = f"side_effects.{at}"
        if not SEVERITY_MILD <= one.severity <= SEVERITY_SEVERE:
            yield Fault(field=f"{place}.severity", code="out_of_range", message="Must be 1 to 3.")
        if one.present and one.ended_on is not None:
            message = "Only of what is over."
            yield Fault(field=f"{place}.ended_on", code="still_present", message=message)


def _ended_faults(ended: tuple[EndedEffect, ...]) -> Iterator[Fault]:
    yield from _listed_once("ended_effects", ".effect", [one.effect for one in ended])


def _site_faults(sites: tuple[str, ...]) -> Iterator[Fault]:
    yield from _listed_once("body_sites", "", sites, BODY_SITE_CODES)


def _listed_once(field: str, part: str, codes: Any, known: Any = PATIENT_EFFECT_CODES) -> Any:
    seen: set[str] = set()
    for at, code in enumerate(codes):
        place = f"{field}.{at}{part}"
        if code not in known:
            yield Fault(field=place, code="unknown", message="Not on the list.")
        if code in seen:
            yield Fault(field=place, code="repeated", message="Named twice.")
        seen.add(code)


def _rescue_faults(taken: tuple[Rescue, ...]) -> Iterator[Fault]:
    if len(taken) > RESCUE_MAX:
        yield Fault(field="rescue", code="too_long", message=f"At most {RESCUE_MAX}.")
    for at, one in enumerate(taken):
        if one.times is not None and not 1 <= one.times <= RESCUE_TIMES_MAX:
            message = f"Must be 1 to {RESCUE_TIMES_MAX}."
            yield Fault(field=f"rescue.{at}.times", code="out_of_range", message=message)


def _questionnaire_faults(given: Questionnaire) -> Iterator[Fault]:
    instrument = INSTRUMENTS.get(given.instrument)
    if instrument is None:
        message = "No instrument of this name."
        yield Fault(field="questionnaire.instrument", code="unknown", message=message)
    elif not instrument.accepts(given.answers):
        message = "Must be one answer for each item, each on its scale."
        yield Fault(field="questionnaire.answers", code="out_of_range", message=message)
