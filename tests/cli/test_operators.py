"""The commands of operators: migrate, create a clinic, reset a sign-in, serve."""

import subprocess
import sys

import pytest

from server.app import create_app
from server.extensions import db
from server.migrations import chain
from tests.builders import PASSPHRASE, settings

CREATE = ("create-clinic", "Harbour Clinic", "--administrator", "Ana Ruiz", "--login", "ANA")


@pytest.fixture
def migrated(run):
    """The same runner, on a migrated database."""
    assert run("migrate").exit_code == 0
    return run


@pytest.fixture
def device(tmp_path):
    """A client of the server on that database."""
    app = create_app(settings(database_url=f"sqlite:///{tmp_path}/relief.db"))
    yield app.test_client()
    with app.app_context():
        db.engine.dispose()


@pytest.fixture
def sign_in(device):
    """A try to sign in there; returns the answer."""

    def sign_in(login, passphrase):
        given = {"login": login, "passphrase": passphrase}
        return device.post("/api/v1/sign-ins", json=given)

    return sign_in


def test_migrate_goes_to_the_newest_and_says_so(run):
    newest = chain.numbers()[-1]
    assert run("migrate").output == f"The database is at {newest}; it was at base.\n"
    assert run("migrate").output == f"The database is at {newest}; it was at {newest}.\n"


def test_migrate_goes_to_a_number(run):
    assert run("migrate", "0001").output == "The database is at 0001; it was at base.\n"


def test_migrate_asks_before_it_deletes(migrated):
    asked = migrated("migrate", "base", stdin="n\n")
    assert asked.exit_code == 1
    assert "deletes data" in asked.output
    assert migrated("migrate", "base", "--yes").output.startswith("The database is at base")


def test_migrate_knows_its_numbers(run):
    answer = run("migrate", "0999")
    assert answer.exit_code == 1
    assert answer.output.startswith("Error: There is no migration 0999; known: base, 0001")


def test_the_first_administrator_signs_in(migrated, sign_in):
    created = migrated(*CREATE, "--generate")
    assert created.output.startswith("Created Harbour Clinic.\nLogin: ana\nPassphrase: ")
    passphrase = created.output.split("Passphrase: ")[1].split("\n")[0]
    answer = sign_in("ana", passphrase)
    assert answer.json["role"] == "administrator"
    assert answer.json["clinic"]["name"] == "Harbour Clinic"


def test_a_passphrase_can_be_piped_in_and_is_not_printed(migrated, sign_in):
    created = migrated(*CREATE, "--stdin", stdin=f"{PASSPHRASE}\n")
    assert PASSPHRASE not in created.output
    assert sign_in("ana", PASSPHRASE).status_code == 200


def test_a_passphrase_is_asked_for_twice_otherwise(migrated, sign_in):
    created = migrated(*CREATE, stdin=f"{PASSPHRASE}\n{PASSPHRASE}\n")
    assert PASSPHRASE not in created.output
    assert sign_in("ana", PASSPHRASE).status_code == 200


def test_a_short_passphrase_is_refused(migrated):
    refused = migrated(*CREATE, "--stdin", stdin="eleven char\n")
    assert (refused.exit_code, refused.output) == (
        1,
        "Error: The passphrase must have 12 to 200 characters.\n",
    )


def test_a_login_is_taken_once(migrated):
    migrated(*CREATE, "--generate")
    again = migrated(*CREATE, "--generate")
    assert (again.exit_code, again.output) == (1, "Error: Somebody already has this login.\n")


def test_a_reset_changes_the_passphrase(migrated, sign_in):
    migrated(*CREATE, "--stdin", stdin=f"{PASSPHRASE}\n")
    reset = migrated("reset-sign-in", "Ana", "--generate")
    passphrase = reset.output.split("Passphrase: ")[1].split("\n")[0]
    assert sign_in("ana", PASSPHRASE).status_code == 401
    assert sign_in("ana", passphrase).status_code == 200


def test_a_reset_signs_out_every_device(migrated, device, sign_in):
    migrated(*CREATE, "--stdin", stdin=f"{PASSPHRASE}\n")
    sign_in("ana", PASSPHRASE)
    assert device.get("/api/v1/me").status_code == 200
    migrated("reset-sign-in", "ana", "--stdin", stdin=f"{PASSPHRASE}\n")
    assert device.get("/api/v1/me").status_code == 401


def test_a_reset_needs_somebody(migrated):
    reset = migrated("reset-sign-in", "nobody", "--generate")
    assert (reset.exit_code, reset.output) == (1, "Error: Nobody has this login.\n")


def test_serve_wants_a_migrated_database(run):
    served = run("serve")
    assert served.exit_code == 1
    assert "run: reliefspan migrate" in served.output


@pytest.mark.parametrize(
    ("variable", "value", "told"),
    [
        ("SECRET_KEY", "", "SECRET_KEY must have at least 32 characters."),
        ("SECRET_KEY", "x" * 31, "SECRET_KEY must have at least 32 characters."),
        ("PUBLIC_URL", "http://relief.example.org", "PUBLIC_URL must begin with https://"),
        ("PUBLIC_URL", "relief.example.org", "PUBLIC_URL must look like"),
        ("PUBLIC_URL", "https://example.org/relief", "PUBLIC_URL must look like"),
        ("TRUSTED_PROXIES", "-1", "TRUSTED_PROXIES must be 0 or more."),
    ],
)
def test_a_wrong_setting_is_one_plain_line(run, variable, value, told):
    answer = run("migrate", **{variable: value})
    assert answer.exit_code == 1
    assert answer.output.startswith(f"Error: {told}")
    assert answer.output.count("\n") == 1


def test_every_command_has_a_line_of_help(run):
    listed = run("--help").output.split("Commands:\n")[1].splitlines()
    assert len(listed) >= 7
    assert all(len(line.split(maxsplit=1)) == 2 for line in listed)


def test_relief_starts_without_server_or_database():
    program = (
        "import sys; from server.cli import main;"
        "main(['relief', '--help'], standalone_mode=False);"
        "sys.exit(any(name in sys.modules for name in ('flask', 'sqlalchemy', 'marshmallow')))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert done.returncode == 0, done
