"""Sessions and confounders on the wire."""

from typing import Any

from marshmallow import fields, post_load, pre_dump, validate

from server.domain.sessions import (
    DOSE_MAX_MG,
    DURATION_MAX_MINUTES,
    SESSION_NOTE_MAX_CHARACTERS,
    WEIGHT_MAX_KG,
    WEIGHT_MIN_KG,
    Confounder,
    ConfounderKind,
    Route,
    Session,
    StoredConfounder,
    StoredSession,
)
from server.schemas.about import AN_ID, ANOTHER_ID, about
from server.schemas.base import Flag, Text, WireSchema
from server.schemas.numbers import Quantity, Whole, above
from server.schemas.times import Day, Instant, MomentSchema
from server.schemas.views import confounder_view, session_view


class RecordedSchema(WireSchema):
    """What the server adds to a state that a clinician records."""

    id = fields.UUID(required=True, metadata=about("Which one; UUIDv7.", AN_ID))
    number = fields.Integer(
        required=True, metadata=about("Which state of it: 1, 2, 3...; the ETag is the same.", 1)
    )
    recorded_by = fields.UUID(
        required=True, metadata=about("The clinician who recorded this state.", ANOTHER_ID)
    )
    recorded_at = Instant(
        required=True,
        metadata=about("When, by the server's clock.", "2026-03-31T15:02:11Z"),
    )


class RemarkSchema(WireSchema):
    """What may be said of anything that a clinician records."""

    note = Text(
        longest=SESSION_NOTE_MAX_CHARACTERS,
        required=True,
        allow_none=True,
        metadata=about("The clinician's words; null: none.", "Tolerated well."),
    )
    entered_in_error = Flag(
        load_default=False,
        metadata=about("true: it never happened. It counts nowhere, and its states stay."),
    )


class SessionSchema(MomentSchema, RemarkSchema):
    """One administration of ketamine, as a clinician records it. Not more than a day from now."""

    route = fields.Enum(
        Route,
        by_value=True,
        required=True,
        metadata=about("iv: infusion; im: injection; nasal: spray.", "iv"),
    )
    dose_mg = Quantity(
        required=True,
        validate=above(0, DOSE_MAX_MG),
        metadata=about("Ketamine given, in mg.", 35.5)
        | {"exclusiveMinimum": 0, "maximum": DOSE_MAX_MG},
    )
    weight_kg = Quantity(
        required=True,
        allow_none=True,
        validate=validate.Range(WEIGHT_MIN_KG, WEIGHT_MAX_KG),
        metadata=about("Body weight that day, in kg; null: not weighed.", 71.2),
    )
    duration_minutes = Whole(
        1,
        DURATION_MAX_MINUTES,
        required=True,
        allow_none=True,
        metadata=about("How long it took, in minutes; null: not timed.", 40),
    )

    @post_load
    def _to_session(self, data: dict[str, Any], **_: object) -> Session:
        return Session(**data)


class StoredSessionSchema(SessionSchema, RecordedSchema):
    """A session as it stands."""

    @pre_dump
    def _flat(self, stored: Any, **_: object) -> Any:
        return session_view(stored) if isinstance(stored, StoredSession) else stored


class ConfounderSchema(RemarkSchema):
    """A clinician's mark: from this day on, relief is not the session's alone."""

    local_date = Day(
        required=True, metadata=about("The patient's day; at most tomorrow.", "2026-03-31")
    )
    kind = fields.Enum(
        ConfounderKind,
        by_value=True,
        required=True,
        metadata=about("What else began on that day.", "block"),
    )

    @post_load
    def _to_confounder(self, data: dict[str, Any], **_: object) -> Confounder:
        return Confounder(**data)


class StoredConfounderSchema(ConfounderSchema, RecordedSchema):
    """A confounder as it stands."""

    @pre_dump
    def _flat(self, stored: Any, **_: object) -> Any:
        return confounder_view(stored) if isinstance(stored, StoredConfounder) else stored
