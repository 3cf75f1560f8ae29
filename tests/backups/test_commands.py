"""What backup and restore refuse, and what they leave when they do."""

import hashlib
from collections import Counter
from itertools import compress

import orjson
import pytest
from sqlalchemy import text

from server.backups import book, seal, shelf, snapshot
from server.backups.values import packed
from server.migrations import chain
from tests.builders import EVENING

NEWEST = chain.numbers()[-1]


@pytest.fixture
def shelf_folder(tmp_path):
    """An empty folder for backups."""
    folder = tmp_path / "backups"
    folder.mkdir()
    return folder


def test_a_folder_gets_a_file_named_by_the_instant_that_only_its_owner_reads(
    lived_in, run, key, shelf_folder
):
    done = run(lived_in, "backup", shelf_folder, BACKUP_RECIPIENTS=key[1])
    (file,) = shelf_folder.iterdir()
    assert done.output.startswith(f"{file}: read back, whole. ")
    assert file.name.startswith("reliefspan-20")
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_backup_never_takes_the_place_of_another(lived_in, run, key, shelf_folder):
    file = shelf_folder / "b.age"
    file.write_text("yesterday's")
    done = run(lived_in, "backup", file, "--recipient", key[1])
    assert (done.exit_code, file.read_text()) == (1, "yesterday's")
    assert list(shelf_folder.iterdir()) == [file]


@pytest.mark.parametrize(("recipients", "told"), [("", "Nobody could open"), ("age1", "age1…")])
def test_a_backup_that_nobody_could_open_is_not_made(lived_in, run, shelf_folder, recipients, told):
    done = run(lived_in, "backup", shelf_folder, BACKUP_RECIPIENTS=recipients)
    assert done.exit_code == 1
    assert told in done.output
    assert list(shelf_folder.iterdir()) == []


def test_a_backup_that_does_not_read_back_leaves_no_file(
    lived_in, run, key, shelf_folder, monkeypatch
):
    whole = seal.seal
    monkeypatch.setattr(seal, "seal", lambda lines, *more: whole(list(lines)[:-1], *more))
    done = run(lived_in, "backup", shelf_folder, "--recipient", key[1])
    assert done.exit_code == 1
    assert "did not read back" in done.output
    assert list(shelf_folder.iterdir()) == []


def test_a_full_disk_leaves_no_file(lived_in, run, key, shelf_folder, monkeypatch):
    def full(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shelf.os, "fsync", full)
    done = run(lived_in, "backup", shelf_folder, "--recipient", key[1])
    assert done.output.endswith("could not be written: No space left on device.\n")
    assert list(shelf_folder.iterdir()) == []


@pytest.mark.parametrize("command", ["backup", "move"])
def test_a_table_that_would_be_forgotten_stops_it(lived_in, open_tx, run, key, tmp_path, command):
    tx = open_tx(lived_in)
    tx.execute(text("CREATE TABLE somebodys (id INTEGER)"))
    tx.commit()
    given = {
        "backup": (tmp_path / "b.age", "--recipient", key[1]),
        "move": ("--to", f"sqlite:///{tmp_path}/target.db"),
    }
    done = run(lived_in, command, *given[command])
    assert done.exit_code == 1
    assert "Unknown tables: ['somebodys']" in done.output


def test_a_key_is_never_replaced(run, key):
    before = key[0].read_text()
    assert run("", "backup-key", key[0]).exit_code == 1
    assert key[0].read_text() == before
    assert key[0].stat().st_mode & 0o777 == 0o600


def test_only_an_empty_database_is_restored_into(lived_in, back_up, restore, open_tx):
    done = restore(lived_in, back_up(lived_in), "--without-ledger")
    assert done.exit_code == 1
    assert done.output.startswith("Error: The new database is not empty")


def test_without_the_ledger_a_restore_has_to_be_told_so(lived_in, back_up, restore, new_database):
    other = new_database("other")
    refused = restore(other, back_up(lived_in))
    assert refused.exit_code == 1
    assert "--without-ledger" in refused.output
    assert chain.standing(other) == chain.BASE


def sealed(file, key, lines):
    """Write lines into a backup's file."""
    with file.open("wb") as target:
        seal.seal(lines, target, [seal.recipient(key[1])])
    return file


LATER = {  # what came after the second migration: tables, and columns of older ones
    **dict.fromkeys(("clinic_rules", "episodes", "patient_relief", "burnt_ids"), ()),
    **dict.fromkeys(("reminders", "push_subscriptions", "vapid_keys"), ()),
    **dict.fromkeys(("clinic_instruments", "clinic_texts", "request_answers", "reviews"), ()),
    "invitations": ("moves",),
    "patient_summaries": ("needs",),
    "patients": ("condition", "number"),
    "entry_versions": (
        *("author_id", "device", "reason", "worst", "least", "sleep_interference"),
        *("activity_interference", "recalled", "request", "body_sites", "rescue", "ended_effects"),
        "questionnaire",
    ),
}


def without_later(tables, rows):
    """Yield the rows of kinds that there were: no versions without pain, nor their audit."""
    names = [[name for name, *_ in table["columns"]] for table in tables]
    told = [(row, dict(zip(names[row[0]], row[1:], strict=True))) for row in rows]
    kinds = [tables[row[0]]["name"] for row in rows]
    later = Counter(
        version["patient_id"]
        for (_, version), kind in zip(told, kinds, strict=True)
        if kind == "entry_versions" and version["pain"] is None
    )
    for (row, named), kind in zip(told, kinds, strict=True):
        if kind == "entry_versions" and named["pain"] is None:
            continue
        if kind == "audit" and named["action"] == "entry.save" and later[named["patient_id"]]:
            later[named["patient_id"]] -= 1
            continue
        yield row


def as_of_0002(lines):
    """Return the lines of a backup as Reliefspan wrote them at its second migration."""
    first, *rows, _ = map(orjson.loads, lines)
    between = list(without_later(first["tables"], rows))
    kept = [[c[0] not in LATER.get(t["name"], ()) for c in t["columns"]] for t in first["tables"]]
    whole = [LATER.get(table["name"]) != () for table in first["tables"]]
    for table, columns in zip(first["tables"], kept, strict=True):
        table["columns"] = list(compress(table["columns"], columns))
    told = [first | {"migration": "0002", "tables": list(compress(first["tables"], whole))}]
    number = [sum(whole[:n]) for n in range(len(whole))]
    told += [[number[n], *compress(row, kept[n])] for n, *row in between if whole[n]]
    written = list(map(packed, told))
    counts = Counter(told[0]["tables"][row[0]]["name"] for row in told[1:])
    digest = hashlib.sha256(b"".join(written)).hexdigest()
    return [*written, packed({"rows": counts, "sha256": digest})]


@pytest.fixture
def old_lines(lived_in):
    """The lines of an old backup."""
    with snapshot.snapshot(lived_in) as found:
        return as_of_0002(list(book.written(found, NEWEST, EVENING)))


def test_an_old_backup_comes_back_in_a_newer_server(
    old_lines, tmp_path, key, restore, new_database, run
):
    other = new_database("other")
    done = restore(other, sealed(tmp_path / "old.age", key, old_lines), "--without-ledger")
    assert done.exit_code == 0, done.output
    assert "entry_versions=17" in done.output
    assert chain.standing(other) == NEWEST
    run(other, "check-episodes", "--refresh")  # no result was kept in those days
    assert run(other, "verify").exit_code == 0


def test_a_backup_of_a_later_server_is_refused(old_lines, tmp_path, key, restore, new_database):
    other = new_database("other")
    later = [old_lines[0].replace(b'"0002"', b'"9999"'), *old_lines[1:]]
    done = restore(other, sealed(tmp_path / "new.age", key, later), "--without-ledger")
    assert done.output == "Error: A later version of Reliefspan made it: install that.\n"
    assert chain.standing(other) == chain.BASE
