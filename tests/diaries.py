"""Builders of what patients log and clinicians record; a test names only what it is about."""

from datetime import date, time, timedelta
from typing import Any
from uuid import UUID

from flask.testing import FlaskClient

from server.clock import uuid7
from server.domain.deliveries import FlaggedVersion
from server.domain.entries import EntryVersion, Helping, Kind, StoredVersion
from server.domain.sessions import Confounder, ConfounderKind, Route, Session
from server.schemas.entry import EntryVersionSchema
from server.schemas.session import ConfounderSchema, SessionSchema
from tests.builders import EVENING, MONDAY

ZONE = {"utc_offset_minutes": 60, "zone": "Europe/Madrid"}


def entry_version(**changes: Any) -> EntryVersion:
    """Return a valid first version of a check-in."""
    ordinary = {"id": uuid7(), "entry_id": uuid7(), "kind": Kind.CHECK_IN, "replaces": frozenset()}
    ordinary |= {"local_date": MONDAY, "local_time": time(21, 14, 5), "written_at": EVENING} | ZONE
    ordinary |= {"pain": 4, "helping": Helping.YES, "gone_since": None, "side_effects": ()}
    return EntryVersion(**ordinary | {"note": None} | changes)


def diary(first: date, *points: int | None) -> list[EntryVersion]:
    """Return a check-in for each day from the first one on; None is a day without."""
    days = [(first + timedelta(days=n), pain) for n, pain in enumerate(points)]
    return [
        entry_version(local_date=day, pain=pain, written_at=EVENING + (day - MONDAY))
        for day, pain in days
        if pain is not None
    ]


def a_session(**changes: Any) -> Session:
    """Return an infusion of 35 mg on MONDAY."""
    ordinary = {"local_date": MONDAY, "local_time": time(14, 30), "route": Route.IV} | ZONE
    ordinary |= {"dose_mg": 35.0, "weight_kg": 71.2, "duration_minutes": 40, "note": None}
    return Session(**ordinary | {"entered_in_error": False} | changes)


def a_confounder(**changes: Any) -> Confounder:
    """Return a nerve block on MONDAY."""
    ordinary = {"local_date": MONDAY, "kind": ConfounderKind.BLOCK, "note": None}
    return Confounder(**ordinary | {"entered_in_error": False} | changes)


def wire(value: EntryVersion | Session | Confounder) -> dict[str, Any]:
    """Return a value as a client sends it."""
    schemas = {EntryVersion: EntryVersionSchema, Session: SessionSchema}
    return schemas.get(type(value), ConfounderSchema)().dump(value)


def put_version(client: FlaskClient, version: EntryVersion, **changes: Any) -> Any:
    """Send one version, with these changes to its body."""
    return client.put(f"/api/v1/entry-versions/{version.id}", json=wire(version) | changes)


def deliver(client: FlaskClient, *versions: Any) -> Any:
    """Send versions together; what is no version goes as it is."""
    sent = [wire(one) if isinstance(one, EntryVersion) else one for one in versions]
    return client.post("/api/v1/entry-versions", json={"versions": sent})


def fetch(client: FlaskClient, cursor: str | None = None, **query: Any) -> Any:
    """Ask for what is new."""
    asked = {"cursor": cursor} if cursor else {}
    return client.get("/api/v1/entry-versions", query_string=asked | query)


def record(
    client: FlaskClient, patient_id: UUID, value: Session | Confounder, place: UUID, seen: int
) -> Any:
    """Record a session or a confounder on the state seen; 0: there is none yet."""
    kind = "sessions" if isinstance(value, Session) else "confounders"
    condition = {"If-Match": f'"{seen}"'} if seen else {"If-None-Match": "*"}
    url = f"/api/v1/patients/{patient_id}/{kind}/{place}"
    return client.put(url, json=wire(value), headers=condition)


def versions_of(stored: list[FlaggedVersion] | list[StoredVersion]) -> set[EntryVersion]:
    """Return what was written, without what the server added."""
    plain = [one.stored if isinstance(one, FlaggedVersion) else one for one in stored]
    return {one.version for one in plain}
