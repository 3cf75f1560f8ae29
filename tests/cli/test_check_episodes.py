"""`reliefspan check-episodes`: it can succeed, and it can fail."""

from datetime import date, timedelta

import pytest
from sqlalchemy import create_engine, select, update
from sqlalchemy.orm import Session as Tx

from server.clock import uuid7
from server.domain.people import Role
from server.models.audit import AuditRow
from server.models.relief import EpisodeRow, PatientReliefRow
from server.models.scored_day import ScoredDayRow
from server.services import entries, sessions
from server.services.states import Place
from tests.builders import EVENING, MONDAY, a_person
from tests.diaries import a_session, diary


@pytest.fixture
def open_tx(run, tmp_path):
    """A transaction on a migrated database with one patient, whose relief ended for good."""
    assert run("migrate").exit_code == 0
    engine = create_engine(f"sqlite:///{tmp_path}/relief.db")
    with Tx(engine) as tx:
        patient = a_person(tx)
        clinician = a_person(tx, clinic_id=patient.clinic_id, role=Role.CLINICIAN)
        day_0 = MONDAY - timedelta(days=14)
        place = Place(patient_id=patient.id, id=uuid7())
        sessions.record(tx, clinician, place, a_session(local_date=day_0), 0, EVENING)
        told = diary(day_0 - timedelta(days=7), *(7,) * 7, None, 3, 3, 3, 7, 7)
        entries.save_parts(tx, patient, told, EVENING)
        tx.commit()
        yield tx
    engine.dispose()


def test_what_was_written_is_equal(run, open_tx):
    checked = run("check-episodes")
    assert checked.output == "patients=1 equal=1 stale=0 different=0\n"
    assert checked.exit_code == 0


@pytest.mark.parametrize(
    "tampered",
    [
        update(EpisodeRow).values(lower_days=4),
        update(EpisodeRow).values(dose_mg=36),
        update(EpisodeRow).values(number=2),
        update(PatientReliefRow).values(ended=7),
        update(PatientReliefRow).values(changes_on=date(2099, 1, 1)),
        update(ScoredDayRow).values(numerator=1),
    ],
    ids=["days", "dose", "course", "trend", "the day of the next change", "a scored day"],
)
@pytest.mark.parametrize("arguments", [(), ("--refresh",)], ids=["plain", "refreshing"])
def test_a_row_that_somebody_changed_is_found(run, open_tx, tampered, arguments):
    open_tx.execute(tampered)
    open_tx.commit()
    checked = run("check-episodes", *arguments)
    assert checked.output == "patients=1 equal=0 stale=0 different=1\n"
    assert checked.exit_code == 1


@pytest.mark.parametrize(
    "old",
    [
        update(PatientReliefRow).values(method_version="0"),
        update(PatientReliefRow).values(rules_number=3),
        update(PatientReliefRow).values(changes_on=date(2026, 1, 1)),
        PatientReliefRow.__table__.delete(),
    ],
    ids=["another method", "other rules", "time", "never made"],
)
def test_what_is_out_of_date_is_said_and_can_be_mended(run, open_tx, old):
    open_tx.execute(EpisodeRow.__table__.delete())
    open_tx.execute(old)
    open_tx.commit()
    checked = run("check-episodes")
    assert checked.output == "patients=1 equal=0 stale=1 different=0\n"
    assert checked.exit_code == 1
    assert run("check-episodes", "--refresh").output == "patients=1 equal=1 stale=0 different=0\n"
    assert run("check-episodes").exit_code == 0


def test_each_check_is_in_the_audit_log(run, open_tx):
    run("check-episodes")
    own = select(AuditRow).where(AuditRow.action == "relief.check")
    (row,) = open_tx.scalars(own).all()
    assert row.actor_id is None
    assert row.patient_id is not None


def test_it_needs_a_database_of_this_version(run):
    assert "run: reliefspan migrate" in run("check-episodes").output
