"""`reliefspan verify`: it can succeed, and whatever is wrong makes it fail under its own name."""

from uuid import uuid4

import pytest
from sqlalchemy import delete, insert, select, text, update

from server.backups import ledger
from server.clock import uuid7
from server.domain.burnt_ids import fingerprint
from server.models.audit import AuditRow
from server.models.burnt_id import BurntIdRow
from server.models.entry import EntryVersionRow
from server.models.person import PatientRow
from server.models.relief import EpisodeRow, PatientReliefRow
from server.models.scored_day import ScoredDayRow
from server.models.session import SessionRow
from server.models.summary import SummaryRow
from tests.builders import EVENING

VERSION, AUDIT = EntryVersionRow, AuditRow


def told(output):
    """Return the counts of the second line that are not 0."""
    numbers = dict(one.split("=") for one in output.splitlines()[1].split())
    return {name: int(number) for name, number in numbers.items() if number != "0"}


def test_a_sound_database_passes_and_only_counts_are_printed(lived_in, run):
    checked = run(lived_in, "verify")
    assert checked.exit_code == 0
    assert told(checked.output) == {}
    first, second = checked.output.splitlines()
    assert all(one.split("=")[1].isdigit() for one in (first + " " + second).split())


ONE_SAVE = select(AUDIT.id).where(AUDIT.action == "entry.save").limit(1).scalar_subquery()
ONE_DAY = select(ScoredDayRow.day).limit(1).scalar_subquery()


@pytest.mark.parametrize(
    ("tampered", "named"),
    [
        (delete(AUDIT).where(AUDIT.id == ONE_SAVE), "unaudited"),
        (update(AUDIT).where(AUDIT.id == ONE_SAVE).values(actor_id=uuid4()), "unaudited"),
        (
            insert(AUDIT).from_select(
                ["actor_id", "action", "patient_id"],
                select(AUDIT.actor_id, AUDIT.action, AUDIT.patient_id).where(AUDIT.id == ONE_SAVE),
            ),
            "unaudited",
        ),
        (delete(AUDIT).where(AUDIT.action == "session.record"), "unaudited"),
        (delete(AUDIT).where(AUDIT.action == "confounder.record"), "unaudited"),
        (update(PatientRow).values(revision=3), "miscounted"),
        (update(ScoredDayRow).where(ScoredDayRow.day == ONE_DAY).values(numerator=1), "scores"),
        (delete(ScoredDayRow).where(ScoredDayRow.day == ONE_DAY), "scores"),
        (update(EpisodeRow).values(lower_days=99), "relief"),
        (delete(EpisodeRow), "relief"),
        (update(PatientReliefRow).values(p=0.5), "relief"),
        (update(SummaryRow).values(mean_7=0.25), "line"),
        (update(SummaryRow).values(name_key=b"zz"), "line"),
        (delete(SummaryRow), "line"),
    ],
    ids=[
        *("a save without its row", "somebody else's save", "a row without its version"),
        *("a session without its row", "a confounder without its row"),
        *("a version beyond the counter", "another score", "a score less", "longer relief"),
        *("no relief", "another trend", "another mean", "another name", "no line"),
    ],
)
def test_what_somebody_changed_is_found(lived_in, open_tx, run, tampered, named):
    tx = open_tx(lived_in)
    tx.execute(tampered)
    tx.commit()
    checked = run(lived_in, "verify")
    assert checked.exit_code == 1
    assert set(told(checked.output)) == {named}


def test_a_version_that_was_changed_is_found_by_what_follows_from_it(lived_in, open_tx, run):
    tx = open_tx(lived_in)
    tx.execute(update(VERSION).where(VERSION.pain.is_not(None)).values(pain=9))
    tx.commit()
    assert {"scores", "relief", "line"} <= set(told(run(lived_in, "verify").output))


def test_a_session_that_was_changed_is_found_by_what_follows_from_it(lived_in, open_tx, run):
    tx = open_tx(lived_in)
    tx.execute(update(SessionRow).values(dose_mg=99))
    tx.commit()
    assert set(told(run(lived_in, "verify").output)) == {"relief"}


def test_another_method_is_no_fault(lived_in, open_tx, run):
    tx = open_tx(lived_in)
    tx.execute(update(PatientReliefRow).values(method_version="0"))
    tx.commit()
    checked = run(lived_in, "verify")
    assert checked.exit_code == 0
    assert told(checked.output) == {"stale": 2}


def test_what_was_erased_and_is_there_is_found(lived_in, open_tx, run, tmp_path):
    tx = open_tx(lived_in)
    burnt = fingerprint(tx.scalar(select(VERSION.entry_id).limit(1)))
    tx.execute(insert(BurntIdRow).values(fingerprint=burnt, burnt_at=EVENING))
    tx.commit()
    assert told(run(lived_in, "verify").output) == {"burnt": 1, "not_in_ledger": 1}
    ledger.append(tmp_path / "burnt_ids.txt", {burnt})
    assert told(run(lived_in, "verify").output) == {"burnt": 1}


def test_a_row_that_points_at_nothing_is_found(lived_in, open_tx, run):
    if not lived_in.startswith("sqlite"):
        pytest.skip("PostgreSQL does not let one arise")
    tx = open_tx(lived_in)
    tx.execute(text("PRAGMA foreign_keys = OFF"))
    tx.execute(update(SessionRow).values(recorded_by=uuid7()))
    tx.commit()
    assert told(run(lived_in, "verify").output)["damaged"] > 0


def test_a_torn_page_is_found_and_not_backed_up(lived_in, run, key, tmp_path):
    if not lived_in.startswith("sqlite"):
        pytest.skip("a file of SQLite's")
    file = tmp_path / "lived_in.db"
    whole = bytearray(file.read_bytes())
    at = whole.rindex(b"entry.save")
    whole[at - 40 : at + 40] = bytes(80)
    file.write_bytes(whole)
    assert told(run(lived_in, "verify").output)["damaged"] > 0
    refused = run(lived_in, "backup", tmp_path / "b.age", "--recipient", key[1])
    assert refused.exit_code == 1
    assert "damaged" in refused.output
    assert not (tmp_path / "b.age").exists()


def test_each_check_is_in_the_audit_log(lived_in, open_tx, run):
    run(lived_in, "verify")
    own = select(AUDIT.patient_id).where(AUDIT.action == "patient.verify")
    assert len(set(open_tx(lived_in).scalars(own))) == 2
