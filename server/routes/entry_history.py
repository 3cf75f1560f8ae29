"""What was said on a day, and settling a conflict in it."""

from datetime import date
from typing import Any
from uuid import UUID

from flask import Response

from server import auth, clock
from server.auth import only
from server.domain.entries import EntryVersion
from server.domain.people import Role
from server.extensions import db
from server.routes.blueprint import Blueprint
from server.routes.ids import own_id, refuse_another
from server.schemas.entry import EntryVersionSchema
from server.schemas.stored_entry import AskedDaySchema, EntriesSchema, HeadsSchema
from server.schemas.views import entries_view
from server.services import entry_history as service
from server.strict_json import compact

blueprint = Blueprint("entry_history", __name__, description="What was said on a day, and by whom.")


@blueprint.get("/patients/<uuid:patient_id>/entries")
@only(Role.PATIENT, Role.CLINICIAN)
@blueprint.arguments(AskedDaySchema, location="query")
@blueprint.response(200, EntriesSchema)
def get_entries(asked: dict[str, date], patient_id: UUID) -> Response:
    """Return a day's entries with every version: who wrote it, when, on what and why."""
    tx = db.session()
    found = service.of_day(tx, auth.me(), patient_id, asked["day"])
    tx.commit()
    return Response(compact(entries_view(asked["day"], found)), content_type="application/json")


@blueprint.put(
    "/patients/<uuid:patient_id>/entry-versions/<uuid:version_id>",
    parameters=[own_id("version_id", "The version's id.")],
)
@only(Role.CLINICIAN)
@blueprint.arguments(EntryVersionSchema)
@blueprint.response(200, HeadsSchema)
def put_settling(version: EntryVersion, patient_id: UUID, version_id: UUID) -> dict[str, Any]:
    """Settle a conflict: repeat one of an entry's heads, replace them all, say why."""
    refuse_another(version_id, version.id)
    tx = db.session()
    heads = service.settle(tx, auth.me(), patient_id, version, clock.now())
    tx.commit()
    return {"heads": heads}
