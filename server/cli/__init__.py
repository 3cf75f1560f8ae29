"""`reliefspan`: what operators, jobs, auditors and researchers run."""

from importlib import import_module
from typing import Any

import click

# Loaded when asked for: `relief` needs neither Flask nor a database, and starts without them.
COMMANDS = {
    "backup": "server.cli.backup:backup",
    "backup-key": "server.cli.backup_key:backup_key",
    "check-episodes": "server.cli.check_episodes:check_episodes",
    "create-clinic": "server.cli.clinics:create_clinic",
    "demo": "server.cli.demo:demo",
    "erase": "server.cli.erase:erase",
    "export-openapi": "server.cli.openapi:export_openapi",
    "export-rules": "server.cli.export_rules:export_rules",
    "migrate": "server.cli.migrate:migrate",
    "relief": "server.cli.relief:relief",
    "move": "server.cli.move:move",
    "reset-sign-in": "server.cli.sign_ins:reset_sign_in",
    "restore": "server.cli.restore:restore",
    "serve": "server.cli.serve:serve",
    "verify": "server.cli.verify:verify",
    "work": "server.cli.work:work",
}


class LazyGroup(click.Group):
    """A group that loads a command's module only when that command is used."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return sorted(COMMANDS)

    def get_command(self, _ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command; None: there is no such command."""
        if cmd_name not in COMMANDS:
            return None
        module, name = COMMANDS[cmd_name].split(":")
        command: Any = getattr(import_module(module), name)
        return command if isinstance(command, click.Command) else None


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="reliefspan")
def main() -> None:
    """Measure how long each ketamine session relieves chronic pain."""
