"""An operator at the machine: makes databases, and runs `reliefspan …` on them."""

from contextlib import suppress
from pathlib import Path

from click.testing import CliRunner
from sqlalchemy import create_engine, make_url, text

from server.cli import main
from tests.builders import SECRET


class Operator:
    """Runs commands with the settings of one clinic, whose database comes and goes."""

    def __init__(self, server_url: str | None, folder: Path) -> None:
        self._server_url = server_url  # None: SQLite in the folder
        self._folder = folder
        self.ledger = folder / "burnt_ids.txt"
        self.ledger.touch()
        self._key = folder / "identity.txt"
        said = self.run("", "backup-key", self._key).output
        self._recipient = said.split("BACKUP_RECIPIENTS=")[1].strip()

    def run(self, url: str, *arguments: object):
        """Run a command and return what came of it."""
        settings = {"SECRET_KEY": SECRET, "DATABASE_URL": url, "BURNT_IDS_FILE": str(self.ledger)}
        return CliRunner(env=settings).invoke(main, [str(one) for one in arguments])

    def does(self, url: str, *arguments: object) -> str:
        """Run a command that has to succeed, and return what it printed."""
        done = self.run(url, *arguments)
        assert done.exit_code == 0, done.output
        return str(done.output)

    def empties(self, name: str) -> str:
        """Make a database of this name, in place of the one before, and return its address."""
        if self._server_url is None:
            for ending in ("", "-journal", "-wal", "-shm"):
                with suppress(FileNotFoundError):
                    (self._folder / f"{name}.db{ending}").unlink()
            return f"sqlite:///{self._folder}/{name}.db"
        admin = create_engine(self._server_url, isolation_level="AUTOCOMMIT")
        with admin.connect() as connection:
            connection.execute(text(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
            connection.execute(text(f"CREATE DATABASE {name}"))
        admin.dispose()
        return make_url(self._server_url).set(database=name).render_as_string()

    def backs_up(self, url: str, name: str) -> Path:
        """Back a database up into a file of this name."""
        file = self._folder / f"{name}.age"
        self.does(url, "backup", file, "--recipient", self._recipient)
        return file

    def restores(self, url: str, file: Path) -> None:
        """Restore a backup into an empty database."""
        self.does(url, "restore", file, "--identity", self._key)

    def verifies(self, url: str) -> list[str]:
        """Return what is wrong with a database: nothing, or one line of counts."""
        done = self.run(url, "verify")
        return [] if done.exit_code == 0 else [done.output.replace("\n", "; ")]
