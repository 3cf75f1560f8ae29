"""Entries on the wire: ISO dates, UTC, whole points."""

from typing import Any

from marshmallow import fields, post_load, validate

from server.domain.body_sites import BODY_SITE_CODES
from server.domain.entries import (
    DEVICE_MAX_CHARACTERS,
    NOTE_MAX_CHARACTERS,
    PAIN_MAX,
    PAIN_MIN,
    REASON_MAX_CHARACTERS,
    REPLACES_MAX,
    EntryVersion,
    Helping,
    Kind,
)
from server.domain.entry_faults import faults
from server.domain.entry_parts import RESCUE_MAX, Recalled, Request
from server.domain.errors import FaultyValueError
from server.domain.side_effects import PATIENT_EFFECT_CODES
from server.schemas.about import AN_ID, ANOTHER_ID, about
from server.schemas.base import Name, Text, Uuid7
from server.schemas.entry_parts import (
    EndedEffectSchema,
    QuestionnaireSchema,
    RescueSchema,
    SideEffectSchema,
)
from server.schemas.numbers import Whole
from server.schemas.times import Day, Instant, MomentSchema


class OurOwn(fields.Raw):
    """What the server adds to a version. A phone may send it back with one; nobody reads it."""

    def __init__(self) -> None:
        told = {"description": "Ignored: the server has its own."}
        super().__init__(load_only=True, allow_none=True, metadata=told)


class Points(Whole):
    """Points of 0 to 10; null: not answered."""

    def __init__(self, description: str, example: int) -> None:
        told = about(f"{description}; null: not answered.", example)
        super().__init__(PAIN_MIN, PAIN_MAX, load_default=None, metadata=told)


OUR_OWN = ("revision", "received_at", "flags", "author")
SEVERAL = ("side_effects", "body_sites", "rescue", "ended_effects")


class EntryVersionSchema(MomentSchema):
    """One version of an entry. A rating has only pain and a note."""

    id = Uuid7(required=True, metadata=about("This version; UUIDv7, made by the phone.", AN_ID))
    entry_id = Uuid7(
        required=True,
        metadata=about("The entry; UUIDv7, shared by all its versions.", ANOTHER_ID),
    )
    kind = fields.Enum(
        Kind,
        by_value=True,
        required=True,
        metadata=about(
            "check_in: the day as a whole; rating: this moment; questionnaire: an instrument; "
            "request: something asked of the clinic.",
            "check_in",
        ),
    )
    replaces = fields.List(
        Uuid7(),
        required=True,
        validate=validate.Length(max=REPLACES_MAX),
        metadata=about("The versions of this entry that its author saw; empty: the first.", []),
    )
    written_at = Instant(
        required=True,
        metadata=about("When it was saved, by the phone's clock.", "2026-03-31T19:14:05Z"),
    )
    pain = Whole(
        PAIN_MIN,
        PAIN_MAX,
        load_default=None,
        metadata=about(
            "Points, 0 no pain to 10: a check-in's average, a rating's now. Null only in other "
            "kinds, and in a missed day told by comparison.",
            4,
        ),
    )
    helping = fields.Enum(
        Helping,
        by_value=True,
        load_default=None,
        metadata=about('Answer to "is it still helping?"; null: not answered.', "fading"),
    )
    gone_since = Day(
        load_default=None,
        metadata=about("The day relief went, with helping gone; null: not declared."),
    )
    side_effects = fields.List(
        fields.Nested(SideEffectSchema),
        load_default=None,
        validate=validate.Length(max=len(PATIENT_EFFECT_CODES)),
        metadata=about("[]: none today; null: not answered."),
    )
    note = Text(
        longest=NOTE_MAX_CHARACTERS,
        load_default=None,
        metadata=about("The patient's own words; null: none.", "Slept badly."),
    )
    device = Name(
        longest=DEVICE_MAX_CHARACTERS,
        load_default=None,
        metadata=about("What it was written on, in words; null: not told.", "Chrome, Android"),
    )
    reason = Text(
        longest=REASON_MAX_CHARACTERS,
        load_default=None,
        metadata=about("Why it was amended; null: not told.", "Tapped the wrong number."),
    )
    worst = Points("Pain at its worst today", 7)
    least = Points("Pain at its least today", 2)
    sleep_interference = Points("How much pain disturbed the sleep", 5)
    activity_interference = Points("How much pain disturbed what one wanted to do", 3)
    body_sites = fields.List(
        fields.String(validate=validate.OneOf(BODY_SITE_CODES)),
        load_default=None,
        validate=validate.Length(max=len(BODY_SITE_CODES)),
        metadata=about("Where it hurt, by codes of a map; null: not answered.", ["lower_back"]),
    )
    rescue = fields.List(
        fields.Nested(RescueSchema),
        load_default=None,
        validate=validate.Length(max=RESCUE_MAX),
        metadata=about("Medicines taken against the pain; []: none; null: not answered."),
    )
    recalled = fields.Enum(
        Recalled,
        by_value=True,
        load_default=None,
        metadata=about("How a missed day was beside the day shown; null: told by a number."),
    )
    ended_effects = fields.List(
        fields.Nested(EndedEffectSchema),
        load_default=None,
        validate=validate.Length(max=len(PATIENT_EFFECT_CODES)),
        metadata=about("Side effects of earlier entries that are over; null: not answered."),
    )
    questionnaire = fields.Nested(
        QuestionnaireSchema,
        load_default=None,
        allow_none=True,
        metadata=about("Of a questionnaire; null in other kinds."),
    )
    request = fields.Enum(
        Request,
        by_value=True,
        load_default=None,
        metadata=about("What is asked of the clinic; null in other kinds."),
    )
    revision: fields.Field[Any] = OurOwn()
    received_at: fields.Field[Any] = OurOwn()
    flags: fields.Field[Any] = OurOwn()
    author: fields.Field[Any] = OurOwn()

    @post_load
    def _to_version(self, data: dict[str, Any], **_: object) -> EntryVersion:
        for ours in OUR_OWN:
            data.pop(ours, None)
        for several in SEVERAL:
            if data[several] is not None:
                data[several] = tuple(data[several])
        version = EntryVersion(**data | {"replaces": frozenset(data["replaces"])})
        if found := faults(version):
            raise FaultyValueError(found)
        return version
