"""A clinic's settings on the wire."""

from marshmallow import fields

from server.domain.people import NAME_MAX_CHARACTERS, PHONE_MAX_CHARACTERS
from server.schemas.base import Flag, Name, WireSchema


class ClinicSettingsSchema(WireSchema):
    """What an administrator may change."""

    name = Name(required=True, longest=NAME_MAX_CHARACTERS)
    device_alone = Flag(required=True)
    phone = Name(required=True, allow_none=True, longest=PHONE_MAX_CHARACTERS)


class ClinicSchema(ClinicSettingsSchema):
    """A clinic as its staff see it."""

    id = fields.UUID(required=True)
    demo = fields.Boolean(required=True)
    number = fields.Integer(required=True)
