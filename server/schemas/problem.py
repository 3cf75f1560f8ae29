"""The one shape of every failure, and the codes it knows."""

from collections.abc import Iterator, Sequence
from typing import Any

from marshmallow import fields
from werkzeug.http import HTTP_STATUS_CODES

from server.domain.errors import Fault
from server.schemas.base import WireSchema

PROBLEMS = {  # code: status, and one plain sentence that says what to do next
    "bad_request": (400, "The server could not read this request; send it again."),
    "bad_json": (400, "The body is not JSON; send valid JSON."),
    "signed_out": (401, "You are signed out; sign in and try again."),
    "wrong_sign_in": (401, "Login or passphrase is wrong; check both and try again."),
    "cross_site": (403, "This request came from another site; open Reliefspan itself."),
    "not_allowed": (403, "Your role cannot do this; ask somebody in the clinic who can."),
    "not_found": (404, "There is nothing here; check the address."),
    "invitation_unusable": (404, "This invitation does not work; ask the clinic for a new one."),
    "code_unusable": (404, "This code does not fit; look at the newest e-mail and try again."),
    "method_not_allowed": (405, "This address does not take this method; see Allow."),
    "unusable_id": (409, "This id cannot be used; make a new one."),
    "heads_changed": (409, "This entry has other versions by now; look at them and choose again."),
    "cursor_expired": (410, "This cursor is too old; start again without one."),
    "stale": (412, "Somebody changed this meanwhile; look at the current state and try again."),
    "too_large": (413, "The body is too large; send less at once."),
    "unsupported_media": (415, "Send the body as application/json."),
    "validation_failed": (422, "Some fields were refused; mend those named and send again."),
    "precondition_required": (428, "Say which state you saw, with If-Match or If-None-Match."),
    "too_many_tries": (429, "Too many tries; wait and try again."),
    "internal": (500, "The server made a mistake; try again later."),
    "unavailable": (503, "The server cannot do this right now; try again in a moment."),
    "storage_full": (507, "The server has no room left and kept nothing of this; try again later."),
}

CODE_BY_STATUS = {
    400: "bad_request",
    401: "signed_out",
    403: "not_allowed",
    404: "not_found",
    405: "method_not_allowed",
    413: "too_large",
    415: "unsupported_media",
    422: "validation_failed",
    428: "precondition_required",
    429: "too_many_tries",
    500: "internal",
    503: "unavailable",
}

CODE_BY_BEGINNING = {  # of marshmallow's sentences
    "Missing data": "required",
    "Unknown field": "unknown_field",
    "Field may not be null": "null_refused",
    "Not a valid": "invalid",
    "Invalid": "invalid",
    "Must be one of": "unknown_value",
    "Must be ": "out_of_range",
    "Shorter than": "too_short",
    "Longer than": "too_long",
    "Length must": "wrong_length",
}


class FaultSchema(WireSchema):
    """One field at fault; its value is never repeated."""

    field = fields.String(required=True, metadata={"example": "versions.3.pain"})
    code = fields.String(required=True, metadata={"example": "out_of_range"})
    message = fields.String(required=True)


class ProblemSchema(WireSchema):
    """A failure: act on `code`, show `title`, mark the fields of `where`."""

    code = fields.String(required=True, metadata={"enum": sorted(PROBLEMS)})
    title = fields.String(required=True)
    status = fields.Integer(required=True)
    where = fields.List(fields.Nested(FaultSchema), required=True)
    current = fields.Dict(metadata={"description": "With code stale: what stands there now."})


def problem(code: str, faults: Sequence[Fault] = (), **more: Any) -> dict[str, Any]:
    """Return the problem with this code as it goes over the wire."""
    status, title = PROBLEMS[code]
    where = FaultSchema(many=True).dump(faults)
    return {"code": code, "title": title, "status": status, "where": where} | more


def problem_of_status(status: int) -> dict[str, Any]:
    """Return the problem for a status that no rule of ours raised."""
    if status in CODE_BY_STATUS:
        return problem(CODE_BY_STATUS[status])
    phrase = HTTP_STATUS_CODES.get(status, "Unknown")
    code = phrase.lower().replace(" ", "_").replace("'", "")
    return {"code": code, "title": f"{phrase}.", "status": status, "where": []}


def faults_of(messages: Any, path: tuple[str, ...] = ()) -> list[Fault]:
    """Return the faults in marshmallow's nested messages, each with its dotted path."""
    return list(_walk(messages, path))


def _walk(messages: Any, path: tuple[str, ...]) -> Iterator[Fault]:
    if isinstance(messages, dict):
        for key, below in messages.items():
            yield from _walk(below, path if key == "_schema" else (*path, str(key)))
        return
    for message in messages if isinstance(messages, list) else [messages]:
        if isinstance(message, dict):
            yield from _walk(message, path)
        else:
            yield Fault(field=".".join(path), code=_code_of(str(message)), message=str(message))


def _code_of(message: str) -> str:
    found = (code for start, code in CODE_BY_BEGINNING.items() if message.startswith(start))
    return next(found, "invalid")
