"""The values of a row as a backup writes them: JSON, with a name for each kind of column."""

from base64 import b64decode, b64encode
from collections.abc import Callable
from datetime import date, datetime, time
from fractions import Fraction
from typing import Any, Final
from uuid import UUID

import orjson
from sqlalchemy import (
    JSON,
    Boolean,
    ColumnElement,
    Date,
    Float,
    Integer,
    LargeBinary,
    String,
    Time,
    Uuid,
)
from sqlalchemy.types import TypeEngine

from server.models.base import Exact, UTCDateTime

TYPES: Final[dict[str, TypeEngine[Any]]] = {  # the first that fits names the kind
    "exact": Exact(),
    "instant": UTCDateTime(),
    "id": Uuid(),
    "bytes": LargeBinary(),
    "json": JSON(none_as_null=True),
    "truth": Boolean(),
    "day": Date(),
    "time": Time(),
    "whole": Integer(),
    "decimal": Float(),
    "text": String(),
}
UNPACK: Final[dict[str, Callable[[Any], Any]]] = {
    "exact": Fraction,
    "instant": datetime.fromisoformat,
    "id": UUID,
    "bytes": b64decode,
    "day": date.fromisoformat,
    "time": time.fromisoformat,
}


class UnknownKindError(Exception):
    """A column is of a kind that no backup knows."""


def kind_of(column: ColumnElement[Any]) -> str:
    """Return the kind of a column's values."""
    for kind, known in TYPES.items():
        if isinstance(column.type, type(known)):
            return kind
    raise UnknownKindError(str(column))


def packed(values: object) -> bytes:
    """Return a line of JSON; days, instants and ids become text by themselves."""
    return orjson.dumps(values, default=_text, option=orjson.OPT_APPEND_NEWLINE)


def unpacked(kind: str, value: Any) -> Any:
    """Return the value that a database takes."""
    return value if value is None or kind not in UNPACK else UNPACK[kind](value)


def _text(value: object) -> str:
    if isinstance(value, bytes):
        return b64encode(value).decode()
    if isinstance(value, Fraction):
        return str(value)
    raise TypeError(type(value).__name__)
