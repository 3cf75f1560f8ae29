"""The blueprint that every part of the API uses."""

from typing import Any

import flask_smorest
import orjson
from flask import Request
from marshmallow import RAISE
from webargs import core
from webargs.flaskparser import FlaskParser, is_json_request

REFUSED = "UNPROCESSABLE_ENTITY"  # the document's name of a refused body or query


class StrictParser(FlaskParser):
    """Reads bodies with orjson, and refuses what it does not know in a query too."""

    DEFAULT_UNKNOWN_BY_LOCATION = FlaskParser.DEFAULT_UNKNOWN_BY_LOCATION | {"query": RAISE}

    def _raw_load_json(self, req: Request) -> Any:
        """Return the body's value; the standard library would let NaN pass."""
        return orjson.loads(req.get_data(cache=True)) if is_json_request(req) else core.missing


class Blueprint(flask_smorest.Blueprint):  # type: ignore[misc]  # it has no types
    """A part of the API: strict about what it is sent."""

    ARGUMENTS_PARSER = StrictParser()

    def _prepare_arguments_doc(
        self, doc: dict[str, Any], doc_info: dict[str, Any], **more: Any
    ) -> dict[str, Any]:
        """Name the refusal the same everywhere: Python 3.13 has another name for status 422."""
        responses = doc_info.get("arguments", {}).get("responses", {})
        responses.update(dict.fromkeys(responses, REFUSED))
        documented: dict[str, Any] = super()._prepare_arguments_doc(doc, doc_info, **more)
        return documented
