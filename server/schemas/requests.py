"""Requests of patients and their answers on the wire."""

from typing import Any

from marshmallow import fields, pre_dump

from server.domain.entry_parts import Request
from server.domain.requests import Answer, Asked
from server.schemas.about import AN_ID, about
from server.schemas.base import WireSchema
from server.schemas.times import Day, Instant

WHEN = "2026-03-31T14:02:00Z"


class AnswerSchema(WireSchema):
    """What a clinician says to a request."""

    answer = fields.Enum(
        Answer,
        by_value=True,
        required=True,
        metadata=about("Seen: somebody has taken it on. Done: called, or given.", "seen"),
    )


class RequestAnswerSchema(AnswerSchema):
    """What was answered to a request, by whom and when."""

    entry_id = fields.UUID(required=True, metadata=about("The entry that asked.", AN_ID))
    by = fields.String(required=True, metadata=about("Who answered.", "Dr Noor Aziz"))
    at = Instant(required=True, metadata=about("When that was.", WHEN))


class PatientRequestSchema(WireSchema):
    """A request of a patient as it stands."""

    entry_id = fields.UUID(required=True, metadata=about("The entry that asks.", AN_ID))
    request = fields.Enum(
        Request, by_value=True, required=True, metadata=about("What is asked.", "call")
    )
    note = fields.String(
        required=True, allow_none=True, metadata=about("What they added.", "Before noon, please.")
    )
    local_date = Day(required=True, metadata=about("The patient's day.", "2026-03-31"))
    local_time = fields.Time(required=True, metadata=about("The patient's clock.", "13:58:00"))
    answers = fields.List(
        fields.Nested(RequestAnswerSchema), required=True, metadata=about("Oldest first.")
    )
    open = fields.Boolean(
        required=True, metadata=about("Whether something is still to be done.", example=True)
    )

    @pre_dump
    def _flat(self, one: Asked, **_: object) -> dict[str, Any]:
        told = {n: getattr(one, n) for n in ("request", "answers", "open")}
        said = {n: getattr(one.version, n) for n in ("entry_id", "note", "local_date")}
        return told | said | {"local_time": one.version.local_time}


class RequestsSchema(WireSchema):
    """What a patient has asked."""

    requests = fields.List(
        fields.Nested(PatientRequestSchema), required=True, metadata=about("Newest first.")
    )
