"""How a problem with code `stale` shows what stands there now."""

from typing import Any

from server.domain.people import Clinic
from server.schemas.base import WireSchema
from server.schemas.clinic import ClinicSchema

SCHEMA_BY_KIND: dict[type, type[WireSchema]] = {Clinic: ClinicSchema}


def dump_current(current: object) -> Any:
    """Return a thing with one current state as it goes over the wire."""
    return SCHEMA_BY_KIND[type(current)]().dump(current)
