"""The trend of one patient on the wire. Every number is as of `today`, the patient's day."""

from marshmallow import fields

from server.domain.conditions import Condition
from server.domain.diary import Source
from server.domain.entries import Helping
from server.domain.episodes import BaselineSource, Reason, Status
from server.schemas.about import AN_ID, about
from server.schemas.base import WireSchema
from server.schemas.estimates import EvidenceSchema, ReliefTrendSchema, SummarySchema
from server.schemas.patient import EffectReportSchema, StateSchema
from server.schemas.review import ReviewSchema
from server.schemas.rules import MethodSchema
from server.schemas.session import StoredConfounderSchema, StoredSessionSchema
from server.schemas.times import Day, Instant


class WhoseSchema(WireSchema):
    """Whose trend it is."""

    id = fields.UUID(required=True, metadata=about("The patient.", AN_ID))
    name = fields.String(required=True, metadata=about("The patient's name.", "Ana Ruiz"))
    zone = fields.String(
        required=True, metadata=about("The IANA zone their days are lived in.", "Europe/Madrid")
    )
    condition = fields.Enum(
        Condition,
        by_value=True,
        required=True,
        allow_none=True,
        metadata=about("What they are treated for; null: not said.", "crps"),
    )
    number = fields.Integer(
        required=True, metadata=about("Which state of the condition, for If-Match.", 1)
    )


class DaySchema(WireSchema):
    """A scored day. A day without a score is not listed: it is no zero, and no line crosses it."""

    date = Day(required=True, metadata=about("The patient's day.", "2026-03-31"))
    score = fields.Float(required=True, metadata=about("Points, 0 to 10, unrounded.", 4.5))
    source = fields.Enum(
        Source,
        by_value=True,
        required=True,
        metadata=about("The day's check-ins, or the mean of its ratings.", "check_in"),
    )
    late = fields.Boolean(
        required=True, metadata=about("Something behind it was written late.", example=False)
    )
    disputed = fields.Boolean(
        required=True,
        metadata=about(
            "Amendments made without sight of each other: it is their mean.", example=False
        ),
    )
    helping = fields.Enum(
        Helping,
        by_value=True,
        required=True,
        allow_none=True,
        metadata=about("The day's last answer to that question; null: none.", "yes"),
    )


class DeclaredSchema(WireSchema):
    """The end of relief as the patient declares it. It overwrites nothing."""

    gone_since = Day(required=True, metadata=about("First day without relief.", "2026-03-30"))
    days = fields.Integer(required=True, metadata=about("Days of relief, from day 0 on.", 10))
    agrees = fields.Boolean(
        required=True,
        allow_none=True,
        metadata=about("With what the scores allow; null: they allow no duration.", example=True),
    )


class EpisodeSchema(WireSchema):
    """What follows one course. Days count from its last session, which is day 0."""

    course_first = Day(required=True, metadata=about("Its first session.", "2026-03-12"))
    course_last = Day(required=True, metadata=about("Its last session: day 0.", "2026-03-19"))
    status = fields.Enum(
        Status,
        by_value=True,
        required=True,
        metadata=about("How it stands; censored: lasted at least so long.", "loss"),
    )
    reason = fields.Enum(
        Reason,
        by_value=True,
        required=True,
        allow_none=True,
        metadata=about("Why it is censored or not evaluable; null: it is neither."),
    )
    baseline = fields.Float(
        required=True, allow_none=True, metadata=about("Points before; null: none.", 7)
    )
    baseline_source = fields.Enum(
        BaselineSource,
        by_value=True,
        required=True,
        allow_none=True,
        metadata=about("From the days before, or from the episode before.", "observed"),
    )
    threshold = fields.Float(
        required=True,
        allow_none=True,
        metadata=about("The highest score, in points, that still counts as relief.", 4.9),
    )
    onset_day = fields.Integer(
        required=True, allow_none=True, metadata=about("When relief began; null: it did not.", 1)
    )
    lower_days = fields.Integer(
        required=True, allow_none=True, metadata=about("Relief lasted at least so long.", 11)
    )
    upper_days = fields.Integer(
        required=True, allow_none=True, metadata=about("And at most so long; null: unknown.", 11)
    )
    days = fields.Float(
        required=True,
        allow_none=True,
        metadata=about("The duration to show, with a ≥ when censored.", 11),
    )
    pending = fields.Boolean(
        required=True,
        allow_none=True,
        metadata=about("The latest score is above the threshold; null: it says nothing."),
    )
    declared = fields.Nested(
        DeclaredSchema,
        required=True,
        allow_none=True,
        metadata=about("What the patient declares; null: nothing."),
    )
    maintenance = fields.Boolean(
        required=True,
        metadata=about("Nasal dosing kept up: look at the weekly means.", example=False),
    )
    evidence = fields.Nested(EvidenceSchema, required=True)


class LoggedSchema(WireSchema):
    """How much of the diary there is."""

    days_logged = fields.Integer(required=True, metadata=about("Scored days.", 310))
    days_possible = fields.Integer(required=True, metadata=about("Days since enrolment.", 365))
    late = fields.Integer(required=True, metadata=about("Days logged late.", 4))


class WeekSchema(WireSchema):
    """Mean pain over a calendar week."""

    week_start = Day(required=True, metadata=about("A Monday.", "2026-03-30"))
    mean = fields.Float(required=True, metadata=about("Points over its scored days.", 4.5))
    days = fields.Integer(required=True, metadata=about("Scored days, 1 to 7.", 6))


class TrendSchema(WireSchema):
    """Everything one page shows of a patient. What was entered in error is left out."""

    patient = fields.Nested(WhoseSchema, required=True)
    today = Day(required=True, metadata=about("The day it is where they live.", "2026-03-31"))
    computed_at = Instant(required=True, metadata=about("When.", "2026-03-31T19:14:07Z"))
    revision = fields.Integer(
        required=True, metadata=about("Versions stored until then, at least.", 412)
    )
    method = fields.Nested(MethodSchema, required=True)
    days = fields.List(fields.Nested(DaySchema), required=True)
    sessions = fields.List(
        fields.Nested(StoredSessionSchema),
        required=True,
        metadata=about("Oldest first; one dated after `today` counts from its day on."),
    )
    confounders = fields.List(
        fields.Nested(StoredConfounderSchema),
        required=True,
        metadata=about("Oldest first; one dated after `today` counts from its day on."),
    )
    episodes = fields.List(fields.Nested(EpisodeSchema), required=True)
    summary = fields.Nested(SummarySchema, required=True)
    relief_trend = fields.Nested(ReliefTrendSchema, required=True)
    side_effects = fields.List(fields.Nested(EffectReportSchema), required=True)
    logged = fields.Nested(LoggedSchema, required=True)
    weekly = fields.List(fields.Nested(WeekSchema), required=True)
    state = fields.Nested(StateSchema, required=True)
    review = fields.Nested(
        ReviewSchema,
        required=True,
        allow_none=True,
        metadata=about("Who of the clinic saw it last; null: nobody has said so."),
    )
