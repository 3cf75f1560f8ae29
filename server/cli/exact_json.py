"""JSON read so that nothing is lost: numbers stay as written, keys written twice are seen.

Each reader takes the value's place in the file, and refuses with one line that names it.
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Any, Final, TypeVar

DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
MAX_DECIMALS: Final = 100  # 1e-999999999 is on every scale, and too long to calculate with
SHOWN_CHARACTERS: Final = 60
WHOLE_FILE: Final = "input"
Value = TypeVar("Value")


class InputError(Exception):
    """The input cannot be used. Names the field and says what to write."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(f"{field}: {message}")


@dataclass(frozen=True, slots=True)
class Object:
    """A JSON object with its keys as written, twice where they are written twice."""

    pairs: Sequence[tuple[str, Any]]


@dataclass(frozen=True, slots=True)
class Number:
    """A JSON number as written; NaN and Infinity, which JSON does not have, come here too."""

    text: str


def parse(content: bytes) -> Any:
    """Return a JSON text in UTF-8 as lists, strings, booleans, None, Objects and Numbers."""
    try:
        return json.loads(
            content.decode("utf-8-sig"),
            object_pairs_hook=Object,
            parse_int=Number,
            parse_float=Number,
            parse_constant=Number,
        )
    except UnicodeDecodeError as error:
        raise InputError(WHOLE_FILE, f"is not UTF-8 text at byte {error.start + 1}") from None
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise InputError(WHOLE_FILE, f"is not JSON at {place}: {error.msg}") from None
    except RecursionError:
        raise InputError(WHOLE_FILE, "is nested too deeply") from None


def read_object(
    value: Any, field: str, keys: Sequence[str] = (), required: Sequence[str] = ()
) -> dict[str, Any]:
    """Return an object's values by key; without `keys` any key will do."""
    if not isinstance(value, Object):
        raise InputError(field, "must be an object")
    found = dict(value.pairs)
    unknown = next((key for key in found if keys and key not in keys), None)
    if unknown is not None:
        raise InputError(place_of(unknown, field), f"is unknown; known are {', '.join(keys)}")
    if len(found) < len(value.pairs):
        counted = Counter(key for key, _ in value.pairs)
        raise InputError(place_of(counted.most_common(1)[0][0], field), "is written twice")
    missing = next((key for key in required if key not in found), None)
    if missing is not None:
        raise InputError(place_of(missing, field), "is missing")
    return found


def read_list(value: Any, field: str, read: Callable[[Any, str], Value]) -> list[Value]:
    """Return the items of a list, each read with its own place."""
    if not isinstance(value, list):
        raise InputError(field, "must be a list")
    return [read(one, f"{field}.{at}") for at, one in enumerate(value)]


def read_date(value: Any, field: str) -> date:
    """Return a calendar day; ISO's other spellings are refused, so each day has one."""
    if isinstance(value, str) and DATE.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass  # there is no such day
    raise InputError(field, "is not a date; write YYYY-MM-DD")


def read_text(value: Any, field: str) -> str:
    """Return a text that says something."""
    if not isinstance(value, str) or not value.strip():
        raise InputError(field, "must be a text, and not an empty one")
    return value


def read_number(value: Any, field: str, lowest: float, highest: float) -> Fraction:
    """Return a number exactly as written, from `lowest` to `highest`, both included."""
    if not isinstance(value, Number) or value.text.endswith(("NaN", "Infinity")):
        raise InputError(field, f"must be a number from {lowest:g} to {highest:g}")
    try:
        number = Decimal(value.text)
    except InvalidOperation:
        raise InputError(field, "has too large an exponent") from None
    if not lowest <= number <= highest:
        raise InputError(field, f"must be {lowest:g} to {highest:g}")
    if int(number.as_tuple().exponent) < -MAX_DECIMALS:
        raise InputError(field, f"has more than {MAX_DECIMALS} decimals")
    return Fraction(number)


def read_whole_number(value: Any, field: str, lowest: int, highest: int) -> int:
    """Return a whole number written as one: 7.0 and 7e0 are refused."""
    number = read_number(value, field, lowest, highest)
    if not value.text.removeprefix("-").isdigit():
        raise InputError(field, "must be a whole number, written without a point")
    return int(number)


def place_of(key: str, field: str = WHOLE_FILE) -> str:
    """Return the place of a key for one line of a terminal, whatever the key holds."""
    plain = json.dumps(key)[1:-1]
    if len(plain) > SHOWN_CHARACTERS:
        plain = plain[:SHOWN_CHARACTERS] + "..."
    return plain if field == WHOLE_FILE else f"{field}.{plain}"
