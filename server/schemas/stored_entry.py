"""Entries as the server keeps them, on the wire."""

from typing import Any

from marshmallow import fields, pre_dump, validate

from server.domain.deliveries import FlaggedVersion
from server.domain.diary import Flag
from server.domain.people import Role
from server.schemas.about import AN_ID, ANOTHER_ID, about
from server.schemas.base import WireSchema
from server.schemas.entry import EntryVersionSchema
from server.schemas.entry_view import version_view
from server.schemas.times import Day, Instant


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
