"""Patients and the caseload on the wire."""

from typing import Any

from marshmallow import fields, pre_dump

from server.domain.conditions import Condition
from server.domain.episodes import Reason
from server.domain.patients import Patient
from server.domain.people import NAME_MAX_CHARACTERS
from server.domain.side_effects import PATIENT_EFFECT_CODES
from server.domain.state import StateKind
from server.schemas.about import AN_ID, about, absent
from server.schemas.base import Name, WireSchema
from server.schemas.need import NeedSchema
from server.schemas.numbers import PageSize, Whole
from server.schemas.times import Day

PAGE_MAX = 200
PAGE = 50


class NewPatientSchema(WireSchema):
    """What is known of a patient before the invitation."""

    name = Name(
        required=True,
        longest=NAME_MAX_CHARACTERS,
        metadata=about("As the clinic's list shows it.", "Ana Ruiz"),
    )
    condition = fields.Enum(
        Condition,
        by_value=True,
        load_default=None,
        allow_none=True,
        metadata=about("What they are treated for; null or left out: not said.", "crps"),
    )


class ConditionSchema(WireSchema):
    """What a patient is treated for."""

    condition = fields.Enum(
        Condition,
        by_value=True,
        required=True,
        allow_none=True,
        metadata=about("Its code; null: not said.", "crps"),
    )


class PatientSchema(ConditionSchema):
    """A patient of the clinic."""

    name = fields.String(
        required=True, metadata=about("As the clinic's list shows it.", "Ana Ruiz")
    )
    number = fields.Integer(
        required=True, metadata=about("Which state of the condition; the ETag is the same.", 1)
    )

    id = fields.UUID(required=True, metadata=about("The patient; UUIDv7.", AN_ID))
    zone = fields.String(
        required=True,
        metadata=about("The IANA time zone in which their days are lived.", "Europe/Madrid"),
    )
    enrolled = fields.Boolean(
        required=True, metadata=about("Whether a device of theirs was let in.", example=True)
    )

    @pre_dump
    def _flat(self, patient: Patient, **_: object) -> dict[str, Any]:
        person = patient.person
        told = {n: getattr(person, n) for n in ("id", "name", "zone", "enrolled")}
        return told | {"condition": patient.condition, "number": patient.number}


class StateSchema(WireSchema):
    """Where relief stands today: the latest episode, and the one before it that can be judged."""

    kind = fields.Enum(
        StateKind, by_value=True, required=True, metadata=about("What can be said.", "relief")
    )
    day = fields.Integer(
        required=True,
        allow_none=True,
        metadata=about("Days since the latest course's last session; null: no session yet.", 12),
    )
    known_days = fields.Float(
        required=True,
        allow_none=True,
        metadata=about("Days of relief known; at least so many, unless kind is lost.", 12),
    )
    pending = fields.Boolean(
        required=True,
        allow_none=True,
        metadata=about(
            "The latest score is above the threshold; null: it says nothing.", example=False
        ),
    )
    reason = fields.Enum(
        Reason,
        by_value=True,
        required=True,
        allow_none=True,
        metadata=about("Why no more is known; null: there is no more to know.", "ongoing"),
    )
    last_days = fields.Float(
        required=True,
        allow_none=True,
        metadata=about("Days of relief the time before; 0: it did not come.", 15.5),
    )
    last_at_least = fields.Boolean(
        required=True,
        allow_none=True,
        metadata=about("Whether a ≥ belongs before last_days; null with it.", example=False),
    )
    course_last = Day(
        required=True,
        allow_none=True,
        metadata=about("The latest course's last session, day 0; null: none yet.", "2026-03-19"),
    )


class EffectReportSchema(WireSchema):
    """One side effect on one day, at its worst."""

    date = Day(required=True, metadata=about("The patient's day.", "2026-03-20"))
    effect = fields.String(
        required=True,
        metadata=about("Which one, by its code.", "nausea") | {"enum": list(PATIENT_EFFECT_CODES)},
    )
    severity = Whole(1, 3, required=True, metadata=about("1 mild, 2 moderate, 3 severe.", 2))


class LatestPainSchema(WireSchema):
    """The last scored day."""

    date = Day(required=True, metadata=about("The patient's day.", "2026-03-31"))
    score = fields.Float(required=True, metadata=about("Points, 0 to 10.", 4))


class ListedSchema(WireSchema):
    """A patient in one line."""

    id = fields.UUID(required=True, metadata=about("The patient.", AN_ID))
    name = fields.String(required=True, metadata=about("Whom the list shows.", "Ana Ruiz"))
    enrolled = fields.Boolean(
        required=True, metadata=about("Whether a device of theirs was let in.", example=True)
    )
    today = Day(required=True, metadata=about("The day it is where they live.", "2026-03-31"))
    latest_pain = fields.Nested(
        LatestPainSchema, required=True, allow_none=True, metadata=about("null: none scored.")
    )
    mean_7 = fields.Float(
        required=True,
        allow_none=True,
        metadata=about("Mean points of the last 7 days; null: none of them scored.", 4.25),
    )
    mean_prior_7 = fields.Float(
        required=True,
        allow_none=True,
        metadata=about("Mean points of the 7 days before those; null: none scored.", 5.5),
    )
    state = fields.Nested(StateSchema, required=True)
    days_logged_28 = fields.Integer(
        required=True, metadata=about("Scored days of the last 28, today included.", 24)
    )
    worst_effect = fields.Nested(
        EffectReportSchema,
        required=True,
        allow_none=True,
        metadata=about("The severest side effect of the last 14 days; null: none reported."),
    )
    needs = fields.List(
        fields.Nested(NeedSchema),
        required=True,
        metadata=about("Why somebody should look, most pressing first."),
    )


class CaseloadSchema(WireSchema):
    """A page of the caseload, by name; capitals and accents make no difference."""

    patients = fields.List(fields.Nested(ListedSchema), required=True)
    cursor = fields.UUID(
        required=True, allow_none=True, metadata=about("Asks for the next page; null: it is over.")
    )


class CaseloadPageSchema(WireSchema):
    """Which page of the caseload."""

    cursor = fields.UUID(
        load_default=absent,
        metadata=about("From the page before; left out: the first page.", AN_ID),
    )
    limit = PageSize(
        1, PAGE_MAX, load_default=PAGE, metadata=about("How many patients at most.", 200)
    )
