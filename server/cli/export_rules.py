"""`reliefspan export-rules`: what the phone must know without a network, for the client's build."""

import json
from pathlib import Path

import click

from server.domain.export import exported_rules, exported_vectors
from server.domain.instrument_export import exported_instrument_vectors, exported_instruments


@click.command("export-rules")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
def export_rules(folder: Path) -> None:
    """Write limits, codes, rules and instruments into FOLDER (pwa/src), with test vectors."""
    for name, text in files().items():
        (folder / name).write_text(text, "utf-8")
        click.echo(f"wrote {folder / name}")


def files() -> dict[str, str]:
    """Return the text of each file by its name; the same each time."""
    content = {
        "rules.json": exported_rules(),
        "rules.vectors.json": exported_vectors(),
        "instruments.json": exported_instruments(),
        "instruments.vectors.json": exported_instrument_vectors(),
    }
    return {name: json.dumps(value, indent=1) + "\n" for name, value in content.items()}
