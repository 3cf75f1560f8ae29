"""Why a patient needs somebody, on the wire."""

from marshmallow import fields

from server.domain.needs import NeedKind, Pressing
from server.domain.side_effects import PATIENT_EFFECT_CODES
from server.schemas.about import about
from server.schemas.base import WireSchema
from server.schemas.times import Day


class NeedSchema(WireSchema):
    """Why a patient needs somebody, with the day that told it last."""

    kind = fields.Enum(
        NeedKind, by_value=True, required=True, metadata=about("What for.", "tell_now")
    )
    pressing = fields.Enum(
        Pressing, by_value=True, required=True, metadata=about("How soon.", "urgent")
    )
    date = Day(required=True, metadata=about("The patient's day.", "2026-03-31"))
    since = Day(
        required=True,
        metadata=about("The first day that told it and nobody has seen.", "2026-03-29"),
    )
    effects = fields.List(
        fields.String(metadata={"enum": list(PATIENT_EFFECT_CODES)}),
        required=True,
        metadata=about("The side effects it is about, by their codes.", ["nausea"]),
    )
