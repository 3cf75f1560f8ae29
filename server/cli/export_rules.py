"""`reliefspan export-rules`: what the phone must know without a network, for the client's build."""

import json
from pathlib import Path

import click

from server.domain.export import exported_rules


@click.command("export-rules")
@click.argument("target", type=click.Path(dir_okay=False, path_type=Path))
def export_rules(target: Path) -> None:
    """Write limits, codes and rules of the domain to TARGET (pwa/src/rules.json)."""
    target.write_text(rules_text(), "utf-8")
    click.echo(f"wrote {target}")


def rules_text() -> str:
    """Return the file's text; the same each time."""
    return json.dumps(exported_rules(), indent=1, ensure_ascii=False) + "\n"
