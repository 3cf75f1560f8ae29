"""What every schema shares: strictness, and text that every database can keep."""

from typing import Any

from marshmallow import RAISE, Schema, ValidationError, fields, validate

VERSION = 7  # of ids: they sort by when they were made
CONTROLS = {chr(code) for code in range(32)} - {"\n", "\t"} | {"\x7f"}


class WireSchema(Schema):
    """Describes one shape of the wire; a key it does not know fails."""

    class Meta:
        unknown = RAISE


class Text(fields.String):
    """Text of a stated length without control characters: PostgreSQL keeps no NUL."""

    def __init__(self, *, longest: int, shortest: int = 0, **more: Any) -> None:
        limits = validate.Length(min=shortest, max=longest)
        super().__init__(validate=[limits, refuse_controls], **more)


def refuse_controls(value: str) -> None:
    """Refuse characters that no one can see."""
    if CONTROLS & set(value):
        raise ValidationError("Must be printable text.")


class Uuid7(fields.UUID):
    """An id of version 7, made by the client."""

    def __init__(self, **more: Any) -> None:
        super().__init__(validate=_is_version_7, **more)


def _is_version_7(value: Any) -> None:
    if value.version != VERSION:
        raise ValidationError("Not a valid UUID of version 7.")


class Flag(fields.Boolean):
    """True or false; marshmallow's own also takes 1, "yes" and "on"."""

    def _deserialize(self, value: Any, *_args: Any, **_more: Any) -> bool:
        if not isinstance(value, bool):
            raise self.make_error("invalid", input=value)
        return value
