"""Which state of a thing a change was made on: If-Match and If-None-Match."""

import re
from typing import Any

from marshmallow import ValidationError, fields, post_load, validate

from server.schemas.about import about, absent
from server.schemas.base import WireSchema

ETAG = re.compile(r'\s*"([0-9]{1,9})"\s*')


class StateNumber(fields.String):
    """The number of a state in quotes, as ETags are written."""

    def _deserialize(self, value: Any, *_args: Any, **_more: Any) -> Any:
        found = ETAG.fullmatch(str(value))
        if found is None:
            raise ValidationError("Not a valid ETag of this thing.")
        return int(found[1])


class IfMatchSchema(WireSchema):
    """The state that a change replaces; its absence is answered with 428."""

    if_match = StateNumber(
        data_key="If-Match",
        load_default=absent,
        metadata=about("The ETag of the state seen.", '"3"') | {"pattern": '^"[0-9]{1,9}"$'},
    )


class SeenStateSchema(IfMatchSchema):
    """The state that a change replaces, or the word that there is none yet."""

    if_none_match = fields.String(
        data_key="If-None-Match",
        load_default=absent,
        validate=validate.OneOf(["*"]),
        metadata=about("There was none yet."),
    )

    @post_load
    def _seen(self, data: dict[str, Any], **_: object) -> dict[str, int | None]:
        """Return the number seen: 0 is none yet, None is nothing said."""
        return {"seen": 0 if data["if_none_match"] == "*" else data["if_match"]}


def etag(number: int) -> dict[str, str]:
    """Return the header that names a state."""
    return {"ETag": f'"{number}"'}
