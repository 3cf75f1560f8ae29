"""The rules of relief on the wire: numbers exact as written, 0.3 is 3/10."""

from dataclasses import fields as fields_of
from fractions import Fraction
from typing import Any

from marshmallow import fields, post_load, pre_dump, validate

from server.domain.clinic_rules import DEFAULT_CLINIC_RULES, ClinicRules, ShownRules
from server.domain.rules import BOUNDS_BY_PARAMETER, DEFAULT_RULES, METHOD_VERSION, ReliefRules
from server.schemas.about import about
from server.schemas.base import Flag, WireSchema
from server.schemas.numbers import Quantity, Whole
from server.schemas.times import Instant
from server.schemas.views import View

NAMES = tuple(field.name for field in fields_of(ReliefRules))
SEE = "See docs/domain.md."


class ExactNumber(Quantity):
    """A number that is taken exactly as written: 0.3 is 3/10, which no float is."""

    def _deserialize(self, value: Any, *args: Any, **more: Any) -> Fraction:  # type: ignore[override]
        super()._deserialize(value, *args, **more)
        return Fraction(repr(value))


def _given(name: str) -> fields.Field[Any]:
    """Return the field of a parameter that a clinic lays down."""
    bounds, default = BOUNDS_BY_PARAMETER[name], float(getattr(DEFAULT_RULES, name))
    told = about(SEE, default if not bounds.whole else int(default))
    if bounds.whole:
        return Whole(bounds.lowest, bounds.highest, required=True, metadata=told)
    message = f"Must be {bounds.lowest} to {bounds.highest}."
    limits = validate.Range(bounds.lowest, bounds.highest, error=message)
    return ExactNumber(required=True, validate=limits, metadata=told)


def _made_by(name: str) -> fields.Field[Any]:
    told = about(SEE, float(getattr(DEFAULT_RULES, name)))
    return fields.Float(required=True, metadata=told)


ParametersSchema = WireSchema.from_dict(
    {name: _made_by(name) for name in NAMES}, name="ParametersSchema"
)
GivenParametersSchema = WireSchema.from_dict(
    {name: _given(name) for name in NAMES}, name="GivenParametersSchema"
)


class MethodSchema(WireSchema):
    """How the numbers were made; print it beside them."""

    version = fields.String(required=True, metadata=about("Of the relief rule.", METHOD_VERSION))
    parameters = fields.Nested(ParametersSchema, required=True)
    rules_number = fields.Integer(
        required=True, metadata=about("Which state of the clinic's rules; 0: the defaults.", 2)
    )
    late_counts = fields.Boolean(
        required=True, metadata=about("false: entries written late are left out.", example=True)
    )
    changed_at = Instant(
        required=True,
        allow_none=True,
        metadata=about("When the clinic laid it down; null: never.", "2026-03-31T15:02:11Z"),
    )


class ReliefRulesSchema(WireSchema):
    """What a clinic lays down about relief."""

    parameters = fields.Nested(GivenParametersSchema, required=True)
    late_counts = Flag(
        required=True,
        metadata=about("false: entries written late are as if never written.", example=True),
    )

    @post_load
    def _to_rules(self, data: dict[str, Any], **_: object) -> ClinicRules:
        relief = ReliefRules(**data["parameters"])
        return ClinicRules(
            number=0, relief=relief, late_counts=data["late_counts"], changed_at=None
        )


class DefaultRulesSchema(WireSchema):
    """What holds until a clinic lays anything down."""

    parameters = fields.Nested(ParametersSchema, required=True)
    late_counts = fields.Boolean(required=True, metadata=about("Whether late entries count."))


class LimitsSchema(WireSchema):
    """The values a parameter may take, both ends included."""

    lowest = fields.Integer(required=True, metadata=about("The lowest.", 0))
    highest = fields.Integer(required=True, metadata=about("The highest.", 3660))
    whole = fields.Boolean(
        required=True, metadata=about("Only whole numbers; false: any in between.", example=True)
    )


AllLimitsSchema = WireSchema.from_dict(
    {name: fields.Nested(LimitsSchema, required=True) for name in NAMES}, name="AllLimitsSchema"
)


class ShownRulesSchema(WireSchema):
    """A clinic's rules as they stand, with what an administrator needs to change them."""

    parameters = fields.Nested(ParametersSchema, required=True)
    late_counts = fields.Boolean(
        required=True, metadata=about("false: entries written late are left out.", example=True)
    )
    number = fields.Integer(
        required=True, metadata=about("Which state; 0: the defaults. The ETag is the same.", 2)
    )
    changed_at = Instant(
        required=True,
        allow_none=True,
        metadata=about("When it was laid down; null: never.", "2026-03-31T15:02:11Z"),
    )
    defaults = fields.Nested(DefaultRulesSchema, required=True)
    limits = fields.Nested(AllLimitsSchema, required=True)
    stale = fields.Integer(
        required=True,
        metadata=about("Patients whose results have to be computed again: see refreshes.", 40),
    )

    @pre_dump
    def _flat(self, shown: ShownRules, **_: object) -> View:
        rules, default = shown.rules, DEFAULT_CLINIC_RULES
        return {
            "parameters": parameters_view(rules.relief),
            "late_counts": rules.late_counts,
            "number": rules.number,
            "changed_at": rules.changed_at,
            "defaults": {
                "parameters": parameters_view(default.relief),
                "late_counts": default.late_counts,
            },
            "limits": BOUNDS_BY_PARAMETER,
            "stale": shown.stale,
        }


def parameters_view(rules: ReliefRules) -> View:
    """Return the parameters of the rule by name."""
    named = {name: getattr(rules, name) for name in NAMES}
    return {k: float(v) if isinstance(v, Fraction) else v for k, v in named.items()}


def method_view(rules: ClinicRules) -> View:
    """Return how numbers were made."""
    return {
        "version": METHOD_VERSION,
        "parameters": parameters_view(rules.relief),
        "rules_number": rules.number,
        "late_counts": rules.late_counts,
        "changed_at": rules.changed_at,
    }
