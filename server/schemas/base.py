"""What every schema shares: strictness, and text that every database can keep."""

import re
from typing import Any
from uuid import UUID

from marshmallow import RAISE, Schema, ValidationError, fields, validate

UUID7 = "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"
LINES = r"^[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f]*$"
# Python's $ also stands before a newline at the end; that of JSON Schema does not.
LINE = r"^[^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f][^\x00-\x1f\x7f]*$(?!\n)"
UNSEEN = "Invalid: a character that no one can see."
BLANK = "Invalid: one line that is not blank is needed."


class WireSchema(Schema):
    """Describes one shape of the wire; a key it does not know fails."""

    class Meta:
        unknown = RAISE


class Text(fields.String):
    """Text of a stated length without control characters: PostgreSQL keeps no NUL."""

    def __init__(self, *, longest: int, **more: Any) -> None:
        limits = [validate.Length(max=longest), validate.Regexp(LINES, error=UNSEEN)]
        super().__init__(validate=limits, **more)


class Name(fields.String):
    """One line of text that is not blank."""

    def __init__(self, *, longest: int, **more: Any) -> None:
        limits = [validate.Length(1, longest), validate.Regexp(LINE, error=BLANK)]
        super().__init__(validate=limits, **more)


class Uuid7(fields.UUID):
    """An id of version 7, made by the client, in the one spelling with hyphens."""

    def __init__(self, **more: Any) -> None:
        super().__init__(metadata={"pattern": UUID7} | more.pop("metadata", {}), **more)

    def _deserialize(self, value: Any, *_args: Any, **_more: Any) -> UUID:
        if not isinstance(value, str) or not re.fullmatch(UUID7, value):
            raise ValidationError("Not a valid UUID of version 7.")
        return UUID(value)


class Flag(fields.Boolean):
    """True or false; marshmallow's own also takes 1, "yes" and "on"."""

    def _deserialize(self, value: Any, *_args: Any, **_more: Any) -> bool:
        if not isinstance(value, bool):
            raise self.make_error("invalid", input=value)
        return value
