"""What a clinic tells its patients in words of its own, for its administrators."""

from typing import Any

from server import auth, clock
from server.auth import only
from server.domain.clinic_texts import Texts
from server.domain.people import Role
from server.extensions import db
from server.routes.blueprint import Blueprint
from server.routes.preconditions import IfMatchSchema, etag
from server.schemas.clinic_texts import ClinicTextsSchema, TextsSchema
from server.services import clinic_texts as service

blueprint = Blueprint("clinic_texts", __name__, description="What a clinic tells its patients.")


@blueprint.get("/clinic/texts")
@only(Role.ADMINISTRATOR)
@blueprint.response(200, ClinicTextsSchema)
def get_texts() -> Any:
    """Return the clinic's texts; the ETag names their state, 0 is none."""
    written = service.written(db.session(), auth.me())
    return written, 200, etag(written.number)


@blueprint.put("/clinic/texts")
@only(Role.ADMINISTRATOR)
@blueprint.arguments(TextsSchema)
@blueprint.arguments(IfMatchSchema, location="headers")
@blueprint.response(200, ClinicTextsSchema)
def put_texts(wanted: Texts, seen: dict[str, int | None]) -> Any:
    """Change the clinic's texts, on top of the state that If-Match names."""
    tx = db.session()
    written = service.write(tx, auth.me(), wanted, seen["if_match"], clock.now())
    tx.commit()
    return written, 200, etag(written.number)
