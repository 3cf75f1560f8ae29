"""People of a trial's own, put into the database directly, and how each calls the server."""

import json
from collections.abc import Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException
from typing import Any, NamedTuple

from sqlalchemy import Engine
from sqlalchemy.orm import Session as Tx

from server import clock
from server.app import create_app
from server.domain.people import Person, Role
from server.extensions import db
from server.services import sign_ins
from tests.builders import a_clinic, a_person, settings

PATIENCE_SECONDS = 60


class Answer(NamedTuple):
    """What the server said; status 0 is no answer."""

    status: int
    body: Any = None

    @property
    def acknowledged(self) -> bool:
        """Return whether what was asked is done, and stays done."""
        return HTTPStatus.OK <= self.status < HTTPStatus.MULTIPLE_CHOICES

    @property
    def open(self) -> bool:
        """Return whether nobody knows, or not now: ask the same again."""
        return self.status == 0 or self.status >= HTTPStatus.INTERNAL_SERVER_ERROR


class Caller:
    """A signed-in device on a connection of its own, which it makes anew when it breaks."""

    def __init__(self, port: int, token: str) -> None:
        self._port = port
        self._cookie = f"reliefspan={token}"
        self._connection: HTTPConnection | None = None

    def ask(
        self, method: str, place: str, body: Any = None, headers: Mapping[str, str] | None = None
    ) -> Answer:
        """Send a request and return what came of it.

        A connection that was silent for long may have been ended meanwhile: then on another one.
        """
        for _ in range(1 if self._connection is None else 2):
            try:
                return self._answer(method, place, body, headers or {})
            except (OSError, HTTPException, ValueError):
                self.close()
        return Answer(0)

    def close(self) -> None:
        """Let go of the connection."""
        if self._connection:
            self._connection.close()
        self._connection = None

    def _answer(self, method: str, place: str, body: Any, headers: Mapping[str, str]) -> Answer:
        if self._connection is None:
            self._connection = HTTPConnection("127.0.0.1", self._port, timeout=PATIENCE_SECONDS)
        sent = None if body is None else json.dumps(body).encode()
        told = {"Cookie": self._cookie, "Content-Type": "application/json", **headers}
        self._connection.request(method, f"/api/v1/{place}", sent, told)
        answer = self._connection.getresponse()
        said = answer.read()
        return Answer(answer.status, json.loads(said) if said else None)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn:
    """A person and the token of their device."""

    person: Person
    token: str

    def caller(self, port: int) -> Caller:
        """Return the device, as it calls the server on this port."""
        return Caller(port, self.token)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ward:
    """A clinic's clinician and some of its patients, all signed in."""

    clinician: SignedIn
    patients: list[SignedIn]


@contextmanager
def engine_of(url: str):
    """Have the application's own engine on a database while the block runs."""
    app = create_app(settings(database_url=url, patience_seconds=60))
    with app.app_context():
        engine = db.engine
    yield engine
    engine.dispose()


def a_ward(engine: Engine, patients: int) -> Ward:
    """Keep a new clinic with so many patients, and return it."""
    with Tx(engine) as tx:
        clinic = a_clinic(tx, name="Ward")
        clinician = _signed_in(tx, a_person(tx, clinic_id=clinic.id, role=Role.CLINICIAN))
        people = [_signed_in(tx, a_person(tx, clinic_id=clinic.id)) for _ in range(patients)]
        tx.commit()
    return Ward(clinician=clinician, patients=people)


def _signed_in(tx: Tx, person: Person) -> SignedIn:
    return SignedIn(person=person, token=sign_ins.open_for(tx, person, clock.system()).token)
