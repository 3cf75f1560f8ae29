"""What a right request has to be as well, which the document cannot say."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any
from uuid import uuid4

from marshmallow import ValidationError
from schemathesis import Case, GenerationMode

from server.domain.errors import FaultyValueError
from server.domain.instrument_plans import plan_faults
from server.domain.people import Person, Role
from server.domain.session_faults import FIRST_DAY
from server.schemas.entry import EntryVersionSchema
from server.schemas.instruments import InstrumentChoiceSchema
from server.services.states import refuse

NOON = datetime(2026, 4, 1, 12, tzinfo=UTC)  # after all the days in the document's examples


def possible(context: Any, case: Case) -> bool:
    """Return whether a right request is right in ways that JSON Schema cannot say as well."""
    if not is_right(case) or not isinstance(case.body, dict):
        return True
    for of_its_own, judge in JUDGES.items():
        if of_its_own in case.body:
            return is_sound(judge, whole(case.body))
    if "parameters" in case.body:
        given = case.body["parameters"]
        windows = ("min_base", "base_window"), ("min_early", "onset_window")
        return all(given[days] <= given[window] for days, window in windows)
    day = case.body.get("local_date", "2026-04-01")
    return FIRST_DAY <= date.fromisoformat(day) <= NOON.date()


JUDGES: dict[str, Callable[[Any], object]] = {  # each raises for what does not fit together
    "replaces": lambda body: EntryVersionSchema().load(body),
    "plans": lambda body: refuse(plan_faults(InstrumentChoiceSchema().load(body))),
}


def is_sound(judge: Callable[[Any], object], body: dict[str, Any]) -> bool:
    """Return whether what a body says fits together."""
    try:
        judge(body)
    except FaultyValueError:
        return False
    except ValidationError:
        pass  # and schemathesis will say that a right request was refused
    return True


def in_place(people: dict[Role, Person], _context: Any, case: Case) -> Case:
    """Let a right request speak of people who exist, and of what its address says."""
    if not is_right(case):
        return case
    ids, case.body = dict(case.path_parameters or {}), whole(case.body)
    if "{patient_id}/" in case.path:
        ids["patient_id"] = str(people[Role.PATIENT].id)
    if "{version_id}" in case.path:
        ids["version_id"] = case.body["id"]
    case.path_parameters = ids
    if isinstance(case.body, dict):
        case.body |= unlisted(case.body)
    seen = (case.headers or {}).get("If-Match", "")
    if seen.isdecimal():  # the coverage phase loses the quotes that the pattern asks for
        case.headers["If-Match"] = f'"{seen}"'
    return case


def unlisted(body: dict[str, Any]) -> dict[str, Any]:
    """Return what has to be so although the document does not list what it may be."""
    if body.keys() >= {"login", "role"}:
        return {"login": str(uuid4())}  # somebody else's is refused
    if body.keys() >= {"code", "zone"}:
        return {"zone": "Europe/Madrid"}  # one of 600
    if body.keys() >= {"weekdays", "zone"}:
        return {"zone": "Europe/Madrid", "email": "ana@example.org"}
    if "endpoint" in body:
        return {"endpoint": "https://web.push.apple.com/QGuQyavXutnM"}  # of one of few vendors
    if body.keys() == {"revision"}:
        return {"revision": 1}  # so much is logged
    return {}


def whole(value: Any) -> Any:
    """Return a value with 7 for 7.0: the same to JSON Schema, but no score of ours."""
    if isinstance(value, dict):
        return {key: whole(below) for key, below in value.items()}
    if isinstance(value, list):
        return [whole(below) for below in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def is_right(case: Case) -> bool:
    """Return whether the document allows this request."""
    return case.meta is not None and case.meta.generation.mode is GenerationMode.POSITIVE
