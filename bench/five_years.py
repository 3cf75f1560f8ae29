"""A patient of five years: an entry for each day and sixty sessions, and what the page costs."""

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from functools import partial
from statistics import median
from time import perf_counter
from uuid import UUID

from sqlalchemy.orm import Session as Tx

from server.clock import uuid7
from server.demo.seeds import stream
from server.domain.entries import EntryVersion, Helping, Kind
from server.domain.patients import Patient
from server.domain.people import Person
from server.domain.sessions import Route, Session
from server.domain.trend import Trend, trend
from server.services import entries as diaries
from server.services import patients, summaries
from server.services import sessions as treatments
from server.services.patients import NewPatient
from server.services.states import Place
from server.store import confounders, entries, relief, scored_days, sessions

DAYS = 5 * 365
SESSIONS = 60
EVERY_DAYS = 30
ZONE = {"utc_offset_minutes": 0, "zone": "Etc/UTC"}
ROUNDS = 15


def keep_five_years(tx: Tx, by: Person, now: datetime) -> Patient:
    """Keep the patient, through the services that phones and clinicians use."""
    begin = now - timedelta(days=DAYS)
    person = patients.create(tx, by, uuid7(), NewPatient(name="Five Years"), begin).person
    chance = stream("five years")
    for number in range(SESSIONS):
        given = _session(begin + timedelta(days=14 + EVERY_DAYS * number))
        place = Place(patient_id=person.id, id=uuid7())
        treatments.record(tx, by, place, given, 0, now)
    written = []
    for day in range(DAYS):
        since = (day - 14) % EVERY_DAYS if day >= 14 else EVERY_DAYS
        pain = chance.choice((2, 3, 3, 4) if since < chance.gauss(14, 3) else (6, 7, 7, 8))
        written.append(_check_in(begin + timedelta(days=day), pain))
    diaries.save_parts(tx, person, written, now)
    return patients.readable(tx, by, person.id)


def _session(at: datetime) -> Session:
    return Session(
        local_date=at.date(),
        local_time=time(10),
        route=Route.IV,
        dose_mg=35.0,
        weight_kg=71.0,
        duration_minutes=40,
        note=None,
        entered_in_error=False,
        **ZONE,
    )


def _check_in(at: datetime, pain: int) -> EntryVersion:
    return EntryVersion(
        id=uuid7(),
        entry_id=uuid7(),
        kind=Kind.CHECK_IN,
        replaces=frozenset(),
        local_date=at.date(),
        local_time=time(20),
        written_at=datetime.combine(at.date(), time(20), UTC),
        pain=pain,
        helping=Helping.YES,
        gone_since=None,
        side_effects=(),
        note=None,
        **ZONE,
    )


def page_cost(tx: Tx, by: Person, patient_id: UUID, now: datetime) -> str:
    """Return how long computing all that the page shows takes, beside reading its rows."""
    patient = patients.readable(tx, by, patient_id)
    reading = _median_ms(partial(_read, tx, patient))
    both = _median_ms(partial(_page, tx, patient, now))
    computing = both - reading
    told = f"{DAYS} entries, {SESSIONS} sessions: rows read in {reading:.1f} ms"
    return f"{told}, relief computed in {computing:.1f} ms: {computing / reading:.2f} times"


def _read(tx: Tx, patient: Patient) -> None:
    relief.of_patient(tx, patient.id)
    scored_days.every(tx, patient.id)
    sessions.standing(tx, patient.id)
    confounders.standing(tx, patient.id)
    entries.diary(tx, patient.id)


def _page(tx: Tx, patient: Patient, now: datetime) -> Trend:
    rules = summaries.rules_of(tx, patient)
    kept = summaries.caught_up(tx, patient, rules, now)
    known = summaries.known(tx, patient, rules, now)
    return trend(patient, known, entries.diary(tx, patient.id), now, rules, kept)


def _median_ms(call: Callable[[], object]) -> float:
    taken = []
    for _ in range(ROUNDS):
        begun = perf_counter()
        call()
        taken.append((perf_counter() - begun) * 1000)
    return median(taken)
