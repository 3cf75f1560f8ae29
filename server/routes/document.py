"""The OpenAPI document, and a page of our own that shows it."""

from typing import Any, cast

from flask import Blueprint, Response, current_app, render_template, send_from_directory

from server.strict_json import compact

METHODS = ("get", "post", "put", "delete")

blueprint = Blueprint("document", __name__, url_prefix="/api/v1")


@blueprint.get("/openapi.json")
def openapi_json() -> Response:
    """Return the OpenAPI 3.1 document of this API."""
    return Response(compact(document()), content_type="application/json")


@blueprint.get("/docs")
def docs() -> str:
    """Show the document as a page."""
    return render_template("docs.html", document=document(), methods=METHODS)


@blueprint.get("/docs.css")
def docs_style() -> Response:
    """Return how the page looks; no style stands in the page itself."""
    return send_from_directory(f"{current_app.root_path}/templates", "docs.css")


def document() -> dict[str, Any]:
    """Return the document, as made from the routes and their schemas."""
    api = current_app.extensions["flask-smorest"]["apis"][""]["ext_obj"]
    return cast("dict[str, Any]", api.spec.to_dict())
