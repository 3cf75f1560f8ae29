"""A clinic's settings on the wire."""

from marshmallow import fields

from server.domain.people import NAME_MAX_CHARACTERS, PHONE_MAX_CHARACTERS
from server.schemas.base import Flag, Text, WireSchema


class ClinicSettingsSchema(WireSchema):
    """What an administrator may change."""

    name = Text(required=True, shortest=1, longest=NAME_MAX_CHARACTERS)
    device_alone = Flag(required=True)
    phone = Text(required=True, allow_none=True, shortest=1, longest=PHONE_MAX_CHARACTERS)


class ClinicSchema(ClinicSettingsSchema):
    """A clinic as its staff see it."""

    id = fields.UUID(required=True)
    demo = fields.Boolean(required=True)
    number = fields.Integer(required=True)
