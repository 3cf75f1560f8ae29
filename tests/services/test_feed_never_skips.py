"""Several writers of one patient at once, and a reader that follows the feed meanwhile."""

import random
import time
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest
from sqlalchemy.orm import Session as Tx

from server.app import create_app
from server.extensions import db
from server.services import entries
from tests.builders import EVENING, settings
from tests.diaries import entry_version, versions_of

WRITERS, TIMES = 4, 10
HOLDS = (0.0, 0.001, 0.005)  # seconds between taking a number and committing it


@pytest.fixture
def patient_engine(database_url):
    """An engine whose writers wait as long as it takes: this is about losing, not about waiting."""
    app = create_app(settings(database_url=database_url, patience_seconds=100))
    with app.app_context():
        yield db.engine
        db.engine.dispose()


def write(engine, patient, seed):
    """Save some versions, holding each transaction open for a while; return them."""
    holds, saved = random.Random(seed), []  # noqa: S311  # a schedule, no secret
    for _ in range(TIMES):
        version = entry_version()
        with Tx(engine) as tx:
            entries.save_version(tx, patient, version, EVENING)
            time.sleep(holds.choice(HOLDS))
            tx.commit()
        saved.append(version)
    return saved


def follow(engine, patient, over):
    """Return what a device sees that asks again and again, until after the last write."""
    seen, revision, last = [], 0, False
    while not last:
        last = over.is_set()
        with Tx(engine) as tx:
            page = entries.changed_since(tx, patient, revision, 100)
        seen += versions_of(page.versions)
        revision = page.revision
    return seen


def test_a_follower_sees_every_version_once(patient_engine, tx, patient):
    tx.commit()
    over = Event()
    with ThreadPoolExecutor(WRITERS + 1) as threads:
        reader = threads.submit(follow, patient_engine, patient, over)
        writers = [threads.submit(write, patient_engine, patient, n) for n in range(WRITERS)]
        written = [version for writer in writers for version in writer.result()]
        over.set()
        seen = reader.result()
    assert len(seen) == len(written)
    assert set(seen) == set(written)
