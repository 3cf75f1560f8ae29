"""Reminders on the wire."""

import math
import re
from typing import Any

from marshmallow import ValidationError, fields, post_load, validate

from server.domain.push_services import ENDPOINT_MAX_CHARACTERS, Subscription
from server.domain.reminders import EMAIL_MAX_CHARACTERS, TIMES_MAX, Language, Wishes
from server.schemas.about import about
from server.schemas.base import Flag, Text, WireSchema
from server.schemas.numbers import Whole
from server.schemas.times import Instant, LocalTime, Zone

POINT_BYTES, SECRET_BYTES = 65, 16  # of an uncompressed point on P-256, of the shared secret


class WishesSchema(WireSchema):
    """How a patient wants to be prompted."""

    on = Flag(required=True, metadata=about("Whether to be prompted at all."))
    times = fields.List(
        LocalTime(),
        required=True,
        validate=validate.Length(1, TIMES_MAX),
        metadata=about("The times of day, by the clock of `zone`; all different.", ["20:00:00"]),
    )
    weekdays = fields.List(
        Whole(1, 7),
        required=True,
        validate=validate.Length(1, 7),
        metadata=about("The days of the week; 1 is Monday.", [1, 2, 3, 4, 5, 6, 7]),
    )
    zone = Zone(required=True, metadata=about("The IANA time zone of the times.", "Europe/Madrid"))
    adaptive = Flag(
        required=True,
        metadata=about("More often after a session and near its wear-off, less when all is well."),
    )
    language = fields.Enum(
        Language, by_value=True, required=True, metadata=about("What a prompt is written in.", "en")
    )
    email = Text(
        longest=EMAIL_MAX_CHARACTERS,
        required=True,
        allow_none=True,
        metadata=about("Where to write to as well; null: no e-mail.", "ana@example.org"),
    )

    @post_load
    def _to_wishes(self, data: dict[str, Any], **_: object) -> Wishes:
        data |= {"times": tuple(sorted(data["times"])), "weekdays": frozenset(data["weekdays"])}
        return Wishes(**data)


class RemindersSchema(WireSchema):
    """A patient's reminders as their device shows them."""

    number = fields.Integer(
        required=True,
        attribute="reminders.number",
        metadata=about("Which state of the wishes; the ETag is the same. 0: none yet.", 3),
    )
    wishes = fields.Nested(WishesSchema, required=True, attribute="reminders.wishes")
    email_confirmed = fields.Boolean(
        required=True,
        attribute="reminders.email_confirmed",
        metadata=about("The code that was sent to the address came back."),
    )
    next_at = Instant(
        required=True,
        allow_none=True,
        attribute="reminders.next_at",
        metadata=about("When it is next looked whether to prompt.", "2026-03-31T18:00:00Z"),
    )
    push_key = fields.String(
        required=True, metadata=about("What a browser subscribes with; base64url.")
    )
    pushed_here = fields.Boolean(required=True, metadata=about("This device is pushed to."))
    mails = fields.Boolean(required=True, metadata=about("This server can send e-mail."))


class Key(fields.String):
    """Some bytes in base64url, as a browser hands them out: padded or not."""

    def __init__(self, size: int, **more: Any) -> None:
        pattern = f"^[A-Za-z0-9_-]{{{math.ceil(size * 8 / 6)}}}={{0,2}}$"
        self._pattern = re.compile(pattern)
        super().__init__(metadata={"pattern": pattern} | more.pop("metadata", {}))
        self.required = True

    def _deserialize(self, value: Any, *_args: Any, **_more: Any) -> str:
        if not (isinstance(value, str) and self._pattern.fullmatch(value)):
            raise ValidationError("Not a valid key.")
        return value.rstrip("=")


class SubscriptionSchema(WireSchema):
    """Where to push to, as the browser of this device says."""

    endpoint = Text(
        longest=ENDPOINT_MAX_CHARACTERS,
        required=True,
        metadata=about("At a known vendor of browsers.", "https://web.push.apple.com/QGuQyavXutnM"),
    )
    p256dh = Key(POINT_BYTES, metadata=about("The device's public key; base64url."))
    auth = Key(SECRET_BYTES, metadata=about("The secret it shares with us; base64url."))

    @post_load
    def _to_subscription(self, data: dict[str, Any], **_: object) -> Subscription:
        return Subscription(**data)


class EmailCodeSchema(WireSchema):
    """The code that was sent to an address."""

    code = Text(longest=12, required=True, metadata=about("As it stands in the e-mail.", "042817"))
