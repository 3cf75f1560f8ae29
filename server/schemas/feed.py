"""Batches of versions, and the change feed, on the wire."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from marshmallow import ValidationError, fields, post_load, validate

from server.domain.deliveries import Outcome, Part, Unreadable
from server.domain.entries import BATCH_MAX, EntryVersion
from server.domain.errors import FaultyValueError, RuleError
from server.schemas.about import AN_ID, about, absent
from server.schemas.base import Text, WireSchema
from server.schemas.entry import EntryVersionSchema
from server.schemas.numbers import PageSize
from server.schemas.problem import ProblemSchema, faults_of, problem
from server.schemas.stored_entry import StoredVersionSchema
from server.schemas.times import Instant

PAGE_MAX = 500
PAGE = 200
CURSOR_MAX_CHARACTERS = 300

VERSION = EntryVersionSchema()


class EachByItself(fields.Field[list[Any]]):
    """A list whose items are judged one by one: a bad one never spoils the others."""

    def __init__(self, longest: int, **more: Any) -> None:
        anything = {"description": "Anything else is refused by itself."}
        items = {"anyOf": [{"$ref": "#/components/schemas/EntryVersion"}, anything]}
        told = {"type": "array", "items": items, "minItems": 1, "maxItems": longest}
        limits = validate.Length(min=1, max=longest)
        super().__init__(validate=limits, metadata=told | more.pop("metadata"), **more)

    def _deserialize(self, value: Any, *_args: Any, **_more: Any) -> list[Any]:
        if not isinstance(value, list):
            raise ValidationError("Not a valid list.")
        return value


class BatchSchema(WireSchema):
    """Versions delivered together."""

    versions = EachByItself(
        BATCH_MAX,
        required=True,
        metadata=about("Versions, in the order in which the answer tells of them."),
    )

    @post_load
    def _to_parts(self, data: dict[str, Any], **_: object) -> list[Part]:
        return [_part(given, at) for at, given in enumerate(data["versions"])]


class OutcomeSchema(WireSchema):
    """What became of one version, in the order of the request."""

    id = fields.UUID(
        required=True, allow_none=True, metadata=about("Of the version; null: unreadable.", AN_ID)
    )
    status = fields.String(
        required=True,
        metadata=about("kept: stored now or before; refused: see problem.", "kept")
        | {"enum": ["kept", "refused"]},
    )
    received_at = Instant(
        required=True,
        allow_none=True,
        metadata=about("When it was first stored; null: refused.", "2026-03-31T19:14:07Z"),
    )
    problem = fields.Nested(
        ProblemSchema, required=True, allow_none=True, metadata=about("Why not; null: kept.")
    )


class OutcomesSchema(WireSchema):
    """What became of each version."""

    results = fields.List(fields.Nested(OutcomeSchema), required=True)


class FeedPageSchema(WireSchema):
    """Where to read on."""

    cursor = Text(
        longest=CURSOR_MAX_CHARACTERS,
        load_default=absent,
        metadata=about("From the page before; left out: from the beginning."),
    )
    limit = PageSize(
        1, PAGE_MAX, load_default=PAGE, metadata=about("How many versions at most.", PAGE)
    )


class FeedSchema(WireSchema):
    """What a device has not seen, in the order in which it was stored."""

    versions = fields.List(fields.Nested(StoredVersionSchema), required=True)
    cursor = fields.String(
        required=True,
        metadata=about("Opaque. Save it in the transaction that applies this page."),
    )
    more = fields.Boolean(required=True, metadata=about("Ask again at once.", example=False))


def outcome_view(outcome: Outcome) -> dict[str, Any]:
    """Return what became of one version, with the names of the wire."""
    refused = None if outcome.error is None else _problem(outcome.error)
    return {
        "id": outcome.id,
        "status": "kept" if refused is None else "refused",
        "received_at": outcome.received_at,
        "problem": refused,
    }


def _problem(error: RuleError) -> dict[str, Any]:
    return problem(error.code, error.faults if isinstance(error, FaultyValueError) else ())


def _part(given: Any, at: int) -> Part:
    try:
        version: EntryVersion = VERSION.load(given)
    except ValidationError as error:
        faults = tuple(faults_of(error.messages, ("versions", str(at))))
    except FaultyValueError as error:
        faults = tuple(replace(one, field=f"versions.{at}.{one.field}") for one in error.faults)
    else:
        return version
    return Unreadable(id=_id_of(given), error=FaultyValueError(faults))


def _id_of(given: Any) -> UUID | None:
    try:
        return UUID(given["id"])
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
