"""`reliefspan erase`: what is erased is gone from everything, and never comes back."""

import pytest
from sqlalchemy import select

from server.backups import ledger
from server.models.audit import AuditRow
from server.models.entry import EntryVersionRow
from server.services import erasure
from server.store import scored_days
from tests.builders import EVENING, MONDAY
from tests.diaries import deliver, entry_version, fetch, put_version


@pytest.fixture
def going(tx, patient, client_of):
    """An entry with an amendment, beside another entry, sent by the patient's phone."""
    phone, first = client_of(patient), entry_version(pain=9)
    second = entry_version(entry_id=first.entry_id, replaces=frozenset({first.id}), pain=8)
    stays = entry_version(local_date=MONDAY.replace(day=1))
    deliver(phone, first, second, stays)
    return phone, first, second, stays


def erase(tx, patient, *entries):
    """Erase entries as the command does."""
    erasure.erase(tx, erasure.doomed(tx, patient.id, entries), EVENING)
    tx.commit()


def test_only_what_was_named_is_gone_and_the_score_with_it(tx, patient, going):
    phone, first, _, stays = going
    erase(tx, patient, first.entry_id)
    assert [one["id"] for one in fetch(phone).json["versions"]] == [str(stays.id)]
    assert [one.day for one in scored_days.every(tx, patient.id)] == [stays.local_date]


def test_without_names_every_entry_goes(tx, patient, going):
    erase(tx, patient)
    assert fetch(going[0]).json["versions"] == []


def test_what_was_erased_is_refused_for_ever_and_spoils_nothing_else(tx, patient, going):
    phone, first, second, stays = going
    erase(tx, patient, first.entry_id)
    assert put_version(phone, first).json["code"] == "unusable_id"
    results = deliver(phone, second, stays).json["results"]
    assert [one["status"] for one in results] == ["refused", "kept"]
    assert results[0]["problem"]["code"] == "unusable_id"


def test_a_version_that_a_phone_had_not_sent_yet_is_refused_too(tx, patient, going):
    phone, first, second, _ = going
    erase(tx, patient, first.entry_id)
    unsent = entry_version(entry_id=first.entry_id, replaces=frozenset({second.id}))
    assert put_version(phone, unsent).json["code"] == "unusable_id"
    again = entry_version(id=first.id)  # an id of a version, for another entry
    assert put_version(phone, again).json["code"] == "unusable_id"


def test_each_version_erased_has_a_row_in_the_audit_and_no_id_is_left(tx, patient, going):
    erase(tx, patient, going[1].entry_id)
    rows = tx.scalars(select(AuditRow).where(AuditRow.action == "entry.erase")).all()
    assert [(row.actor_id, row.patient_id) for row in rows] == [(None, patient.id)] * 2


@pytest.fixture
def entry(lived_in, open_tx):
    """A patient of a database that was lived in, and one of their entries."""
    row = open_tx(lived_in).scalars(select(EntryVersionRow).limit(1)).one()
    return row.patient_id, row.entry_id


def test_the_command_asks_and_counts(lived_in, run, entry, tmp_path):
    assert run(lived_in, "erase", *entry, "--dry-run").output.startswith("would erase: entries=1 ")
    assert run(lived_in, "erase", *entry).exit_code == 1  # nobody answered
    assert not (tmp_path / "burnt_ids.txt").exists()
    done = run(lived_in, "erase", *entry, "--yes")
    assert done.output.startswith("erased: entries=1 ")
    assert run(lived_in, "verify").exit_code == 0
    assert run(lived_in, "erase", *entry, "--yes").exit_code == 1  # there is no such entry now


def test_the_ledger_holds_hashes_only(lived_in, run, entry, tmp_path):
    run(lived_in, "erase", *entry, "--yes")
    said = (tmp_path / "burnt_ids.txt").read_text()
    assert len(said.splitlines()) == 2
    assert str(entry[1]) not in said
    assert entry[1].hex not in said


def test_a_ledger_that_cannot_be_written_erases_nothing(lived_in, run, entry, monkeypatch):
    def full(*_args):
        raise OSError

    monkeypatch.setattr(ledger, "append", full)
    assert run(lived_in, "erase", *entry, "--yes").exit_code == 1
    assert run(lived_in, "erase", *entry, "--dry-run").exit_code == 0


@pytest.fixture
def back_from_before(lived_in, run, entry, back_up, restore, new_database):
    """Where a backup from before the erasure was restored, and what was said."""
    file, other = back_up(lived_in), new_database("other")
    run(lived_in, "erase", *entry, "--yes")
    return other, restore(other, file).output


def test_an_older_backup_does_not_bring_it_back(back_from_before, run, entry, open_tx):
    other, said = back_from_before
    assert "Erased again: versions=1\n" in said
    left = select(EntryVersionRow).where(EntryVersionRow.entry_id == entry[1])
    assert open_tx(other).scalars(left).all() == []
    assert run(other, "verify").exit_code == 0


def test_a_ledger_that_was_lost_is_made_again_from_the_backup(
    back_from_before, back_up, restore, tmp_path
):
    knows, file = back_up(back_from_before[0]), tmp_path / "burnt_ids.txt"
    before = file.read_text()
    file.unlink()
    assert restore(f"sqlite:///{tmp_path}/third.db", knows, "--without-ledger").exit_code == 0
    assert file.read_text() == before
