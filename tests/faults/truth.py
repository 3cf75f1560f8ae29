"""Holding what a server answered against what its database has, when the dust has settled."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Engine, func, select, text
from sqlalchemy.orm import Session as Tx

from server import clock
from server.domain.people import Person
from server.models.audit import AuditRow
from server.models.entry import EntryVersionRow
from server.models.person import PatientRow
from server.models.session import SessionRow
from server.services import checks
from server.services.checks import Verdict
from tests.faults.ward import Caller


def whole_feed(caller: Caller) -> list[dict[str, Any]]:
    """Return every version that the server gives a device, page by page; none to a stranger."""
    found, cursor, more = [], "", True
    while more:
        answer = caller.ask("GET", f"entry-versions?limit=100{cursor}")
        if not answer.acknowledged:
            return []  # then all is lost that was acknowledged
        found += answer.body["versions"]
        cursor, more = f"&cursor={answer.body['cursor']}", answer.body["more"]
    return found


def wrong_with_entries(
    feed: list[dict[str, Any]],
    acknowledged: Iterable[dict[str, Any]],
    made: Iterable[dict[str, Any]],
) -> Iterator[str]:
    """Yield what is lost, doubled, changed or invented of the entries of one patient."""
    stored = {version["id"]: version for version in feed}
    if len(stored) != len(feed):
        yield f"{len(feed) - len(stored)} versions twice in the feed"
    for sent in acknowledged:
        if sent["id"] not in stored:
            yield f"lost version {sent['id']}"
    asked = {version["id"]: version for version in made}
    for known in feed:
        sent = asked.get(known["id"])
        if sent is None or not _told(sent).items() <= _told(known).items():
            yield f"nobody wrote version {known['id']} like this"


def _told(version: dict[str, Any]) -> dict[str, Any]:
    """Return a version without what says nothing: the order of the ids it replaces."""
    return version | {"replaces": sorted(version["replaces"])}


def wrong_with_sessions(engine: Engine, acknowledged: Iterable[dict[str, Any]]) -> Iterator[str]:
    """Yield the states of sessions that were acknowledged and are not there."""
    with engine.connect() as connection:
        rows = connection.execute(select(SessionRow.id, SessionRow.number, SessionRow.dose_mg))
        stored = {(str(row.id), row.number): row.dose_mg for row in rows}
    for sent in acknowledged:
        place = (sent["id"], sent["seen"] + 1)
        if stored.get(place) != sent["session"]["dose_mg"]:
            yield f"lost state {place} of a session"


def wrong_with_patient(engine: Engine, patient: Person) -> Iterator[str]:
    """Yield what is wrong with a patient's counter, audit, and all that is derived."""
    own = EntryVersionRow.patient_id == patient.id
    saves = (AuditRow.patient_id == patient.id, AuditRow.action == "entry.save")
    with Tx(engine) as tx:
        numbers = list(tx.scalars(select(EntryVersionRow.revision).where(own)))
        counter = tx.scalar(select(PatientRow.revision).where(PatientRow.id == patient.id))
        audited = tx.scalar(select(func.count()).select_from(AuditRow).where(*saves))
        now = clock.system()
        verdict = checks.check(tx, patient.clinic_id, patient.id, now, mend=False)
    if sorted(numbers) != list(range(1, len(numbers) + 1)) or counter != len(numbers):
        yield f"revisions {Counter(numbers).most_common(3)} under counter {counter}"
    if audited != len(numbers):
        yield f"{audited} audit rows for {len(numbers)} versions"
    if verdict is not Verdict.EQUAL:
        yield f"what is kept of the relief is {verdict}"


def wrong_with_file(engine: Engine) -> Iterator[str]:
    """Yield what SQLite's own check finds; PostgreSQL has none that is always at hand."""
    if engine.dialect.name != "sqlite":
        return
    with engine.connect() as connection:
        for pragma, good in (("integrity_check", ["ok"]), ("foreign_key_check", [])):
            said = list(connection.execute(text(f"PRAGMA {pragma}")).scalars())
            if said != good:
                yield f"{pragma}: {len(said)} complaints"
