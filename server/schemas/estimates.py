"""What a patient's or a group's episodes say together, on the wire."""

from marshmallow import fields

from server.domain.relief_trend import Direction
from server.schemas.about import about
from server.schemas.base import WireSchema


def days(meaning: str, example: float | None = None) -> fields.Float:
    """Return a field of days that may be null."""
    return fields.Float(required=True, allow_none=True, metadata=about(meaning, example))


def count(meaning: str, example: int) -> fields.Integer:
    """Return a field that counts."""
    return fields.Integer(required=True, metadata=about(meaning, example))


class CurveRowSchema(WireSchema):
    """A Kaplan-Meier curve at one distinct time, of ends or of what is censored."""

    time = fields.Float(required=True, metadata=about("Days.", 9))
    at_risk = count("Episodes with relief at least so long.", 7)
    events = count("Of them ended at this time.", 1)
    censored = count("Of them known no longer than this.", 0)
    survival = fields.Float(
        required=True, metadata=about("Share still in relief after it, 0 to 1.", 0.857)
    )
    lower = fields.Float(
        required=True,
        allow_none=True,
        metadata=about("Of the share's 95 % interval; null: nothing is known.", 0.334),
    )
    upper = fields.Float(
        required=True,
        allow_none=True,
        metadata=about("Of the share's 95 % interval; null: nothing is known.", 0.979),
    )


CURVE = "By time; empty: fewer than 5 responding episodes."


class ExtremeSchema(WireSchema):
    """The estimates if each day without a score had been the same kind of day."""

    responders = count("Episodes with relief.", 6)
    evaluable = count("Episodes that can be judged.", 7)
    median_days = days("Days; null: too few, or not reached.", 16)
    rmst_days = days("Restricted mean, days; null: too few.", 18.2)


class SecondSchema(WireSchema):
    """The estimates with re-treatment counted as the end of relief."""

    median_days = days("Days; null: too few, or not reached.", 16)
    rmst_days = days("Restricted mean, days; null: too few.", 16.4)


class SecondCurveSchema(SecondSchema):
    """The same with their curve."""

    curve = fields.List(fields.Nested(CurveRowSchema), required=True, metadata=about(CURVE))


class BoundsSchema(WireSchema):
    """The medians with every loss as early, and as late, as its interval allows."""

    median_lower_curve = days("Days; null: too few, or not reached.", 13)
    median_upper_curve = days("Days; null: too few, or not reached.", 15)


class SummarySchema(WireSchema):
    """Kaplan-Meier over the responding episodes; 95 % interval by Brookmeyer-Crowley."""

    responders = count("Episodes with relief.", 6)
    evaluable = count("Episodes that can be judged.", 7)
    median_days = days("Days; null: fewer than 5 responding episodes, or not reached.", 14)
    median_lower = days("Days; null: not reached.", 9)
    median_upper = days("Days; null: not reached.", 21)
    curve = fields.List(fields.Nested(CurveRowSchema), required=True, metadata=about(CURVE))
    rmst_days = days("Restricted mean, days; null: too few.", 17.3)
    rmst_tau = days("Up to which day that mean is taken; null: too few.", 28)
    retreatment_as_end = fields.Nested(SecondCurveSchema, required=True)
    bounds = fields.Nested(BoundsSchema, required=True)
    best = fields.Nested(
        ExtremeSchema,
        required=True,
        metadata=about("If every day without a score had been in relief."),
    )
    worst = fields.Nested(
        ExtremeSchema,
        required=True,
        metadata=about("If every day without a score had been out of relief."),
    )


class ReliefTrendSchema(WireSchema):
    """Whether relief gets shorter from course to course, by Akritas, Theil and Sen."""

    slope_days_per_course = days("Days per course; null: there is none.", -1.5)
    p = fields.Float(
        required=True,
        allow_none=True,
        metadata=about("Of the permutation test, two-sided; null with the slope.", 0.02),
    )
    direction = fields.Enum(
        Direction,
        by_value=True,
        required=True,
        metadata=about("Named with 6 responding episodes, 4 of them ended, and p < 0.05."),
    )
    responders = count("Responding episodes.", 8)
    ended = count("Of them known to have ended.", 6)


class EvidenceSchema(WireSchema):
    """What stands behind an episode's number."""

    baseline_days = fields.List(
        fields.Date(),
        required=True,
        metadata=about("Whose scores made the baseline, its own or the inherited one."),
    )
    seen_to_day = count("The last day of it that can be seen; 0: not even day 1.", 20)
    days_logged = count("Scored days up to that one.", 18)
    late = count("Of them logged late.", 1)
    ignored_spikes = fields.List(
        fields.Integer(),
        required=True,
        metadata=about("Days out of relief that were not confirmed."),
    )
    percent_relief = fields.Float(
        required=True,
        allow_none=True,
        metadata=about("Mean percent of the baseline gone, up to day 28; null: none.", 41.5),
    )
    percent_days = count("Scored days that made it.", 18)


class GroupSchema(WireSchema):
    """A group's episodes together. Intervals are by bootstrap over patients."""

    group = fields.String(required=True, metadata=about("Its code.", "iv"))
    patients = count("Patients in it.", 12)
    episodes = count("Their episodes.", 96)
    evaluable = count("Of them can be judged.", 80)
    responders = count("Of them with relief.", 61)
    curve = fields.List(fields.Nested(CurveRowSchema), required=True, metadata=about(CURVE))
    median_days = days("Days; null: too few, or not reached.", 14)
    median_lower = days("Days; null: too few, or not reached.", 12)
    median_upper = days("Days; null: too few, or not reached.", 16)
    rmst_days = days("Restricted mean, days; null: too few.", 15.1)
    rmst_tau = days("Up to which day that mean is taken; null: too few.", 28)
    retreatment_as_end = fields.Nested(SecondSchema, required=True)
