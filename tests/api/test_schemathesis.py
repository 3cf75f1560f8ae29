"""Whatever the document allows and forbids, tried by schemathesis: every check, every phase.

Each role tries the operations that let it in; that the others answer 403 is held elsewhere. It
runs on PostgreSQL, the stricter of the two databases, unless only the other one is wanted.
"""

import logging
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from typing import Any
from uuid import uuid4

import pytest
import schemathesis
from flask import Flask
from marshmallow import ValidationError
from schemathesis import Case, GenerationMode, engine
from schemathesis.config import SchemathesisConfig
from schemathesis.engine.events import FatalError, NonFatalError, ScenarioFinished
from sqlalchemy import Engine
from sqlalchemy.orm import Session as Tx
from werkzeug.serving import make_server

from server.app import create_app
from server.auth import PUBLIC
from server.domain.errors import FaultyValueError
from server.domain.instrument_plans import plan_faults
from server.domain.people import Person, Role
from server.domain.session_faults import FIRST_DAY
from server.extensions import db
from server.models.base import Base
from server.schemas.entry import EntryVersionSchema
from server.schemas.instruments import InstrumentChoiceSchema
from server.services import entries, sign_ins
from server.services.states import refuse
from tests import postgres
from tests.api.every_call import WHO
from tests.builders import a_clinic, a_person, settings
from tests.diaries import entry_version

NOON = datetime(2026, 4, 1, 12, tzinfo=UTC)  # after all the days in the document's examples
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


def possible(context: Any, case: Case) -> bool:
    """Return whether a right request is right in ways that JSON Schema cannot say as well."""
    if not is_right(case) or not isinstance(case.body, dict):
        return True
    for of_its_own, judge in JUDGES.items():
        if of_its_own in case.body:
            return is_sound(judge, whole(case.body))
    if "parameters" in case.body:
        given = case.body["parameters"]
        windows = ("min_base", "base_window"), ("min_early", "onset_window")
        return all(given[days] <= given[window] for days, window in windows)
    day = case.body.get("local_date", "2026-04-01")
    return FIRST_DAY <= date.fromisoformat(day) <= NOON.date()


JUDGES: dict[str, Callable[[Any], object]] = {  # each raises for what does not fit together
    "replaces": lambda body: EntryVersionSchema().load(body),
    "plans": lambda body: refuse(plan_faults(InstrumentChoiceSchema().load(body))),
}


def is_sound(judge: Callable[[Any], object], body: dict[str, Any]) -> bool:
    """Return whether what a body says fits together."""
    try:
        judge(body)
    except FaultyValueError:
        return False
    except ValidationError:
        pass  # and schemathesis will say that a right request was refused
    return True


def in_place(people: dict[Role, Person], _context: Any, case: Case) -> Case:
    """Let a right request speak of people who exist, and of what its address says."""
    if not is_right(case):
        return case
    ids, case.body = dict(case.path_parameters or {}), whole(case.body)
    if "{patient_id}/" in case.path:
        ids["patient_id"] = str(people[Role.PATIENT].id)
    if "{version_id}" in case.path:
        ids["version_id"] = case.body["id"]
    case.path_parameters = ids
    if isinstance(case.body, dict):
        case.body |= unlisted(case.body)
    seen = (case.headers or {}).get("If-Match", "")
    if seen.isdecimal():  # the coverage phase loses the quotes that the pattern asks for
        case.headers["If-Match"] = f'"{seen}"'
    return case


def unlisted(body: dict[str, Any]) -> dict[str, Any]:
    """Return what has to be so although the document does not list what it may be."""
    if body.keys() >= {"login", "role"}:
        return {"login": str(uuid4())}  # somebody else's is refused
    if body.keys() >= {"code", "zone"}:
        return {"zone": "Europe/Madrid"}  # one of 600
    if body.keys() >= {"weekdays", "zone"}:
        return {"zone": "Europe/Madrid", "email": "ana@example.org"}
    if "endpoint" in body:
        return {"endpoint": "https://web.push.apple.com/QGuQyavXutnM"}  # of one of few vendors
    if body.keys() == {"revision"}:
        return {"revision": 1}  # so much is logged
    return {}


def whole(value: Any) -> Any:
    """Return a value with 7 for 7.0: the same to JSON Schema, but no score of ours."""
    if isinstance(value, dict):
        return {key: whole(below) for key, below in value.items()}
    if isinstance(value, list):
        return [whole(below) for below in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def is_right(case: Case) -> bool:
    """Return whether the document allows this request."""
    return case.meta is not None and case.meta.generation.mode is GenerationMode.POSITIVE


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
