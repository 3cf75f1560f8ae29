"""Extensions, unbound: `create_app` binds them to one application."""

import sqlite3

import orjson
from flask import Flask, Request
from flask.sessions import SessionInterface
from flask_login import LoginManager
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import Connection, Engine, event

from server.models.base import Base
from server.services.passphrases import Passphrases

SAFE_WAL = (3, 51, 3)  # an older WAL reset can corrupt the file

db = SQLAlchemy(model_class=Base, disable_autonaming=True)
login_manager = LoginManager()
passphrases = Passphrases()


class NoSession(SessionInterface):
    """No signed cookie of Flask's: flask-login looks for a session, and finds an empty one."""

    def open_session(self, app: Flask, request: Request) -> None:
        """Return none, which Flask takes for an empty session that cannot be written."""


def to_text(value: object) -> str:
    """Return what a JSON column keeps."""
    return orjson.dumps(value).decode()


def engine_options(database_url: str, patience_seconds: float) -> dict[str, object]:
    """Return how to connect; parameters hold health data, so no error text shows them."""
    shared: dict[str, object] = {"hide_parameters": True, "pool_size": 16, "max_overflow": 16}
    shared |= {"json_serializer": to_text, "json_deserializer": orjson.loads}
    if database_url.startswith("sqlite"):
        return shared | {"connect_args": {"timeout": patience_seconds}}
    patience = f"-c lock_timeout={int(patience_seconds * 1000)}"
    return shared | {"pool_pre_ping": True, "connect_args": {"options": patience}}


def begin_immediate(engine: Engine) -> None:
    """Make every SQLite transaction take the write lock before it reads."""

    @event.listens_for(engine, "connect")
    def configure(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # else the driver begins by itself, too late
        wal = sqlite3.sqlite_version_info >= SAFE_WAL
        connection.execute(f"PRAGMA journal_mode = {'WAL' if wal else 'DELETE'}")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
