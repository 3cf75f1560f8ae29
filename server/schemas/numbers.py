"""Numbers on the wire."""

from collections.abc import Callable
from typing import Any

from marshmallow import ValidationError, fields, validate

DIGITS = 9  # of any limit, and more than any has


class Whole(fields.Integer):
    """A whole number within limits: no text, no 7.0, no true."""

    def __init__(self, least: int, most: int, **more: Any) -> None:
        message = f"Must be {least} to {most}."
        limits = validate.Range(least, most, error=message)
        super().__init__(strict=True, validate=limits, **more)


class PageSize(Whole):
    """How many at most, in a query, where every value is text."""

    def _deserialize(self, value: Any, *_args: Any, **_more: Any) -> int:
        if not (isinstance(value, str) and value.isascii() and value.isdecimal()):
            raise self.make_error("invalid", input=value)
        return int(value[:DIGITS])


class Quantity(fields.Float):
    """A measured number; marshmallow's own also takes text."""

    def _deserialize(self, value: Any, *_args: Any, **_more: Any) -> float:
        if not isinstance(value, int | float):
            raise self.make_error("invalid", input=value)
        return self._validated(value)


def above(least: float, most: float) -> Callable[[float], None]:
    """Return a check that a number is more than `least` and not more than `most`."""

    def check(value: float) -> None:
        if not least < value <= most:
            raise ValidationError(f"Must be more than {least:g}, at most {most:g}.")

    return check
