"""Whether the server can work, for whoever watches it."""

from flask import Blueprint
from sqlalchemy import text

from server.extensions import db

blueprint = Blueprint("health", __name__)


@blueprint.get("/healthz")
def healthz() -> dict[str, str]:
    """Answer 200 while the database answers, 503 otherwise."""
    db.session().execute(text("SELECT 1"))
    return {"status": "ok"}
