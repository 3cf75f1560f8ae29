"""Whether the server can work, for whoever watches it, and whether it is only a demo."""

from flask import Blueprint

from server.extensions import db
from server.services import clinics

blueprint = Blueprint("health", __name__)


@blueprint.get("/healthz")
def healthz() -> dict[str, str | bool]:
    """Answer 200 while the database answers, 503 otherwise."""
    return {"status": "ok", "demo": clinics.is_demo(db.session())}
