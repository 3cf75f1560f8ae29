"""Signs that severity alone does not tell: said beside an effect as soon as it is picked.

Nobody is asked for them. They say when the same complaint becomes an emergency, or the clinic's
business of today. The words are the client's; the numbers in them stand here.
"""

from dataclasses import dataclass
from typing import Final

from server.domain.urgency import Urgency

NO_FLUIDS_HOURS: Final = 12
HOME_PRESSURE: Final = (180, 110)  # mm[Hg], systolic or diastolic, at rest


@dataclass(frozen=True, slots=True, kw_only=True)
class WarningSign:
    """When a complaint of this kind is more than it seems."""

    effect: str  # a code of side_effects.EFFECTS
    urgency: Urgency  # what to do then: red or amber
    sign: str  # of urgency.RED_SIGNS or one of its own


def _sign(effect: str, urgency: Urgency, sign: str) -> WarningSign:
    return WarningSign(effect=effect, urgency=urgency, sign=sign)


# Most urgent first. Defaults of this project: a clinic's clinicians sign them off.
WARNING_SIGNS: Final = (
    _sign("headache", Urgency.RED, "sudden_headache_with_visual_change"),
    _sign("drowsy", Urgency.RED, "cannot_be_woken"),
    _sign("confused", Urgency.RED, "stroke_signs"),
    _sign("hallucinations", Urgency.RED, "voices_that_command_harm"),
    _sign("short_of_breath", Urgency.RED, "severe_breathlessness"),
    _sign("nose_irritation", Urgency.RED, "swelling_of_face_or_throat"),
    _sign("high_blood_pressure", Urgency.RED, "high_pressure_with_symptoms"),
    _sign("high_blood_pressure", Urgency.AMBER, "high_pressure"),
    _sign("vomiting", Urgency.AMBER, "no_fluids"),
)
