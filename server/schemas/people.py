"""Signing in, invitations, enrolment and staff on the wire."""

from functools import cache
from typing import Any
from zoneinfo import available_timezones

from marshmallow import ValidationError, fields, post_load, validate

from server.domain.invitations import tidy
from server.domain.people import (
    LOGIN_MAX_CHARACTERS,
    NAME_MAX_CHARACTERS,
    PASSPHRASE_MAX_CHARACTERS,
    PASSPHRASE_MIN_CHARACTERS,
    Role,
)
from server.domain.sign_ins import tidy_login
from server.schemas.base import Name, Text, WireSchema
from server.schemas.times import Instant

STAFF = (Role.CLINICIAN, Role.ADMINISTRATOR)
known_zones = cache(available_timezones)


def refuse_unknown_zone(value: str) -> None:
    """Refuse what is no IANA zone: a day could not be told in it."""
    if value not in known_zones():
        raise ValidationError("Must be one of the IANA time zones.")


class ZoneName(Text):
    """The name of an IANA time zone."""

    def __init__(self, **more: Any) -> None:
        super().__init__(longest=64, **more)
        self.validators.append(refuse_unknown_zone)


class SignInSchema(WireSchema):
    """What a person signs in with. A wrong one is wrong whatever its length."""

    login = Text(required=True, longest=LOGIN_MAX_CHARACTERS)
    passphrase = fields.String(required=True)

    @post_load
    def _tidy(self, data: dict[str, Any], **_: object) -> dict[str, Any]:
        return data | {"login": tidy_login(data["login"])}


class CodeSchema(WireSchema):
    """The code of an invitation, as typed or scanned."""

    code = Text(required=True, longest=40, metadata={"example": "7KQ2-M9XD-R4TB"})

    @post_load
    def _tidy(self, data: dict[str, Any], **_: object) -> dict[str, Any]:
        return data | {"code": tidy(data["code"])}


class EnrolmentSchema(CodeSchema):
    """What an invited person chooses; no passphrase where the device alone is enough."""

    passphrase = fields.String(
        required=True,
        allow_none=True,
        validate=validate.Length(PASSPHRASE_MIN_CHARACTERS, PASSPHRASE_MAX_CHARACTERS),
    )
    zone = ZoneName(required=True, metadata={"example": "Europe/Madrid"})


class MyClinicSchema(WireSchema):
    """The clinic of whoever is signed in."""

    id = fields.UUID(required=True)
    name = fields.String(required=True)
    demo = fields.Boolean(required=True)
    device_alone = fields.Boolean(required=True)
    phone = fields.String(required=True, allow_none=True)


class MeSchema(WireSchema):
    """Who is signed in."""

    id = fields.UUID(required=True, attribute="person.id")
    role = fields.Enum(Role, by_value=True, required=True, attribute="person.role")
    name = fields.String(required=True, attribute="person.name")
    login = fields.String(required=True, allow_none=True, attribute="person.login")
    clinic = fields.Nested(MyClinicSchema, required=True)
    zone = fields.String(required=True, attribute="person.zone")
    server_time = Instant(required=True)


class InvitedSchema(WireSchema):
    """Whom a code invites."""

    clinic_name = fields.String(required=True)
    name = fields.String(required=True)
    role = fields.Enum(Role, by_value=True, required=True)
    device_alone = fields.Boolean(required=True)


class InvitationSchema(WireSchema):
    """An invitation just made. The code is shown once: the server keeps only its hash."""

    code = fields.String(required=True)
    link = fields.String(required=True)
    qr = fields.List(
        fields.String(), required=True, metadata={"description": "Rows of 1 (dark) and 0 (light)."}
    )
    expires_at = Instant(required=True)


class StaffDetailsSchema(WireSchema):
    """What an administrator says about a member of staff."""

    name = Name(required=True, longest=NAME_MAX_CHARACTERS)
    login = Name(required=True, longest=LOGIN_MAX_CHARACTERS)
    role = fields.String(required=True, validate=validate.OneOf([r.value for r in STAFF]))

    @post_load
    def _tidy(self, data: dict[str, Any], **_: object) -> dict[str, Any]:
        return data | {"login": tidy_login(data["login"]), "role": Role(data["role"])}


class StaffMemberSchema(WireSchema):
    """A member of staff."""

    id = fields.UUID(required=True)
    name = fields.String(required=True)
    login = fields.String(required=True)
    role = fields.Enum(Role, by_value=True, required=True)
    enrolled = fields.Boolean(required=True)


class StaffSchema(WireSchema):
    """The staff of a clinic, by name."""

    staff = fields.List(fields.Nested(StaffMemberSchema), required=True)
