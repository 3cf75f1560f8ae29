"""`reliefspan move`: every row is equal, or nothing was moved."""

from itertools import permutations
from typing import Any

import pytest

from server.backups import rows
from server.migrations import chain
from server.store import epoch
from tests.backups.conftest import all_rows


@pytest.fixture
def target(new_database):
    """An empty database."""
    return new_database("target")


def test_every_row_is_there_and_equal(lived_in, target, run, open_tx):
    done = run(lived_in, "move", "--to", target)
    assert done.exit_code == 0, done.output
    assert "entry_versions: 20 rows, 0 differ\n" in done.output
    assert all_rows(open_tx(target)) == all_rows(open_tx(lived_in))
    assert run(target, "verify").exit_code == 0


def test_sign_ins_and_invitations_come_along(lived_in, target, run, open_tx):
    run(lived_in, "move", "--to", target)
    told = [
        {table.name: rows.count(open_tx(url).connection(), table) for table in rows.tables()}
        for url in (lived_in, target)
    ]
    assert told[0]["sign_ins"] == told[1]["sign_ins"] == 3
    assert told[0]["invitations"] == told[1]["invitations"] == 1


def test_from_sqlite_into_postgresql_and_back(lived_in, target, run, open_tx, tmp_path):
    here = f"sqlite:///{tmp_path}/here.db"
    assert run(lived_in, "move", "--to", here).exit_code == 0
    assert run(here, "move", "--to", target).exit_code == 0
    assert all_rows(open_tx(target)) == all_rows(open_tx(lived_in))


def test_a_move_begins_another_life(lived_in, target, run, open_tx):
    run(lived_in, "move", "--to", target)
    one, other = (epoch.current(open_tx(url)) for url in (lived_in, target))
    assert one != other


def say_otherwise(copied: list[list[Any]], columns: list[str], column: str) -> None:
    """Let one row say at a column what another says that may say the same."""
    at, *bounds = map(columns.index, (column, "kind", "recalled"))
    pairs = permutations(copied, 2)
    alike = (pair for pair in pairs if len({tuple(row[n] for n in bounds) for row in pair}) == 1)
    one, other = next(pair for pair in alike if pair[0][at] != pair[1][at])
    one[at] = other[at]


@pytest.mark.parametrize("column", ["pain", "note", "written_at", "side_effects"])
def test_a_copy_that_is_not_equal_is_not_kept(lived_in, target, run, monkeypatch, column):
    faithful = rows.add

    def careless(connection, table, found):
        if table.name != "entry_versions":
            return faithful(connection, table, found)
        copied = [list(row) for row in found]
        say_otherwise(copied, [one.name for one in table.c], column)
        return faithful(connection, table, copied)

    monkeypatch.setattr(rows, "add", careless)
    done = run(lived_in, "move", "--to", target)
    assert done.exit_code == 1
    assert "entry_versions: 20 rows, 1 differ\n" in done.output
    assert chain.standing(target) == chain.BASE


def test_a_row_that_got_lost_is_noticed(lived_in, target, run, monkeypatch):
    faithful = rows.add
    monkeypatch.setattr(rows, "add", lambda c, t, found: faithful(c, t, list(found)[:-1]))
    done = run(lived_in, "move", "--to", target)
    assert done.exit_code == 1
    assert chain.standing(target) == chain.BASE


def test_only_an_empty_database_is_moved_into(lived_in, target, run):
    chain.move(target, "0001")
    done = run(lived_in, "move", "--to", target)
    assert done.exit_code == 1
    assert done.output.startswith("Error: The new database is not empty")
