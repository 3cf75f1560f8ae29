"""What tests of the store, the services and the API share; each runs on both databases.

`pytest --database sqlite` leaves PostgreSQL out while you work.
"""

from collections.abc import Callable, Iterator

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import Engine
from sqlalchemy.orm import Session as Tx

from server.app import create_app
from server.domain.people import Person, Role
from server.extensions import db
from server.models.base import Base
from server.services import sign_ins
from tests import postgres
from tests.builders import HandSetClock, a_person, settings

DATABASES = ("sqlite", "postgresql")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--database", choices=DATABASES, help="run on this database only")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "database_url" in metafunc.fixturenames:
        chosen = metafunc.config.getoption("database")
        names = (chosen,) if chosen else DATABASES
        metafunc.parametrize("database_url", names, indirect=True, scope="session")


@pytest.fixture(scope="session")
def database_url(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """The address of an empty database of each kind."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path_factory.mktemp('sqlite')}/test.db"
    else:
        with postgres.running() as url:
            yield url


@pytest.fixture(scope="session")
def whole_run_clock() -> HandSetClock:
    """The clock of the application; tests take `clock`."""
    return HandSetClock()


@pytest.fixture(scope="session")
def app(database_url: str, whole_run_clock: HandSetClock) -> Iterator[Flask]:
    """The application, built once a run for each database."""
    app = create_app(settings(database_url=database_url), whole_run_clock)
    with app.app_context():
        engine = db.engine
    Base.metadata.create_all(engine)
    yield app
    engine.dispose()


@pytest.fixture
def clock(whole_run_clock: HandSetClock) -> HandSetClock:
    """The application's clock, standing at EVENING until the test moves it."""
    whole_run_clock.reset()
    return whole_run_clock


@pytest.fixture(scope="session")
def engine(app: Flask) -> Engine:
    """The application's engine."""
    with app.app_context():
        return db.engine


@pytest.fixture
def tx(engine: Engine, clock: HandSetClock) -> Iterator[Tx]:
    """A transaction of the test's own on an empty database; commit it before a request.

    No application context stays open: in one, requests share `g`, where flask-login keeps the
    person, and the second client of a test would act as the first.
    """
    with Tx(engine) as tx:
        yield tx
        tx.rollback()
        for table in reversed(Base.metadata.sorted_tables):
            tx.execute(table.delete())
        tx.commit()


@pytest.fixture
def client(app: Flask, tx: Tx) -> FlaskClient:
    """A client that nobody is signed in on."""
    return app.test_client()


@pytest.fixture
def client_of(app: Flask, tx: Tx, clock: HandSetClock) -> Callable[[Person], FlaskClient]:
    """A maker of clients that a person is signed in on; commits what the test prepared."""

    def make(person: Person) -> FlaskClient:
        opened = sign_ins.open_for(tx, person, clock())
        tx.commit()
        client = app.test_client()
        client.set_cookie("reliefspan", opened.token)
        return client

    return make


@pytest.fixture
def clinician(tx: Tx) -> Person:
    """A clinician of a clinic of their own."""
    return a_person(tx, role=Role.CLINICIAN)


@pytest.fixture
def administrator(tx: Tx) -> Person:
    """An administrator of a clinic of their own."""
    return a_person(tx, role=Role.ADMINISTRATOR)


@pytest.fixture
def patient(tx: Tx) -> Person:
    """A patient of a clinic of their own."""
    return a_person(tx)
