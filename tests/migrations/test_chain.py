"""The chain of migrations builds the models, and every step of it can be undone."""

from collections.abc import Iterator
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, NullPool, create_engine, inspect, make_url, text

from server.migrations import chain
from server.models.base import Base


@pytest.fixture
def url(database_url: str, tmp_path: Any) -> Iterator[str]:
    """The address of an empty database of its own."""
    if database_url.startswith("sqlite"):
        yield f"sqlite:///{tmp_path}/chain.db"
        return
    admin = create_engine(database_url, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text("CREATE DATABASE chain"))
        yield make_url(database_url).set(database="chain").render_as_string()
        connection.execute(text("DROP DATABASE chain WITH (FORCE)"))
    admin.dispose()


def columns(engine: Engine) -> dict[str, list[tuple[str, str, bool]]]:
    """Return name, type and nullability of every column of every table."""
    with engine.connect() as connection:
        seen = inspect(connection)
        return {
            table: [(c["name"], str(c["type"]), c["nullable"]) for c in seen.get_columns(table)]
            for table in sorted(set(seen.get_table_names()) - {"alembic_version"})
        }


def test_migrations_build_exactly_the_models(url):
    chain.move(url, chain.HEAD)
    engine = create_engine(url, poolclass=NullPool)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_each_step_can_be_undone(url):
    engine, before = create_engine(url, poolclass=NullPool), chain.BASE
    for number in chain.numbers():
        columns_before = columns(engine)
        chain.move(url, number)
        assert columns(engine) != columns_before, number
        chain.move(url, before, down=True)
        assert columns(engine) == columns_before, number
        chain.move(url, number)
        before = number


def test_a_database_says_where_it_stands(url):
    assert chain.standing(url) == chain.BASE
    chain.move(url, chain.HEAD)
    assert chain.standing(url) == chain.numbers()[-1]


def test_numbers_follow_each_other():
    numbers = chain.numbers()
    assert numbers == [f"{n:04}" for n in range(1, len(numbers) + 1)]
