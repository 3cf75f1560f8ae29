"""Days, times and instants on the wire: one spelling each, so that what is sent is what is kept."""

import re
from datetime import UTC, date, datetime, time
from typing import Any, Final

from marshmallow import ValidationError, fields

from server.domain.entries import UTC_OFFSET_MAX_MINUTES, UTC_OFFSET_MIN_MINUTES
from server.schemas.about import about
from server.schemas.base import WireSchema
from server.schemas.numbers import Whole

DAY: Final = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
TIME: Final = re.compile(r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d", re.ASCII)
INSTANT: Final = re.compile(
    r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)", re.ASCII
)
ZONE: Final = re.compile(r"[A-Za-z0-9_+/-]{1,64}")  # a phone may know newer zones than the server


class Day(fields.Date):
    """A calendar day, as the patient lived it: 2026-03-31."""

    def _deserialize(self, value: Any, *_args: Any, **_more: Any) -> date:
        if not isinstance(value, str) or not DAY.fullmatch(value):
            raise self.make_error("invalid")
        try:
            return date.fromisoformat(value)
        except ValueError as error:
            raise self.make_error("invalid") from error


class LocalTime(fields.Time):
    """A time of the day on the clock beside the patient: 21:14:05."""

    def __init__(self, **more: Any) -> None:
        pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$"
        super().__init__(metadata={"pattern": pattern} | more.pop("metadata", {}), **more)

    def _deserialize(self, value: Any, *_args: Any, **_more: Any) -> time:
        if not isinstance(value, str) or not TIME.fullmatch(value):
            raise self.make_error("invalid", obj_type="time")
        return time.fromisoformat(value)


class Instant(fields.AwareDateTime):
    """An instant: 2026-03-31T19:14:05Z. Another offset is read too, and becomes UTC."""

    def _serialize(self, value: Any, *_args: Any, **_more: Any) -> str | None:
        return None if value is None else instant(value)

    def _deserialize(self, value: Any, *_args: Any, **_more: Any) -> datetime:
        if not isinstance(value, str) or not INSTANT.fullmatch(value):
            raise self.make_error("invalid", obj_type="instant")
        try:
            return datetime.fromisoformat(value).astimezone(UTC)
        except (ValueError, OverflowError) as error:
            raise self.make_error("invalid", obj_type="instant") from error


def instant(value: datetime) -> str:
    """Return a UTC instant as it goes over the wire."""
    return value.isoformat().replace("+00:00", "Z")


class Zone(fields.String):
    """The name of a time zone: Europe/Madrid."""

    def __init__(self, **more: Any) -> None:
        pattern = f"^{ZONE.pattern}$"
        super().__init__(metadata={"pattern": pattern} | more.pop("metadata", {}), **more)

    def _deserialize(self, value: Any, *_args: Any, **_more: Any) -> str:
        if not isinstance(value, str) or not ZONE.fullmatch(value):
            raise ValidationError("Not a valid zone.")
        return value


class MomentSchema(WireSchema):
    """When something was, by the calendar and the clock beside the patient."""

    local_date = Day(
        required=True,
        metadata=about("The day the patient lived; never recomputed.", "2026-03-31"),
    )
    local_time = LocalTime(required=True, metadata=about("The local time of day.", "21:14:05"))
    utc_offset_minutes = Whole(
        UTC_OFFSET_MIN_MINUTES,
        UTC_OFFSET_MAX_MINUTES,
        required=True,
        metadata=about("Local time minus UTC then, in minutes.", 120),
    )
    zone = Zone(required=True, metadata=about("The IANA time zone then.", "Europe/Madrid"))
