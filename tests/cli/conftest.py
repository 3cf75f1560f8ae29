"""What the tests of commands share."""

import pytest
from click.testing import CliRunner

from server.cli import main
from tests.builders import SECRET


@pytest.fixture
def run(tmp_path):
    """A runner of `reliefspan …` on an empty SQLite file, which is migrated on request."""
    environment = {"SECRET_KEY": SECRET, "DATABASE_URL": f"sqlite:///{tmp_path}/relief.db"}

    def run(*arguments, stdin=None, **more):
        return CliRunner(env=environment | more).invoke(main, arguments, input=stdin)

    return run
