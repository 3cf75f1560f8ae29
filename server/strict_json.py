"""JSON by orjson: strict when reading (no NaN, no lone surrogates), quick when writing."""

from typing import Any

import orjson
from flask.json.provider import JSONProvider


def compact(value: Any) -> bytes:
    """Return a value as JSON bytes: days in ISO, instants in UTC with a Z."""
    return orjson.dumps(value, option=orjson.OPT_UTC_Z)


class StrictJSON(JSONProvider):
    """What Flask reads and writes JSON with."""

    def dumps(self, obj: Any, **_options: Any) -> str:
        """Return a value as JSON text."""
        return orjson.dumps(obj).decode()

    def loads(self, s: str | bytes, **_options: Any) -> Any:
        """Return the value of a JSON text; raise a ValueError when it is none."""
        return orjson.loads(s)
