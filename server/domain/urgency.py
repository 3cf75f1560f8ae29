"""How urgent reported side effects are. Rules are data, which the phone holds too, offline.

What a list of effects cannot tell (signs of a stroke, nobody can wake them) the phone always shows
as red signs. Rules that need several entries are the clinic's and are judged on the server.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from server.domain.entry_parts import SideEffect
from server.domain.side_effects import PATIENT_EFFECT_CODES, SEVERITY_MILD, SEVERITY_SEVERE


class Urgency(StrEnum):
    """What the patient is told to do at once, most urgent first."""

    RED = "red"  # call the emergency number now
    CRISIS = "crisis"  # somebody to talk to now: crisis line and emergency number
    AMBER = "amber"  # contact the clinic today
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """A side effect that a rule asks for."""

    effect: str  # a code of side_effects.EFFECTS
    severity: int  # at least: 1 mild, 2 moderate, 3 severe


@dataclass(frozen=True, slots=True, kw_only=True)
class UrgencyRule:
    """Fires when all its effects are reported together, each at least so severe."""

    urgency: Urgency
    needs: tuple[Need, ...]
    after_hours: int | None = None  # fires only later than this after a session; None: at any time


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A rule that fired, with its evidence."""

    urgency: Urgency
    effects: tuple[str, ...]  # codes, as the rule names them


def _rule(urgency: Urgency, after_hours: int | None = None, **severities: int) -> UrgencyRule:
    needs = tuple(Need(effect=code, severity=least) for code, least in severities.items())
    return UrgencyRule(urgency=urgency, needs=needs, after_hours=after_hours)


# Most urgent first. Defaults of this project: a clinic's clinicians sign them off.
URGENCY_RULES: Final = (
    _rule(Urgency.RED, chest_pain=SEVERITY_MILD),
    _rule(Urgency.RED, short_of_breath=SEVERITY_SEVERE),
    _rule(Urgency.RED, fainted=SEVERITY_MILD),
    _rule(Urgency.RED, seizure=SEVERITY_MILD),
    _rule(Urgency.RED, headache=SEVERITY_SEVERE, blurred_vision=SEVERITY_MILD),
    _rule(Urgency.RED, headache=SEVERITY_SEVERE, double_vision=SEVERITY_MILD),
    _rule(Urgency.CRISIS, suicidal_thoughts=SEVERITY_MILD),
    _rule(Urgency.AMBER, blood_in_urine=SEVERITY_MILD),
    _rule(Urgency.AMBER, yellow_skin=SEVERITY_MILD),
    _rule(Urgency.AMBER, after_hours=24, hallucinations=SEVERITY_MILD),
    _rule(Urgency.AMBER, after_hours=24, confused=SEVERITY_MILD),
    *(_rule(Urgency.AMBER, **{code: SEVERITY_SEVERE}) for code in PATIENT_EFFECT_CODES),
)

# What the phone always shows under "call now", whatever is logged.
RED_SIGNS: Final = (
    "chest_pain",
    "severe_breathlessness",
    "fainted",
    "seizure",
    "stroke_signs",
    "sudden_headache_with_visual_change",
    "cannot_be_woken",
    "voices_that_command_harm",
    "swelling_of_face_or_throat",
)


def findings(
    reported: Iterable[SideEffect], hours_since_session: float | None
) -> tuple[Finding, ...]:
    """Return every rule that fires, most urgent first.

    Without a known session (None) nothing is put down to one.
    """
    severity_by_effect = {one.effect: one.severity for one in reported}
    return tuple(
        Finding(urgency=rule.urgency, effects=tuple(need.effect for need in rule.needs))
        for rule in URGENCY_RULES
        if all(severity_by_effect.get(n.effect, 0) >= n.severity for n in rule.needs)
        and _is_time(rule, hours_since_session)
    )


def urgency(reported: Iterable[SideEffect], hours_since_session: float | None) -> Urgency:
    """Return the urgency of the most urgent rule that fires."""
    fired = findings(reported, hours_since_session)
    return fired[0].urgency if fired else Urgency.NONE


def _is_time(rule: UrgencyRule, hours_since_session: float | None) -> bool:
    if rule.after_hours is None or hours_since_session is None:
        return True
    return hours_since_session > rule.after_hours
