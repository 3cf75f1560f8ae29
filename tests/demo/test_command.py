import re

import pytest
from click.testing import CliRunner

from server.app import create_app
from server.cli import main
from server.cli.demo import PASSPHRASE
from server.extensions import db
from tests.builders import SECRET, settings


@pytest.fixture(scope="module")
def url(tmp_path_factory):
    return f"sqlite:///{tmp_path_factory.mktemp('demo')}/demo.db"


@pytest.fixture(scope="module")
def reliefspan(url):
    """Runs a command and returns its result."""
    env = {"SECRET_KEY": SECRET, "DATABASE_URL": url, "PUBLIC_URL": "http://localhost"}
    return lambda *words, **more: CliRunner(env=env).invoke(main, words, **more)


@pytest.fixture(scope="module")
def said(reliefspan):
    """What the command prints when it makes a small demo."""
    reliefspan("migrate")
    return reliefspan("demo", "--patients", "2").output


@pytest.fixture
def client(url, said):
    app = create_app(settings(database_url=url))
    yield app.test_client()
    with app.app_context():
        db.engine.dispose()


def logins(said):
    return re.findall(r"^  (\S+) ", said, re.MULTILINE)


def test_it_says_who_can_sign_in_and_how(said, client):
    assert logins(said)[1:] == ["demo-clinician", "demo-nurse", "demo-administrator"]
    for login, role in zip(logins(said)[:2], ["patient", "clinician"], strict=True):
        answer = client.post("/api/v1/sign-ins", json={"login": login, "passphrase": PASSPHRASE})
        assert (answer.status_code, answer.json["role"]) == (200, role)
        assert answer.json["clinic"]["demo"]


def test_a_phone_can_be_enrolled_with_the_link(said, client):
    code = re.search(r"http://localhost/join#(\S+)", said)[1]
    answer = client.post(
        "/api/v1/enrolments", json={"code": code, "passphrase": None, "zone": "Europe/Madrid"}
    )
    assert (answer.status_code, answer.json["name"]) == (200, "Ewan Driftmoor")


def test_running_it_again_says_the_same_sign_ins(reliefspan, said):
    again = reliefspan("demo", "--patients", "2")
    assert again.exit_code == 0
    assert logins(again.output) == logins(said)


def test_a_real_clinic_is_refused_beside_it(reliefspan, said):
    words = ("create-clinic", "Harbour", "--administrator", "Ana Ruiz", "--login", "ana", "--stdin")
    refused = reliefspan(*words, input=f"{PASSPHRASE}\n")
    assert refused.exit_code == 1
    assert refused.output == "Error: A demo and a real clinic need a database each.\n"


def test_a_database_that_is_not_migrated_gets_one_line(tmp_path):
    env = {"SECRET_KEY": SECRET, "DATABASE_URL": f"sqlite:///{tmp_path}/new.db"}
    refused = CliRunner(env=env).invoke(main, ["demo"])
    assert refused.exit_code == 1
    assert refused.output.startswith("Error: The database is at base, this server needs ")
