"""The built PWA: one page for every navigation, and files that say how long they may be kept."""

from mimetypes import guess_type
from pathlib import Path
from typing import cast

from flask import Blueprint, Response, current_app, request, send_from_directory
from werkzeug.exceptions import NotFound

from server.config import Settings

FOREVER = "public, max-age=31536000, immutable"  # the name of an asset holds its content's hash
ASK_FIRST = "no-cache"

blueprint = Blueprint("pwa", __name__)


@blueprint.get("/assets/<path:name>")
def asset(name: str) -> Response:
    """Return a file of the build, compressed when the build left a compressed one beside it."""
    for coding, ending in (("br", ".br"), ("gzip", ".gz")):
        known = (_folder() / "assets" / f"{name}{ending}").is_file()
        if known and coding in request.accept_encodings:
            return _coded(name, coding, ending)
    answer = _file(f"assets/{name}", FOREVER)
    answer.vary.add("Accept-Encoding")
    return answer


@blueprint.get("/", defaults={"path": ""})
@blueprint.get("/<path:path>")
def page(path: str) -> Response:
    """Return a file beside the page, or else the page itself; never the page for a missing file."""
    if path and (_folder() / path).is_file():
        return _file(path, ASK_FIRST)
    if path.startswith("api/") or "." in path.rpartition("/")[2]:
        raise NotFound
    return _file("index.html", ASK_FIRST)


def _coded(name: str, coding: str, ending: str) -> Response:
    answer = _file(f"assets/{name}{ending}", FOREVER)
    answer.mimetype = guess_type(name)[0] or "application/octet-stream"
    answer.content_encoding = coding
    answer.vary.add("Accept-Encoding")
    return answer


def _file(name: str, caching: str) -> Response:
    answer = send_from_directory(_folder(), name)
    answer.headers["Cache-Control"] = caching
    return answer


def _folder() -> Path:
    return cast("Settings", current_app.extensions["settings"]).pwa_folder.absolute()
