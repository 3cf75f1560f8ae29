import sqlite3

import pytest
from sqlalchemy import Integer, String, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from bench.cases import Ask
from bench.floor import COMMIT, Recorder, by_hand, nothing_like


class Base(DeclarativeBase):
    pass


class Note(Base):
    __tablename__ = "notes"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    text: Mapped[str] = mapped_column(String)


@pytest.fixture
def engine(tmp_path):
    engine = create_engine(f"sqlite:///{tmp_path}/recorded.db")
    Base.metadata.create_all(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def copy(tmp_path, engine):
    connection = sqlite3.connect(tmp_path / "copy.db")
    connection.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, text VARCHAR)")
    yield connection
    connection.close()


def recorded(engine, work):
    recorder = Recorder()
    recorder.listen(engine)
    with Session(engine) as tx:
        return recorder.of(lambda: work(tx))


def kept(connection):
    return [text for (text,) in connection.execute("SELECT text FROM notes ORDER BY id")]


def test_what_was_recorded_does_the_same_by_hand(engine, copy):
    def work(tx):
        tx.add(Note(text="one"))
        tx.add_all([Note(text="two"), Note(text="three")])  # one statement with many values
        tx.commit()
        tx.execute(Note.__table__.insert(), [{"text": "four"}, {"text": "five"}])  # sent as many
        tx.commit()

    by_hand(copy, recorded(engine, work))
    assert kept(copy) == ["one", "two", "three", "four", "five"]


def test_what_was_not_committed_is_undone_by_hand_too(engine, copy):
    def work(tx):
        tx.add(Note(text="one"))
        tx.flush()
        assert tx.scalars(select(Note.text)).all() == ["one"]

    statements = recorded(engine, work)
    assert COMMIT not in statements
    by_hand(copy, statements)
    assert kept(copy) == []


def test_a_request_for_nothing_is_as_large_and_asks_for_as_much():
    ask = Ask(method="PUT", path="/api/v1/entry-versions/1", token="t", body=b"{}")
    nothing = nothing_like(ask, 430)
    assert (nothing.method, nothing.body, nothing.headers) == (ask.method, ask.body, ask.headers)
    assert nothing.path == "/?bytes=430"
