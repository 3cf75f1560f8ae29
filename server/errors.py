"""Every failure in one JSON shape. No text of an exception reaches the wire or the log."""

import logging
import sqlite3
import traceback
from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from flask import Flask, Response
from flask_smorest import Api
from flask_smorest.utils import prepare_response
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from werkzeug.exceptions import HTTPException

from server.domain.errors import FaultyValueError, RuleError, StaleError, TooManyTriesError
from server.extensions import db
from server.schemas.current import dump_current
from server.schemas.problem import ProblemSchema, faults_of, problem, problem_of_status
from server.strict_json import compact

PROBLEM_TYPE = "application/problem+json"
RETRY_SECONDS = "2"
FULL_RETRY_SECONDS = "60"  # somebody must make room first
DISK_FULL = "53100"  # PostgreSQL's code for it

log = logging.getLogger("server")


def respond(body: dict[str, Any], headers: dict[str, str] | None = None) -> Response:
    """Make the response that carries a problem."""
    return Response(compact(body), body["status"], headers, content_type=PROBLEM_TYPE)


def rule_error(error: RuleError) -> Response:
    """Answer for a rule that was not met."""
    match error:
        case StaleError():
            db.session.commit()  # the answer shows the current state: keep the audit of that
            return respond(problem(error.code, current=dump_current(error.current)))
        case TooManyTriesError():
            return respond(problem(error.code), {"Retry-After": str(error.wait_seconds)})
        case FaultyValueError():
            return respond(problem(error.code, error.faults))
    return respond(problem(error.code))


def database_in_trouble(error: Exception) -> Response:
    """Answer while the database is busy, full or away: nothing was kept, a client may repeat."""
    if any(_says_full(one) for one in _causes(error)):
        log.error("disk full: %s", describe(error))
        return respond(problem("storage_full"), {"Retry-After": FULL_RETRY_SECONDS})
    log.warning("database in trouble: %s", describe(error))
    return respond(problem("unavailable"), {"Retry-After": RETRY_SECONDS})


def _says_full(error: BaseException) -> bool:
    """Return whether a driver's error says that there is no room: for this, or for anything."""
    full = getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL
    return full or getattr(error, "sqlstate", None) == DISK_FULL


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error, and what it came from: undoing a full transaction may fail once more."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def mistake(error: Exception) -> Response:
    """Answer for a fault of ours; the log learns where, never with which values."""
    log.error("internal: %s", describe(error))
    return respond(problem("internal"))


def describe(error: BaseException) -> str:
    """Return the kinds of an error and its causes, and where it arose, without its text."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{frame.filename}:{frame.lineno}" for frame in frames if "server" in frame.filename]
    kinds, cause = [type(error).__name__], error.__cause__
    while cause is not None:
        kinds.append(type(cause).__name__)
        cause = cause.__cause__
    return f"{' from '.join(kinds)} at {', '.join(places[-3:])}"


class OneShapeApi(Api):  # type: ignore[misc]  # flask-smorest has no types
    """The API whose every failure is a problem, in the answers and in the document."""

    ERROR_SCHEMA = ProblemSchema

    def handle_http_exception(self, error: HTTPException) -> Response:
        """Answer for what Flask, Werkzeug and webargs refuse."""
        status = error.code or 500
        messages = getattr(error, "data", {}).get("messages", {})
        if status == HTTPStatus.BAD_REQUEST and "json" in messages:
            return respond(problem("bad_json"))
        # Allow and Retry-After stay; the exception's own body and its type do not.
        kept = {k: v for k, v in error.get_headers() if k.lower() != "content-type"}
        body = problem_of_status(status)
        for location in messages.values():
            body["where"] += problem("validation_failed", faults_of(location))["where"]
        return respond(body, kept)

    def _register_responses(self) -> None:
        """Document failures with the content type they have; flask-smorest assumes plain JSON."""
        answer = {"description": "A problem.", "schema": self.ERROR_SCHEMA}
        prepare_response(answer, self.spec, PROBLEM_TYPE)
        for name in ("DEFAULT_ERROR", "UNPROCESSABLE_ENTITY"):
            self.spec.components.response(name, answer, lazy=True)

    def _register_etag_headers(self) -> None:
        """Leave out what flask-smorest would add to the document for ETags: ours are numbers."""

    def _register_pagination_header(self) -> None:
        """Leave out what it would add for its pages: ours have cursors."""


def register(app: Flask) -> None:
    """Bind what is no HTTP error; the API binds the rest."""
    app.register_error_handler(RuleError, rule_error)
    for kind in (OperationalError, InterfaceError, PoolTimeoutError):
        app.register_error_handler(kind, database_in_trouble)
    app.register_error_handler(Exception, mistake)
