"""Every write of health data, and every read by anyone but the patient, leaves one row."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from server.clock import uuid7
from server.domain.people import Role
from server.models.audit import AuditRow
from server.models.entry import EntryVersionRow
from server.models.session import SessionRow
from server.store import audit
from tests.builders import MONDAY, a_person
from tests.diaries import a_confounder, a_session, deliver, entry_version, put_version, record, wire


@pytest.fixture
def noted(tx):
    """A reader of what the log gained about health data since it was last asked."""
    seen = 0

    def gained():
        nonlocal seen
        tx.rollback()
        rows = tx.scalars(select(AuditRow).where(AuditRow.id > seen).order_by(AuditRow.id)).all()
        seen = max([seen, *(row.id for row in rows)])
        about = [(r.actor_id, r.action, r.patient_id) for r in rows if r.patient_id]
        tx.rollback()
        return about

    return gained


@pytest.fixture
def clinician(tx, patient):
    """A clinician of the patient's clinic."""
    return a_person(tx, clinic_id=patient.clinic_id, role=Role.CLINICIAN)


def test_what_a_patient_writes_is_noted_version_by_version(client_of, patient, noted):
    phone, version = client_of(patient), entry_version()
    row = (patient.id, "entry.save", patient.id)
    put_version(phone, version)
    assert noted() == [row]
    deliver(phone, entry_version(), entry_version())
    assert noted() == [row, row]


def test_a_repeat_that_writes_nothing_needs_no_row(client_of, patient, noted):
    phone, version = client_of(patient), entry_version()
    put_version(phone, version)
    noted()
    put_version(phone, version)
    assert noted() == []


def test_what_a_clinician_does_is_noted(client_of, patient, clinician, noted):
    desk, place = client_of(clinician), uuid7()
    by, on = clinician.id, patient.id
    record(desk, on, a_session(), place, 0)
    assert noted() == [(by, "session.record", on)]
    record(desk, on, a_confounder(), uuid7(), 0)
    assert noted() == [(by, "confounder.record", on)]
    desk.get(f"/api/v1/patients/{on}/trend")
    assert noted() == [(by, "trend.read", on)]
    desk.get(f"/api/v1/patients/{on}/entries?day={MONDAY}")
    assert noted() == [(by, "entries.read", on)]
    desk.get("/api/v1/patients")
    assert noted() == [(by, "caseload.read", on)]
    desk.post(f"/api/v1/patients/{on}/invitations")
    assert noted() == [(by, "invitation.make", on)]
    desk.delete(f"/api/v1/patients/{on}/sign-ins")
    assert noted() == [(by, "patient.take_access", on)]
    other = uuid7()
    desk.put(f"/api/v1/patients/{other}", json={"name": "Bo Lind"})
    assert noted() == [(by, "patient.create", other)]


def test_a_settled_conflict_is_noted_once_and_its_repetition_as_a_read(
    client_of, patient, clinician, noted
):
    one, other = entry_version(), entry_version()
    other = replace(other, entry_id=one.entry_id)
    deliver(client_of(patient), one, other)
    noted()
    settled = replace(one, id=uuid7(), replaces=frozenset({one.id, other.id}), reason="Agreed.")
    url, desk = f"/api/v1/patients/{patient.id}/entry-versions/{settled.id}", client_of(clinician)
    for action in ("entry.settle", "entries.read"):
        assert desk.put(url, json=wire(settled)).status_code == 200
        assert noted() == [(clinician.id, action, patient.id)]


def test_the_caseload_notes_every_patient_it_shows(client_of, patient, clinician, tx, noted):
    others = [a_person(tx, clinic_id=patient.clinic_id).id for _ in range(2)]
    desk = client_of(clinician)
    desk.get("/api/v1/patients?limit=2")
    first = noted()
    assert len(first) == 2
    shown = {on for _, _, on in first}
    assert shown < {patient.id, *others}


def test_a_conflict_that_shows_the_current_state_is_a_read(client_of, patient, clinician, noted):
    desk, place = client_of(clinician), uuid7()
    record(desk, patient.id, a_session(), place, 0)
    noted()
    answer = record(desk, patient.id, a_session(dose_mg=50.0), place, 7)
    assert answer.status_code == 412
    assert len(noted()) == 1


def test_patients_reading_their_own_diary_are_not_noted(client_of, patient, noted):
    phone = client_of(patient)
    put_version(phone, entry_version())
    noted()
    phone.get("/api/v1/entry-versions")
    phone.get(f"/api/v1/patients/{patient.id}/trend")
    assert noted() == []


def test_what_is_refused_is_neither_kept_nor_noted(client_of, patient, clinician, noted, tx):
    phone, desk = client_of(patient), client_of(clinician)
    put_version(phone, entry_version(), pain=11)
    record(desk, patient.id, a_session(), uuid7(), 3)
    assert noted() == []
    assert tx.scalars(select(EntryVersionRow)).all() == []


def test_without_its_row_nothing_is_kept_or_shown(
    app, client_of, patient, clinician, monkeypatch, tx
):
    phone, desk = client_of(patient), client_of(clinician)

    def no_space(*_args):
        raise OSError

    monkeypatch.setattr(audit, "record", no_space)
    put = put_version(phone, entry_version())
    given = record(desk, patient.id, a_session(), uuid7(), 0)
    read = desk.get(f"/api/v1/patients/{patient.id}/trend")
    shown = desk.get("/api/v1/patients")
    assert {put.status_code, given.status_code, read.status_code, shown.status_code} == {500}
    assert "Ana Ruiz" not in read.text + shown.text
    for table in (EntryVersionRow, SessionRow):
        assert tx.scalars(select(table)).all() == []


def test_a_row_names_its_instant(client_of, patient, tx):
    put_version(client_of(patient), entry_version())
    row = tx.scalars(select(AuditRow).order_by(AuditRow.id.desc())).first()
    assert row.at.tzinfo is not None


def test_signing_in_and_out_is_noted_too(client_of, clinician, tx):
    client_of(clinician).delete("/api/v1/sign-ins")
    rows = tx.scalars(select(AuditRow).where(AuditRow.actor_id == clinician.id)).all()
    assert [row.action for row in rows] == ["sign_in.open", "sign_in.close_everywhere"]
