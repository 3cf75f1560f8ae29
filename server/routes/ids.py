"""Ids in addresses: how the document describes them, and what a client may choose."""

from typing import Any
from uuid import UUID

from server.domain.errors import Fault, FaultyValueError
from server.schemas.about import AN_ID
from server.schemas.base import UUID7

OURS = 7  # the version of UUID that sorts by when it was made


def own_id(name: str, meaning: str) -> dict[str, Any]:
    """Return the document's words on an id in an address that the client makes."""
    schema = {"type": "string", "pattern": UUID7}
    told = {"in": "path", "name": name, "required": True, "description": meaning}
    return told | {"schema": schema, "example": AN_ID}


def refuse_other_versions(name: str, chosen: UUID) -> None:
    """Refuse an id that is no UUIDv7."""
    if chosen.version != OURS:
        _refuse(name, "Not a valid UUID of version 7.")


def refuse_another(chosen: UUID, in_body: UUID) -> None:
    """Refuse a body that has another id than its address."""
    if chosen != in_body:
        _refuse("id", "Must be the id in the address.")


def _refuse(name: str, message: str) -> None:
    raise FaultyValueError((Fault(field=name, code="invalid", message=message),))
