"""Entries on the wire: ISO dates, UTC, whole points."""

from typing import Any

from marshmallow import fields, post_load, pre_dump, validate

from server.domain.deliveries import FlaggedVersion
from server.domain.diary import Flag
from server.domain.entries import (
    NOTE_MAX_CHARACTERS,
    PAIN_MAX,
    PAIN_MIN,
    REPLACES_MAX,
    EntryVersion,
    Helping,
    Kind,
    SideEffect,
    faults,
)
from server.domain.errors import FaultyValueError
from server.domain.side_effects import PATIENT_EFFECT_CODES, SEVERITY_MILD, SEVERITY_SEVERE
from server.schemas.about import AN_ID, ANOTHER_ID, about
from server.schemas.base import Text, Uuid7, WireSchema
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

    @post_load
    def _to_version(self, data: dict[str, Any], **_: object) -> EntryVersion:
        if data["side_effects"] is not None:
            data["side_effects"] = tuple(data["side_effects"])
        version = EntryVersion(**data | {"replaces": frozenset(data["replaces"])})
        if found := faults(version):
            raise FaultyValueError(found)
        return version


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
