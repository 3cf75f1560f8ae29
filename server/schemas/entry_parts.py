"""The parts of an entry on the wire."""

from typing import Any

from marshmallow import fields, post_load, validate

from server.domain.entry_parts import (
    RESCUE_DOSE_MAX_CHARACTERS,
    RESCUE_NAME_MAX_CHARACTERS,
    RESCUE_TIMES_MAX,
    EndedEffect,
    Questionnaire,
    Rescue,
    SideEffect,
    Stopped,
    Tell,
)
from server.domain.instruments import INSTRUMENTS
from server.domain.side_effects import PATIENT_EFFECT_CODES, SEVERITY_MILD, SEVERITY_SEVERE
from server.schemas.about import about
from server.schemas.base import Flag, Name, WireSchema
from server.schemas.numbers import Whole
from server.schemas.times import Day

MOST_ITEMS = 30  # of any instrument
MOST_POINTS = 10  # of any item


class SideEffectSchema(WireSchema):
    """One side effect, as the patient felt it."""

    effect = fields.String(
        required=True,
        validate=validate.OneOf(PATIENT_EFFECT_CODES),
        metadata=about("Which one, by its code; each at most once in an entry.", "nausea"),
    )
    severity = Whole(
        SEVERITY_MILD,
        SEVERITY_SEVERE,
        required=True,
        metadata=about("1 mild, 2 moderate, 3 severe.", 2),
    )
    stopped = fields.Enum(
        Stopped,
        by_value=True,
        load_default=None,
        metadata=about("How much of one's usual things it prevented; null: not answered.", "some"),
    )
    present = Flag(
        load_default=None,
        allow_none=True,
        metadata=about("Whether it is still there; null: not answered."),
    )
    ended_on = Day(
        load_default=None,
        metadata=about("The day it ended; null: it has not, or nobody knows the day."),
    )
    tell = fields.Enum(
        Tell,
        by_value=True,
        load_default=None,
        metadata=about("How soon somebody should know, to the patient; null: not answered."),
    )

    @post_load
    def _to_side_effect(self, data: dict[str, Any], **_: object) -> SideEffect:
        return SideEffect(**data)


class EndedEffectSchema(WireSchema):
    """A side effect told in an earlier entry that is over by now."""

    effect = fields.String(
        required=True,
        validate=validate.OneOf(PATIENT_EFFECT_CODES),
        metadata=about("Which one, by its code; each at most once in an entry.", "nausea"),
    )
    ended_on = Day(load_default=None, metadata=about("The day it ended; null: nobody knows."))

    @post_load
    def _to_ended(self, data: dict[str, Any], **_: object) -> EndedEffect:
        return EndedEffect(**data)


class RescueSchema(WireSchema):
    """A medicine taken against the pain."""

    name = Name(
        longest=RESCUE_NAME_MAX_CHARACTERS,
        required=True,
        metadata=about("In the patient's own words.", "Paracetamol"),
    )
    dose = Name(
        longest=RESCUE_DOSE_MAX_CHARACTERS,
        load_default=None,
        metadata=about("How much at a time, in words; null: not told.", "500 mg"),
    )
    times = Whole(
        1,
        RESCUE_TIMES_MAX,
        load_default=None,
        metadata=about("How often that day; null: not told.", 2),
    )

    @post_load
    def _to_rescue(self, data: dict[str, Any], **_: object) -> Rescue:
        return Rescue(**data)


class QuestionnaireSchema(WireSchema):
    """An instrument, answered in full."""

    instrument = fields.String(
        required=True,
        validate=validate.OneOf(list(INSTRUMENTS)),
        metadata=about("Which one, by its code: peg."),  # no example: entries are check-ins there
    )
    answers = fields.List(
        Whole(0, MOST_POINTS),
        required=True,
        validate=validate.Length(1, MOST_ITEMS),
        metadata=about("One answer for each item, in its order, on its own scale: 4, 5, 3."),
    )

    @post_load
    def _to_questionnaire(self, data: dict[str, Any], **_: object) -> Questionnaire:
        return Questionnaire(instrument=data["instrument"], answers=tuple(data["answers"]))
