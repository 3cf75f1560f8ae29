"""Invitations and enrolment on the wire."""

from functools import cache
from typing import Any
from zoneinfo import available_timezones

from marshmallow import ValidationError, fields, post_load, validate

from server.domain.invitations import tidy
from server.domain.people import PASSPHRASE_MAX_CHARACTERS, PASSPHRASE_MIN_CHARACTERS, Role
from server.schemas.about import about
from server.schemas.base import Text, WireSchema
from server.schemas.times import Instant

CODE = "7KQ2-M9XD-R4TB"
ZONE_MAX_CHARACTERS = 64

known_zones = cache(available_timezones)


def refuse_unknown_zone(value: str) -> None:
    """Refuse what is no IANA zone: a day could not be told in it."""
    if value not in known_zones():
        raise ValidationError("Must be one of the IANA time zones.")


class CodeSchema(WireSchema):
    """The code of an invitation, as typed or scanned."""

    code = Text(
        required=True,
        longest=40,
        metadata=about("Capitals, blanks, hyphens and look-alikes do not matter.", CODE),
    )

    @post_load
    def _tidy(self, data: dict[str, Any], **_: object) -> dict[str, Any]:
        return data | {"code": tidy(data["code"])}


class EnrolmentSchema(CodeSchema):
    """What an invited person chooses; no passphrase where the device alone is enough."""

    passphrase = fields.String(
        required=True,
        allow_none=True,
        validate=validate.Length(PASSPHRASE_MIN_CHARACTERS, PASSPHRASE_MAX_CHARACTERS),
        metadata=about(
            "To sign in with again; null: this device alone, where the clinic allows it.",
            "correct horse battery staple",
        ),
    )
    zone = fields.String(
        required=True,
        validate=[validate.Length(max=ZONE_MAX_CHARACTERS), refuse_unknown_zone],
        metadata=about("The IANA zone of this device.", "Europe/Madrid"),
    )


class InvitedSchema(WireSchema):
    """Whom a code invites."""

    clinic_name = fields.String(required=True, metadata=about("Who invites.", "Harbour Clinic"))
    name = fields.String(required=True, metadata=about("Who is invited.", "Ana Ruiz"))
    role = fields.Enum(
        Role, by_value=True, required=True, metadata=about("As what they are invited.", "patient")
    )
    device_alone = fields.Boolean(
        required=True, metadata=about("No passphrase is asked of this person.")
    )
    moves = fields.Boolean(
        required=True,
        metadata=about("For another phone of their own: login and passphrase stay.", example=False),
    )


class InvitationSchema(WireSchema):
    """An invitation just made. The code is shown once: the server keeps only its hash."""

    code = fields.String(required=True, metadata=about("To be read aloud or typed.", CODE))
    link = fields.String(
        required=True,
        metadata=about(
            "To be opened on the device; what follows # reaches no log.",
            f"https://relief.example.org/join#{CODE}",
        ),
    )
    qr = fields.List(
        fields.String(),
        required=True,
        metadata=about("The link as a QR code: rows of 1 (dark) and 0 (light), margin included."),
    )
    expires_at = Instant(
        required=True, metadata=about("From here on the code is useless.", "2026-04-07T19:14:05Z")
    )
