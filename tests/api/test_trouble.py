"""A database that is busy, full or away: an honest refusal, and nothing half done."""

import sqlite3

import pytest
from sqlalchemy import create_engine, event, text

from server.app import create_app
from server.extensions import db
from tests.builders import EVENING, a_clinic, settings
from tests.diaries import entry_version, fetch, put_version


@pytest.fixture
def hasty(database_url):
    """The application again, on the same database, with no patience."""
    app = create_app(settings(database_url=database_url, patience_seconds=0.05), lambda: EVENING)
    yield app
    with app.app_context():
        db.engine.dispose()


def as_on(app, client):
    """Return a client of another application with the same sign-in."""
    twin = app.test_client()
    twin.set_cookie("reliefspan", client.get_cookie("reliefspan").value)
    return twin


def test_a_busy_database_is_unavailable_for_a_moment(hasty, client_of, patient, engine):
    phone = as_on(hasty, client_of(patient))
    with engine.connect() as holder, holder.begin():
        holder.execute(text("UPDATE patients SET revision = revision"))
        answer = put_version(phone, entry_version())
        assert (answer.status_code, answer.json["code"]) == (503, "unavailable")
        assert answer.headers["Retry-After"] == "2"
    assert put_version(phone, entry_version()).status_code == 200


def test_a_database_that_is_away_is_unavailable(tmp_path):
    url = f"sqlite:///{tmp_path}/no/such/folder.db"
    app = create_app(settings(database_url=url))
    answer = app.test_client().get("/healthz")
    assert (answer.status_code, answer.json["code"]) == (503, "unavailable")
    with app.app_context():
        db.engine.dispose()


def test_a_full_disk_refuses_to_write_and_goes_on_reading(
    app, hasty, client_of, patient, database_url
):
    if not database_url.startswith("sqlite"):
        return  # PostgreSQL has no such switch; its DiskFull is an OperationalError too
    phone = client_of(patient)
    assert put_version(phone, entry_version()).status_code == 200
    with hasty.app_context():
        event.listen(db.engine, "connect", _no_page_more)
    crowded = as_on(hasty, phone)
    answers = [put_version(crowded, entry_version(note="x" * 2000)) for _ in range(20)]
    last = answers[-1]
    assert (last.status_code, last.json["code"]) == (507, "storage_full")
    assert last.headers["Retry-After"] == "60"
    kept = sum(answer.status_code == 200 for answer in answers) + 1
    assert len(fetch(crowded).json["versions"]) == kept
    assert put_version(phone, entry_version()).status_code == 200


def _no_page_more(connection: sqlite3.Connection, _record: object) -> None:
    connection.execute("VACUUM")  # or what tests before this one deleted leaves room enough
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")


def test_every_sqlite_connection_is_safe(engine):
    if engine.dialect.name == "sqlite":
        with engine.connect() as connection:
            told = {
                name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
                for name in ("foreign_keys", "synchronous", "journal_mode")
            }
        wal = sqlite3.sqlite_version_info >= (3, 51, 3)
        journal = "wal" if wal else "delete"
        assert told == {"foreign_keys": 1, "synchronous": 2, "journal_mode": journal}


def test_no_error_text_of_the_database_shows_parameters(engine):
    assert engine.hide_parameters
    assert (
        create_engine("sqlite://").hide_parameters is False
    )  # so that the line above says something


@pytest.mark.parametrize("demo", [True, False])
def test_the_entrance_learns_whether_all_here_is_invented(client, tx, demo):
    a_clinic(tx, demo=demo)
    tx.commit()
    assert client.get("/healthz").json == {"status": "ok", "demo": demo}
