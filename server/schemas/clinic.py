"""A clinic's settings on the wire."""

from marshmallow import fields

from server.domain.people import NAME_MAX_CHARACTERS, PHONE_MAX_CHARACTERS
from server.schemas.about import AN_ID, about
from server.schemas.base import Flag, Name, WireSchema


class ClinicSettingsSchema(WireSchema):
    """What an administrator may change."""

    name = Name(
        required=True,
        longest=NAME_MAX_CHARACTERS,
        metadata=about("As patients know it.", "Harbour Clinic"),
    )
    device_alone = Flag(
        required=True,
        metadata=about("A patient's phone is enough, without a passphrase. Staff need one anyway."),
    )
    phone = Name(
        required=True,
        allow_none=True,
        longest=PHONE_MAX_CHARACTERS,
        metadata=about("What patients call; null: not given.", "+34 900 123 456"),
    )


class ClinicSchema(ClinicSettingsSchema):
    """A clinic as its staff see it."""

    id = fields.UUID(required=True, metadata=about("The clinic; UUIDv7.", AN_ID))
    demo = fields.Boolean(
        required=True, metadata=about("All people and data are invented; every page says so.")
    )
    number = fields.Integer(
        required=True, metadata=about("Which state of the settings; the ETag is the same.", 3)
    )
