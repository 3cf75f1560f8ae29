"""What a clinic asks, and what patients have filled in, on the wire."""

from dataclasses import asdict
from typing import Any

from marshmallow import fields, post_load, pre_dump, validate

from server.domain.instrument_plans import DAYS_MAX, ClinicInstruments, Plan
from server.domain.instruments import INSTRUMENTS
from server.domain.questionnaires import Questionnaires
from server.schemas.about import AN_ID, about
from server.schemas.base import Flag, WireSchema
from server.schemas.numbers import Whole
from server.schemas.times import Day, Instant
from server.schemas.views import View

WHICH = about("An instrument's code.", "peg") | {"enum": list(INSTRUMENTS)}


class PlanSchema(WireSchema):
    """How often one instrument is asked. Counting begins anew with each session, which is day 0."""

    instrument = fields.String(
        required=True, validate=validate.OneOf(list(INSTRUMENTS)), metadata=WHICH
    )
    first_day = Whole(
        1, DAYS_MAX, required=True, metadata=about("Days from a session to the first time.", 7)
    )
    every_days = Whole(
        1, DAYS_MAX, required=True, metadata=about("Days from then on to the next time.", 21)
    )

    @post_load
    def _to_plan(self, data: dict[str, Any], **_: object) -> Plan:
        return Plan(**data)


class InstrumentChoiceSchema(WireSchema):
    """What a clinic wants to ask; an instrument that is missing is not asked."""

    plans = fields.List(
        fields.Nested(PlanSchema),
        required=True,
        validate=validate.Length(max=len(INSTRUMENTS)),
        metadata=about("At most one of the PHQ-8 and the PHQ-9."),
    )
    same_day_cover = Flag(
        required=True,
        metadata=about("Somebody answers on the same day what a PHQ-9 says about self-harm."),
    )

    @post_load
    def _to_choice(self, data: dict[str, Any], **_: object) -> ClinicInstruments:
        return ClinicInstruments(
            number=0,
            plans=tuple(data["plans"]),
            same_day_cover=data["same_day_cover"],
            changed_at=None,
        )


class ClinicInstrumentsSchema(WireSchema):
    """What a clinic asks."""

    plans = fields.List(fields.Nested(PlanSchema), required=True)
    same_day_cover = fields.Boolean(
        required=True, metadata=about("What a PHQ-9 says about self-harm is answered that day.")
    )
    number = fields.Integer(
        required=True, metadata=about("Which state; 0: the defaults. The ETag is the same.", 2)
    )
    changed_at = Instant(
        required=True,
        allow_none=True,
        metadata=about("When it was chosen; null: never.", "2026-03-31T15:02:11Z"),
    )


class AskedSchema(WireSchema):
    """How often one instrument is asked of this patient."""

    instrument = fields.String(required=True, metadata=WHICH)
    first_day = fields.Integer(
        required=True, metadata=about("Days from a session to the first time.", 7)
    )
    every_days = fields.Integer(
        required=True, metadata=about("Days from then on to the next time.", 21)
    )
    at_start = fields.Boolean(
        required=True, metadata=about("Asked before the first session, too.", example=True)
    )


class DueSchema(WireSchema):
    """An instrument that waits to be filled in."""

    instrument = fields.String(required=True, metadata=WHICH)
    since = Day(required=True, metadata=about("The day on which it became due.", "2026-03-19"))


class InstrumentScoreSchema(WireSchema):
    """One filled-in instrument. A higher score is worse."""

    entry_id = fields.UUID(required=True, metadata=about("The entry.", AN_ID))
    instrument = fields.String(required=True, metadata=WHICH)
    day = Day(required=True, metadata=about("The patient's day.", "2026-03-19"))
    points = fields.Float(required=True, metadata=about("The score, unrounded.", 6.5))
    change = fields.Float(
        required=True,
        allow_none=True,
        metadata=about("Points since the time before; null: there is none.", -1.5),
    )
    rose = fields.Boolean(
        required=True,
        metadata=about("By as much as a clinician should see.", example=False),
    )
    self_harm = fields.Boolean(
        required=True,
        metadata=about("Item 9 has any answer but its first, whatever the score.", example=False),
    )
    disputed = fields.Boolean(
        required=True,
        metadata=about(
            "Amended in two places: each of the versions has its score here.", example=False
        ),
    )


class QuestionnairesSchema(WireSchema):
    """What a patient has filled in, and all that says when which instrument is due."""

    today = Day(required=True, metadata=about("The day it is where they live.", "2026-03-31"))
    started = Day(required=True, metadata=about("The first day with the clinic.", "2026-01-12"))
    session_days = fields.List(
        Day(),
        required=True,
        metadata=about("Oldest first; one after `today` counts from its day on."),
    )
    plans = fields.List(fields.Nested(AskedSchema), required=True)
    due = fields.List(fields.Nested(DueSchema), required=True)
    scores = fields.List(
        fields.Nested(InstrumentScoreSchema), required=True, metadata=about("Oldest first.")
    )

    @pre_dump
    def _flat(self, found: Questionnaires, **_: object) -> View:
        return {
            "today": found.today,
            "started": found.course.started,
            "session_days": found.course.session_days,
            "plans": [_asked(plan) for plan in found.plans],
            "due": found.due,
            "scores": found.scores,
        }


def _asked(plan: Plan) -> View:
    return asdict(plan) | {"at_start": INSTRUMENTS[plan.instrument].at_start}
