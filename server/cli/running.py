"""The application of a command: settings from the environment, faults as one plain line."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

import click
from flask import Flask

from server.app import create_app
from server.config import ConfigError, Settings
from server.extensions import db


def settings() -> Settings:
    """Return the settings of this environment; stop with one line if they are no good."""
    try:
        return Settings.from_env(os.environ)
    except ConfigError as error:
        raise click.ClickException(str(error)) from error


@contextmanager
def application() -> Iterator[Flask]:
    """Run the block in the application's context, and leave no connection open after it."""
    app = create_app(settings())
    with app.app_context():
        engine = db.engine
    try:
        with app.app_context():
            yield app
    finally:
        engine.dispose()
