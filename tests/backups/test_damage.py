"""A backup that is not whole is never taken for one, and then nothing is restored."""

from datetime import UTC, datetime

import orjson
import pytest
from sqlalchemy import create_engine

from server.backups import book, ledger, seal
from server.migrations import chain

NEWEST = chain.numbers()[-1]


@pytest.fixture
def lines(lived_in):
    """The lines of a backup."""
    engine = create_engine(lived_in)
    with engine.connect() as connection:
        yield list(book.written(connection, NEWEST, datetime(2026, 3, 2, tzinfo=UTC)))
    engine.dispose()


def read(lines):
    """Read lines to their end."""
    return list(book.opened(lines).rows)


def test_whole_lines_are_read(lines):
    assert len(read(lines)) == len(lines) - 2


@pytest.mark.parametrize(
    "spoil",
    [
        lambda lines: lines[:-1],
        lambda lines: lines[:4] + lines[5:],
        lambda lines: [*lines[:4], lines[4], *lines[4:]],
        lambda lines: [*lines[:4], lines[5], lines[4], *lines[6:]],
        lambda lines: [*lines, lines[-1]],
        lambda lines: [*lines[:-2], lines[-2].replace(b"35.1", b"53.1"), lines[-1]],
        lambda lines: [*lines[:3], b"[0, \n", *lines[3:]],
        lambda lines: [b"{}\n", *lines[1:]],
        lambda lines: lines[:0],
    ],
    ids=[
        *("no end", "a row missing", "a row twice", "two in another order", "more after the end"),
        *("another dose", "no JSON", "no beginning", "nothing"),
    ],
)
def test_spoilt_lines_are_refused(lines, spoil):
    with pytest.raises(book.DamagedError):
        read(spoil(lines))


@pytest.mark.parametrize("place", [0.02, 0.5, 0.99])
@pytest.mark.parametrize("cut", [True, False], ids=["cut", "one bit"])
def test_a_spoilt_file_restores_nothing(lived_in, back_up, restore, tmp_path, place, cut):
    file, target = back_up(lived_in), f"sqlite:///{tmp_path}/target.db"
    whole = bytearray(file.read_bytes())
    at = int(len(whole) * place)
    whole[at] ^= 1
    file.write_bytes(whole[:at] if cut else whole)
    refused = restore(target, file, "--without-ledger")
    assert refused.exit_code == 1
    assert refused.output.startswith("Error: ")
    assert chain.standing(target) == chain.BASE


def test_another_identity_opens_nothing(lived_in, back_up, restore, run, tmp_path):
    other, target = tmp_path / "other.txt", f"sqlite:///{tmp_path}/target.db"
    run("", "backup-key", other)
    refused = run(target, "restore", back_up(lived_in), "--identity", other, "--without-ledger")
    assert refused.output == "Error: This identity does not open this backup.\n"
    assert chain.standing(target) == chain.BASE


@pytest.mark.parametrize("text", ["", "# only a remark\n", "AGE-SECRET-KEY-1NONE\n", "\x00\n"])
def test_what_is_no_identity_is_said_to_be_none(text):
    with pytest.raises(seal.NoKeyError):
        seal.identities(text)


def test_a_later_format_is_not_guessed_at(lines):
    first = orjson.loads(lines[0])
    with pytest.raises(book.UnknownVersionError):
        book.opened([orjson.dumps(first | {"version": 2}), *lines[1:]])


def test_the_ledger_only_grows(tmp_path):
    file = tmp_path / "burnt_ids.txt"
    one, two = bytes(32), bytes([7] * 32)
    ledger.append(file, {one})
    ledger.append(file, {one, two})
    assert file.read_text() == f"{one.hex()}\n{two.hex()}\n"
    assert ledger.read(file) == {one, two}


def test_a_line_that_a_crash_cut_short_spoils_no_other(tmp_path):
    file = tmp_path / "burnt_ids.txt"
    file.write_text("ab" * 20)
    ledger.append(file, {bytes(32)})
    assert ledger.read(file) == {bytes(32)}


def test_a_file_that_is_no_ledger_is_not_read_as_an_empty_one(tmp_path):
    file = tmp_path / "burnt_ids.txt"
    file.write_text("to do: milk\n")
    with pytest.raises(ledger.DamagedLedgerError):
        ledger.read(file)
