"""Sessions and confounders, as clinicians record them."""

from typing import Any
from uuid import UUID

from server import auth, clock
from server.auth import only
from server.domain.people import Role
from server.domain.sessions import Confounder, Session
from server.extensions import db
from server.routes.blueprint import Blueprint
from server.routes.ids import own_id, refuse_other_versions
from server.routes.preconditions import SeenStateSchema, etag
from server.schemas.session import (
    ConfounderSchema,
    SessionSchema,
    StoredConfounderSchema,
    StoredSessionSchema,
)
from server.services import confounders as confounder_service
from server.services import sessions as session_service
from server.services.states import Place

blueprint = Blueprint("sessions", __name__, description="Sessions and confounders of a patient.")

Seen = dict[str, int | None]


@blueprint.put(
    "/patients/<uuid:patient_id>/sessions/<uuid:session_id>",
    parameters=[own_id("session_id", "The session's id.")],
)
@only(Role.CLINICIAN)
@blueprint.arguments(SessionSchema)
@blueprint.arguments(SeenStateSchema, location="headers")
@blueprint.response(200, StoredSessionSchema)
def put_session(session: Session, seen: Seen, patient_id: UUID, session_id: UUID) -> Any:
    """Record a session (If-None-Match: *), or correct one (If-Match); safe to repeat."""
    refuse_other_versions("session_id", session_id)
    tx, place = db.session(), Place(patient_id=patient_id, id=session_id)
    stored = session_service.record(tx, auth.me(), place, session, seen["seen"], clock.now())
    tx.commit()
    return stored, 200, etag(stored.number)


@blueprint.put(
    "/patients/<uuid:patient_id>/confounders/<uuid:confounder_id>",
    parameters=[own_id("confounder_id", "The confounder's id.")],
)
@only(Role.CLINICIAN)
@blueprint.arguments(ConfounderSchema)
@blueprint.arguments(SeenStateSchema, location="headers")
@blueprint.response(200, StoredConfounderSchema)
def put_confounder(mark: Confounder, seen: Seen, patient_id: UUID, confounder_id: UUID) -> Any:
    """Record a confounder (If-None-Match: *), or correct one (If-Match); safe to repeat."""
    refuse_other_versions("confounder_id", confounder_id)
    tx, place = db.session(), Place(patient_id=patient_id, id=confounder_id)
    stored = confounder_service.record(tx, auth.me(), place, mark, seen["seen"], clock.now())
    tx.commit()
    return stored, 200, etag(stored.number)
