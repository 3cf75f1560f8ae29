"""Many writers at once: no update is lost without an error."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session as Tx

from server.app import create_app
from server.domain.people import Person
from server.extensions import db
from server.models.person import PatientRow
from server.store import audit, patients
from tests.builders import settings

THREADS, TIMES = 8, 100


@pytest.fixture
def patient_engine(database_url):
    """An engine whose writers wait as long as it takes: this is about losing, not about waiting."""
    app = create_app(settings(database_url=database_url, patience_seconds=100))
    with app.app_context():
        yield db.engine
        db.engine.dispose()


def add_one(engine, patient: Person) -> None:
    """Read the patient's revision, and write the next one."""
    with Tx(engine) as tx:
        locked = patients.locked(tx, patient.clinic_id, patient.id)
        patients.raise_revision(tx, patient.id, locked.revision + 1)
        audit.record(tx, patient.id, "entry.save", patient.id)
        tx.commit()


def test_eight_threads_that_add_one_lose_none(patient_engine, tx, patient):
    tx.commit()
    with ThreadPoolExecutor(THREADS) as threads:
        done = [threads.submit(add_one, patient_engine, patient) for _ in range(THREADS * TIMES)]
    assert [one.exception() for one in done if one.exception()] == []
    assert tx.scalar(select(PatientRow.revision)) == THREADS * TIMES
