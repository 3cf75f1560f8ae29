"""What a patient's devices send and fetch."""

from typing import Any
from uuid import UUID

from flask import Response, current_app

from server import auth, clock
from server.auth import only
from server.domain.deliveries import Part
from server.domain.entries import EntryVersion
from server.domain.people import Role
from server.extensions import db
from server.routes.blueprint import Blueprint
from server.routes.ids import own_id, refuse_another
from server.schemas.entry import EntryVersionSchema
from server.schemas.feed import (
    BatchSchema,
    FeedPageSchema,
    FeedSchema,
    OutcomesSchema,
    outcome_view,
)
from server.schemas.stored_entry import HeadsSchema
from server.schemas.views import changes_view
from server.services import cursors
from server.services import entries as service
from server.strict_json import compact

blueprint = Blueprint("entries", __name__, description="A patient's own entries.")


@blueprint.put(
    "/entry-versions/<uuid:version_id>", parameters=[own_id("version_id", "The version's id.")]
)
@only(Role.PATIENT)
@blueprint.arguments(EntryVersionSchema)
@blueprint.response(200, HeadsSchema)
def put_version(version: EntryVersion, version_id: UUID) -> dict[str, Any]:
    """Keep one version of one of the patient's own entries; safe to repeat."""
    refuse_another(version_id, version.id)
    tx = db.session()
    heads = service.save_version(tx, auth.me(), version, clock.now())
    tx.commit()
    return {"heads": heads}


@blueprint.post("/entry-versions")
@only(Role.PATIENT)
@blueprint.arguments(BatchSchema)
@blueprint.response(200, OutcomesSchema)
def post_versions(parts: list[Part]) -> dict[str, Any]:
    """Keep many versions of the patient's own entries, each judged by itself; safe to repeat."""
    tx = db.session()
    outcomes = service.save_parts(tx, auth.me(), parts, clock.now())
    tx.commit()
    return {"results": [outcome_view(outcome) for outcome in outcomes]}


@blueprint.get("/entry-versions")
@only(Role.PATIENT)
@blueprint.arguments(FeedPageSchema, location="query")
@blueprint.response(200, FeedSchema)
def get_versions(asked: dict[str, Any]) -> Response:
    """Return what a device of the patient has not seen, in the order in which it was stored."""
    tx, secret, me = db.session(), str(current_app.secret_key), auth.me()
    revision = cursors.opened(tx, secret, me, asked["cursor"])
    found = service.changed_since(tx, me, revision, asked["limit"])
    cursor = cursors.sealed(tx, secret, me, found.revision)
    tx.commit()
    return Response(compact(changes_view(found, cursor)), content_type="application/json")
