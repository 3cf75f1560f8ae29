"""A backup restored is the database that it was made of, whichever kind of database either is."""

import gzip
import io

import orjson
import pyrage
import pytest

from server.backups import rows, seal
from server.models.audit import AuditRow
from server.models.sign_in import InvitationRow, SignInRow
from server.store import epoch
from tests.backups.conftest import all_rows


def counted(tx, row):
    """Return how many rows of a table there are."""
    return rows.count(tx.connection(), row.__table__)


def test_every_row_comes_back_as_it_was(lived_in, come_back, open_tx):
    before, after = open_tx(lived_in), open_tx(come_back())
    assert all_rows(after) == all_rows(before)
    assert all(all_rows(before, "burnt_ids").values()), "a table that proves nothing"
    assert counted(after, AuditRow) == counted(before, AuditRow) + 1


def test_a_backup_fits_into_the_other_kind_of_database(lived_in, back_up, restore, open_tx, there):
    here, back = there
    assert restore(here, back_up(lived_in), "--without-ledger").exit_code == 0
    assert restore(back, back_up(here), "--without-ledger").exit_code == 0
    told = [all_rows(open_tx(url)) for url in (lived_in, here, back)]
    assert told[0] == told[1] == told[2]


@pytest.fixture
def there(new_database, tmp_path):
    """An empty SQLite file, and an empty database of the kind that the tests run on."""
    return f"sqlite:///{tmp_path}/here.db", new_database("back")


def test_the_server_goes_on_in_a_restored_database(come_back, open_tx, run):
    other = come_back()
    made = run(other, "create-clinic", "B", "--administrator", "Bo", "--login", "bo", "--generate")
    assert made.exit_code == 0, made.output
    assert run(other, "verify").exit_code == 0


def test_a_restore_begins_another_life(lived_in, come_back, open_tx):
    one, other = (epoch.current(open_tx(url)) for url in (lived_in, come_back()))
    assert one != other


@pytest.mark.parametrize(("asked", "open_after"), [((), 1), (("--sign-phones-out",), 0)])
def test_staff_sign_in_again_and_phones_stay_unless_asked(
    lived_in, come_back, open_tx, asked, open_after
):
    before, after = open_tx(lived_in), open_tx(come_back(*asked))
    assert (counted(before, SignInRow), counted(after, SignInRow)) == (3, open_after)
    assert (counted(before, InvitationRow), counted(after, InvitationRow)) == (1, 0)


def test_other_programs_of_age_and_gzip_open_a_backup(lived_in, back_up, key):
    file = back_up(lived_in)
    (identity,) = seal.identities(key[0].read_text())
    plain = gzip.decompress(pyrage.decrypt(file.read_bytes(), [identity]))
    first, *_, last = map(orjson.loads, io.BytesIO(plain))
    assert (first["format"], first["version"]) == ("reliefspan-backup", 1)
    assert last["rows"]["entry_versions"] > 10
    assert b"dolor" not in file.read_bytes()
