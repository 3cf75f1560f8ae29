"""Why a patient needs somebody: what the caseload is sorted by, most pressing first."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from server.domain.effect_days import effect_days
from server.domain.entries import EntryVersion
from server.domain.entry_parts import Request, Tell
from server.domain.questionnaire_scores import instrument_scores
from server.domain.requests import Asked
from server.domain.session_hours import hours_since_session
from server.domain.sessions import StoredSession
from server.domain.urgency import Urgency, findings
from server.domain.watches import WatchRule, watches

NEED_DAYS: Final = 14  # today included: how long the caseload shows one
URGENT_DAYS: Final = 90  # the same of what is urgent, while nobody says that they saw it


class NeedKind(StrEnum):
    """What a patient needs somebody for, most pressing first."""

    RED = "red"  # a sign of an emergency
    CRISIS = "crisis"  # thoughts of suicide
    SELF_HARM = "self_harm"  # a questionnaire's item about it has any answer but its first
    TELL_NOW = "tell_now"  # the patient wants somebody to know now
    AMBER = "amber"  # to be looked at on the same day
    CALL = "call"  # the patient asks for one, and nobody has called
    APPOINTMENT = "appointment"  # the same of an appointment
    TELL_THIS_WEEK = "tell_this_week"
    LASTING = "lasting"  # the rules of watches.py
    URINARY = "urinary"
    BELLY_PAIN = "belly_pain"
    CRAVING = "craving"
    ROSE = "rose"  # a questionnaire came to clearly more than the time before


class Pressing(StrEnum):
    """How soon."""

    URGENT = "urgent"  # before anything else
    TODAY = "today"
    REVIEW = "review"  # at the next look at this patient


PRESSING_BY_KIND: Final = dict.fromkeys(NeedKind, Pressing.REVIEW) | {
    NeedKind.RED: Pressing.URGENT,
    NeedKind.CRISIS: Pressing.URGENT,
    NeedKind.SELF_HARM: Pressing.URGENT,
    NeedKind.TELL_NOW: Pressing.URGENT,
    NeedKind.AMBER: Pressing.TODAY,
    NeedKind.CALL: Pressing.TODAY,
}
_KIND_BY_URGENCY: Final = {
    Urgency.RED: NeedKind.RED,
    Urgency.CRISIS: NeedKind.CRISIS,
    Urgency.AMBER: NeedKind.AMBER,
}
_KIND_BY_REQUEST: Final = {
    Request.CALL: NeedKind.CALL,
    Request.APPOINTMENT: NeedKind.APPOINTMENT,
}
_KIND_BY_WATCH: Final = {rule: NeedKind(rule) for rule in WatchRule}
_PLACE: Final = {kind: at for at, kind in enumerate(NeedKind)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """One reason to look at a patient, with its evidence."""

    kind: NeedKind
    day: date  # the patient's day that told it last
    since: date  # the first day that told it and that no clinician has seen
    effects: tuple[str, ...] = ()  # codes of the side effects it is about


def needs(
    heads: Iterable[EntryVersion],
    sessions: Sequence[StoredSession],
    today: date,
    asked: Iterable[Asked] = (),
    unseen: Collection[date] | None = None,
) -> list[Need]:
    """Return what entries ask for and no clinician has seen, most pressing first.

    Of questionnaires the heads hold earlier ones, too: a rise is told against the time before.

    One of each kind and side effect, with its latest day and the first one. What is also said more
    pressingly of the same day and effects is said once. A request stands until it is done, however
    old; what is urgent for URGENT_DAYS and anything else for NEED_DAYS, unless a clinician has seen
    the day (`unseen` has the days not seen; None: all).
    """
    known = [head for head in heads if head.local_date <= today]
    found = [*_reported(known, sessions, today), *_of_questionnaires(known), *_asked(asked)]
    first: dict[tuple[NeedKind, tuple[str, ...]], date] = {}
    latest: dict[tuple[NeedKind, tuple[str, ...]], Need] = {}
    for need in sorted(found, key=lambda need: need.day):
        if _waits(need, today, unseen):
            key = need.kind, need.effects
            latest[key] = replace(need, since=first.setdefault(key, need.day))
    ordered = sorted(latest.values(), key=lambda need: (_PLACE[need.kind], -need.day.toordinal()))
    return [need for at, need in enumerate(ordered) if not _is_told(need, ordered[:at])]


def _waits(need: Need, today: date, unseen: Collection[date] | None) -> bool:
    if need.kind in _KIND_BY_REQUEST.values():
        return True
    is_urgent = PRESSING_BY_KIND[need.kind] is Pressing.URGENT
    days = URGENT_DAYS if is_urgent else NEED_DAYS
    return (today - need.day).days < days and (unseen is None or need.day in unseen)


def _need(kind: NeedKind, day: date, effects: tuple[str, ...] = ()) -> Need:
    return Need(kind=kind, day=day, since=day, effects=effects)


def _reported(
    heads: Iterable[EntryVersion], sessions: Sequence[StoredSession], today: date
) -> Iterator[Need]:
    told = [head for head in heads if head.side_effects is not None]
    for head in told:
        yield from _of_entry(head, sessions)
    lately = [head for head in told if (today - head.local_date).days < NEED_DAYS]
    for watch in watches(effect_days(lately), today):
        yield _need(_KIND_BY_WATCH[watch.rule], watch.days[-1], watch.effects)


def _asked(requests: Iterable[Asked]) -> Iterator[Need]:
    """Yield what waits to be done: of each kind what has waited longest."""
    days: dict[NeedKind, date] = {}
    for one in (request for request in requests if request.open):
        kind, day = _KIND_BY_REQUEST[one.request], one.version.local_date
        days[kind] = min(day, days.get(kind, day))
    return (_need(kind, day) for kind, day in days.items())


def _of_questionnaires(heads: Iterable[EntryVersion]) -> Iterator[Need]:
    """Yield what questionnaires say; those of earlier times are what the latest is held against."""
    for score in instrument_scores(heads):
        if score.self_harm:
            yield _need(NeedKind.SELF_HARM, score.day)
        if score.rose:
            yield _need(NeedKind.ROSE, score.day)


def _of_entry(head: EntryVersion, sessions: Sequence[StoredSession]) -> Iterator[Need]:
    effects, day = head.side_effects or (), head.local_date
    for finding in findings(effects, hours_since_session(head, sessions)):
        yield _need(_KIND_BY_URGENCY[finding.urgency], day, finding.effects)
    for one in effects:
        if one.tell is Tell.NOW:
            yield _need(NeedKind.TELL_NOW, day, (one.effect,))
        if one.tell is Tell.THIS_WEEK:
            yield _need(NeedKind.TELL_THIS_WEEK, day, (one.effect,))


def _is_told(need: Need, before: Iterable[Need]) -> bool:
    """Return whether something more pressing names all that this one is about, as late."""
    return bool(need.effects) and any(
        PRESSING_BY_KIND[other.kind] is not PRESSING_BY_KIND[need.kind]
        and set(need.effects) <= set(other.effects)
        and other.day >= need.day
        for other in before
    )
