"""Entries on the wire: ISO dates, UTC, whole points."""

from typing import Any

from marshmallow import fields, post_load, pre_dump, validate

from server.domain.deliveries import FlaggedVersion
from server.domain.diary import Flag
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
    SideEffect,
    faults,
)
from server.domain.errors import FaultyValueError
from server.domain.people import Role
from server.domain.side_effects import PATIENT_EFFECT_CODES, SEVERITY_MILD, SEVERITY_SEVERE
from server.schemas.about import AN_ID, ANOTHER_ID, about
from server.schemas.base import Name, Text, Uuid7, WireSchema
from server.schemas.numbers import Whole
from server.schemas.times import Day, Instant, MomentSchema
from server.schemas.views import version_view


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

    @post_load
    def _to_side_effect(self, data: dict[str, Any], **_: object) -> SideEffect:
        return SideEffect(**data)


class OurOwn(fields.Raw):
    """What the server adds to a version. A phone may send it back with one; nobody reads it."""

    def __init__(self) -> None:
        told = {"description": "Ignored: the server has its own."}
        super().__init__(load_only=True, allow_none=True, metadata=told)


OUR_OWN = ("revision", "received_at", "flags", "author")


class EntryVersionSchema(MomentSchema):
    """One version of a check-in or of a rating. A rating has only pain and a note."""

    id = Uuid7(required=True, metadata=about("This version; UUIDv7, made by the phone.", AN_ID))
    entry_id = Uuid7(
        required=True,
        metadata=about("The entry; UUIDv7, shared by all its versions.", ANOTHER_ID),
    )
    kind = fields.Enum(
        Kind,
        by_value=True,
        required=True,
        metadata=about("check_in: the day as a whole; rating: this moment.", "check_in"),
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
        required=True,
        metadata=about("Points, 0 no pain to 10: a check-in's average, a rating's now.", 4),
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
    revision: fields.Field[Any] = OurOwn()
    received_at: fields.Field[Any] = OurOwn()
    flags: fields.Field[Any] = OurOwn()
    author: fields.Field[Any] = OurOwn()

    @post_load
    def _to_version(self, data: dict[str, Any], **_: object) -> EntryVersion:
        for ours in OUR_OWN:
            data.pop(ours, None)
        if data["side_effects"] is not None:
            data["side_effects"] = tuple(data["side_effects"])
        version = EntryVersion(**data | {"replaces": frozenset(data["replaces"])})
        if found := faults(version):
            raise FaultyValueError(found)
        return version


class AuthorSchema(WireSchema):
    """Who wrote a version."""

    role = fields.String(required=True, validate=validate.OneOf([Role.PATIENT, Role.CLINICIAN]))
    name = fields.String(required=True, metadata={"example": "Ana Ruiz"})


class StoredVersionSchema(EntryVersionSchema):
    """A version as the server keeps it."""

    revision = fields.Integer(
        required=True,
        metadata=about("The patient's counter when it was stored: 1, 2, 3...", 118),
    )
    received_at = Instant(
        required=True,
        metadata=about("When it was stored, by the server's clock.", "2026-03-31T19:14:07Z"),
    )
    flags = fields.List(
        fields.Enum(Flag, by_value=True),
        required=True,
        metadata=about("What is odd about it; it is kept and counted all the same.", ["late"]),
    )

    author = fields.Nested(
        AuthorSchema,
        required=True,
        metadata=about("Who wrote it: the patient, or a clinician who settled a conflict."),
    )

    @pre_dump
    def _flat(self, flagged: Any, **_: object) -> Any:
        return version_view(flagged) if isinstance(flagged, FlaggedVersion) else flagged


class HeadsSchema(WireSchema):
    """An entry as it stands."""

    heads = fields.List(
        fields.Nested(StoredVersionSchema),
        required=True,
        metadata=about("The versions that none replaces; several are a conflict, all count."),
    )


class AskedDaySchema(WireSchema):
    """Which day."""

    day = Day(required=True, metadata=about("The day as the patient lived it.", "2026-03-31"))


class EntrySchema(WireSchema):
    """An entry with everything that was ever said in it."""

    entry_id = fields.UUID(required=True, metadata=about("The entry.", ANOTHER_ID))
    heads = fields.List(
        fields.UUID(),
        required=True,
        metadata=about("The versions that none replaces; several are a conflict.", [AN_ID]),
    )
    versions = fields.List(
        fields.Nested(StoredVersionSchema),
        required=True,
        metadata=about("All of them, in the order in which they came."),
    )


class EntriesSchema(WireSchema):
    """The entries of a day; one that was moved is found on each of its days."""

    local_date = Day(required=True, metadata=about("The day asked for.", "2026-03-31"))
    entries = fields.List(fields.Nested(EntrySchema), required=True)
