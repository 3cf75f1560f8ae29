"""Whatever the document allows and forbids, tried by schemathesis: every check, every phase.

Each role tries the operations that let it in; that the others answer 403 is held elsewhere. It
runs on PostgreSQL, the stricter of the two databases, unless only the other one is wanted.
"""

import logging
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from functools import partial
from typing import Any

import pytest
import schemathesis
from flask import Flask
from schemathesis import Case, engine
from schemathesis.config import SchemathesisConfig
from schemathesis.engine.events import FatalError, NonFatalError, ScenarioFinished
from sqlalchemy import Engine
from sqlalchemy.orm import Session as Tx
from werkzeug.serving import make_server

from server.app import create_app
from server.auth import PUBLIC
from server.domain.people import Person, Role
from server.extensions import db
from server.models.base import Base
from server.services import entries, sign_ins
from tests import postgres
from tests.api.every_call import WHO
from tests.api.right_requests import NOON, in_place, possible
from tests.builders import a_clinic, a_person, settings
from tests.diaries import entry_version

COOKIE = "__Host-reliefspan"

CONFIG = {
    "generation": {"max-examples": 5, "database": "none"},  # coverage, the longest, is not random
    "phases": {"stateful": {"generation": {"max-examples": 5}, "max-steps": 4}},
    # Right requests may also meet a state that no schema can describe: a cursor of another life
    # (410), a thing that is already there (412), a change that names no state (428).
    "checks": {
        "positive_data_acceptance": {
            "expected-statuses": ["2xx", "401", "403", "404", "409", "410", "412", "428", "429"]
        }
    },
    "operations": [  # a version has an address of its own; what a batch answers makes none
        {
            "include-name": "PUT /api/v1/entry-versions/{version_id}",
            "checks": {"ensure_resource_availability": {"enabled": False}},
        }
    ],
}


@dataclass(frozen=True)
class Served:
    """The application, listening, with one person in each role."""

    app: Flask
    engine: Engine
    url: str
    people: dict[Role, Person]

    def token(self, role: Role) -> str:
        """Return the token of a new sign-in: some operations end the one they are called with."""
        with Tx(self.engine) as tx:
            opened = sign_ins.open_for(tx, self.people[role], NOON)
            tx.commit()
        return opened.token


@pytest.fixture(scope="module")
def served(request: pytest.FixtureRequest, tmp_path_factory: Any) -> Iterator[Served]:
    """The application on a real port: what travels over it is what a client sees."""
    file = tmp_path_factory.mktemp("schemathesis") / "test.db"
    sqlite = request.config.getoption("database") == "sqlite"
    with nullcontext(f"sqlite:///{file}") if sqlite else postgres.running() as url:
        safe = settings(database_url=url, public_url="https://localhost")
        app = create_app(safe, lambda: NOON)
        with app.app_context():
            bound = db.engine
        Base.metadata.create_all(bound)
        with listening(app) as address:
            yield Served(app, bound, address, _people(bound))
        bound.dispose()


@contextmanager
def listening(app: Flask) -> Iterator[str]:
    """Serve while the block runs; yield the address."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _people(bound: Engine) -> dict[Role, Person]:
    with Tx(bound) as tx:
        clinic_id = a_clinic(tx).id
        people = {r: a_person(tx, clinic_id=clinic_id, role=r, login=r.value) for r in Role}
        entries.save_version(tx, people[Role.PATIENT], entry_version(), NOON)
        tx.commit()
    return people


@pytest.mark.parametrize("role", [*Role, None], ids=lambda role: role or "nobody")
def test_schemathesis_finds_nothing(served, role):
    config = SchemathesisConfig.from_dict(CONFIG | {"seed": 1})
    document = schemathesis.openapi.from_url(f"{served.url}/api/v1/openapi.json", config=config)
    if role is not None:
        sign_in(document, served, role)
    document.hook("filter_case")(possible)
    document.hook("map_case")(partial(in_place, served.people))
    mine = operations_of(served.app, role)
    tried = document.include(func=lambda context: context.operation.label in mine)
    assert list(tried.get_all_operations())
    found = findings(tried)
    assert not found, "\n\n".join(found)


def operations_of(app: Flask, role: Role | None) -> set[str]:
    """Return what a role may do, as the document names it: "GET /api/v1/me"."""
    who: dict[str, Any] = WHO | {endpoint: {None} for endpoint in PUBLIC}
    return {
        " ".join((method, re.sub("<uuid:([^>]+)>", r"{\1}", rule.rule)))
        for rule in app.url_map.iter_rules()
        for method in rule.methods or ()
        if role in who.get(rule.endpoint, ())
    }


def sign_in(document: Any, served: Served, role: Role) -> None:
    """Give each request a sign-in of its own."""

    class OwnSignIn:
        def get(self, _case: Case, _context: Any) -> str:
            return served.token(role)

        def set(self, case: Case, token: str, _context: Any) -> None:
            case.cookies = {**(case.cookies or {}), COOKIE: token}

    document.auth(refresh_interval=None)(OwnSignIn)


def findings(document: Any) -> list[str]:
    """Run every phase and return what was found wrong."""
    found: list[str] = []
    for event in engine.from_schema(document).execute():
        if isinstance(event, ScenarioFinished):
            for case_id, checks in event.recorder.checks.items():
                answer = event.recorder.interactions[case_id].response
                found += [told(check, answer) for check in checks if check.failure_info]
        elif isinstance(event, NonFatalError):
            found.append(f"{event.label}: {event.value!r}")
        elif isinstance(event, FatalError):
            found.append(repr(event.exception))
    return found


def told(check: Any, answer: Any) -> str:
    """Return one finding, with a request that shows it and the answer."""
    failure = check.failure_info.failure
    heading = f"{check.name}: {failure.title}\n{failure.message}"
    return f"{heading}\n{check.failure_info.code_sample}\n{answer and answer.text}"
