"""The application of a command: settings from the environment, faults as one plain line."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

import click
from flask import Flask

from server.app import create_app
from server.config import ConfigError, Settings
from server.extensions import db
from server.migrations import chain


def settings() -> Settings:
    """Return the settings of this environment; stop with one line if they are no good."""
    try:
        return Settings.from_env(os.environ)
    except ConfigError as error:
        raise click.ClickException(str(error)) from error


def check_database(url: str) -> None:
    """Stop with one line rather than fail at every table."""
    stands, newest = chain.standing(url), chain.numbers()[-1]
    if stands != newest:
        what = f"The database is at {stands}, this server needs {newest}"
        raise click.ClickException(f"{what}; run: reliefspan migrate")


def require_empty(url: str) -> None:
    """Stop with one line unless nothing was ever put into the database."""
    if chain.standing(url) != chain.BASE:
        raise click.ClickException(
            "The new database is not empty: it must be, and nothing was done."
        )


@contextmanager
def application() -> Iterator[Flask]:
    """Run the block in the application's context, and leave no connection open after it."""
    check_database(settings().database_url)
    app = create_app(settings())
    with app.app_context():
        engine = db.engine
    try:
        with app.app_context():
            yield app
    finally:
        engine.dispose()
