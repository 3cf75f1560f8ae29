"""The built PWA: one page for every navigation, and files that say how long they may be kept."""

import re
from functools import lru_cache
from mimetypes import guess_type
from pathlib import Path
from typing import cast

from flask import Blueprint, Response, current_app, request, send_from_directory
from flask.sansio.blueprints import BlueprintSetupState
from werkzeug.exceptions import NotFound
from werkzeug.routing import PathConverter

from server import auth, headers
from server.config import Settings

FOREVER = "public, max-age=31536000, immutable"  # the name of an asset holds its content's hash
ASK_FIRST = "no-cache"
ASK_WHO = "</api/v1/me>; rel=preload; as=fetch; crossorigin"
CODINGS = {"br": ".br", "gzip": ".gz"}  # the smallest first, each with its file's ending
SCRIPT = re.compile(rb"<script>(.*?)</script>", re.DOTALL)

blueprint = Blueprint("pwa", __name__)


class PagePath(PathConverter):
    """A path of pages. Under /api no page answers, or a GET there would seem to be allowed."""

    regex = "(?!api/)[^/].*?"


@blueprint.record_once
def know_page_paths(state: BlueprintSetupState) -> None:
    """Let rules say `<pages:path>`."""
    state.app.url_map.converters["pages"] = PagePath


@blueprint.get("/assets/<path:name>")
def asset(name: str) -> Response:
    """Return a file of the build; its name changes with its content."""
    return _smallest(f"assets/{name}", FOREVER)


@blueprint.get("/", defaults={"path": ""})
@blueprint.get("/<pages:path>")
def page(path: str) -> Response:
    """Return a file beside the page, or else the page itself; never the page for a missing file."""
    if path and (_folder() / path).is_file():
        return _file(path, ASK_FIRST)
    if "." in path.rpartition("/")[2]:
        raise NotFound
    return _page()


def _page() -> Response:
    """Return the page.

    A browser that may be signed in is told to ask who it is: its script would ask a round later.
    """
    page = _folder() / "index.html"
    answer = _smallest(page.name, ASK_FIRST)
    answer.headers["Content-Security-Policy"] = _policy_of(page, page.stat().st_mtime_ns)
    answer.vary.add("Cookie")
    if auth.brings_cookie():
        answer.headers["Link"] = ASK_WHO
    return answer


@lru_cache(maxsize=1)
def _policy_of(page: Path, _changed_ns: int) -> str:
    return headers.policy_with(SCRIPT.findall(page.read_bytes()))


def _smallest(name: str, caching: str) -> Response:
    """Return a file, compressed when the build left a compressed copy that the browser takes."""
    for coding, ending in CODINGS.items():
        copy = f"{name}{ending}"
        if request.accept_encodings.quality(coding) > 0 and (_folder() / copy).is_file():
            answer = _file(copy, caching)
            answer.mimetype = guess_type(name)[0] or "application/octet-stream"
            answer.content_encoding = coding
            break
    else:
        answer = _file(name, caching)
    answer.vary.add("Accept-Encoding")
    return answer


def _file(name: str, caching: str) -> Response:
    answer = send_from_directory(_folder(), name)
    answer.headers["Cache-Control"] = caching
    return answer


def _folder() -> Path:
    return cast("Settings", current_app.extensions["settings"]).pwa_folder.absolute()
