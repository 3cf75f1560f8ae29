"""Whoever imports the models knows every table: backups and migrations rely on it."""

import server.models
from tests.architecture.source import files


def test_every_file_of_the_models_is_imported():
    names = {path.stem for path in files(".py", below="server/models")} - {"__init__", "base"}
    assert set(server.models.__all__) == names
    assert all(hasattr(server.models, name) for name in names)
