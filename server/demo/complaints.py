"""Side effects as patients of such a clinic report them: most on the day, few after it."""

from random import Random

from server.demo.members import Member, Plan
from server.demo.pain import LivedDay
from server.demo.traits import Traits
from server.domain.entry_parts import SideEffect

# How likely a patient reports an effect, by its code.
ON_THE_DAY = {
    "drowsy": 0.45,
    "dizziness": 0.40,
    "detached": 0.30,
    "nausea": 0.24,
    "blurred_vision": 0.12,
    "headache": 0.10,
    "anxiety": 0.06,
    "pounding_heart": 0.05,
    "vomiting": 0.04,
    "hallucinations": 0.02,
}
THE_DAY_AFTER = {
    "tired": 0.28,
    "headache": 0.10,
    "drowsy": 0.08,
    "memory": 0.07,
    "vivid_dreams": 0.07,
    "dizziness": 0.05,
    "nausea": 0.04,
    "low_mood": 0.03,
}
ANY_DAY = {"tired": 0.03, "sleep_trouble": 0.03, "headache": 0.02, "low_mood": 0.01}
BY_ROUTE = {"nasal": {"nose_irritation": 0.30}, "im": {"injection_site": 0.18}, "iv": {}}
AFTER_MONTHS_OF_SPRAY = {"urinating_often": 0.10, "painful_urination": 0.02}
MONTHS_OF_SPRAY = 120  # days
SEVERITIES_ON_THE_DAY, SEVERITIES_LATER = (60, 32, 8), (76, 21, 3)  # mild, moderate, severe


def complaints(
    member: Member, traits: Traits, lived: LivedDay, chance: Random
) -> tuple[SideEffect, ...] | None:
    """Return what is reported on a day: nothing at all, or None when the question is left out."""
    left_out = chance.random() < 0.06
    since = None if lived.last_session is None else lived.day - lived.last_session
    likely = _likely(member, lived, since)
    severities = SEVERITIES_ON_THE_DAY if since == 0 else SEVERITIES_LATER
    reported = tuple(
        SideEffect(effect=effect, severity=chance.choices((1, 2, 3), severities)[0])
        for effect, share in likely.items()
        if chance.random() < share * traits.side_effects
    )
    return None if left_out and not reported else reported


def _likely(member: Member, lived: LivedDay, since: int | None) -> dict[str, float]:
    if member.plan is Plan.MAINTENANCE and lived.day - (member.first or 0) > MONTHS_OF_SPRAY:
        return ANY_DAY | AFTER_MONTHS_OF_SPRAY | (BY_ROUTE["nasal"] if since == 0 else {})
    if since == 0:
        return ON_THE_DAY | BY_ROUTE[member.route]
    return THE_DAY_AFTER if since == 1 else ANY_DAY
