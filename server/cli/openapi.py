"""`reliefspan export-openapi`: the document as a file, for those who generate clients from it."""

import json
from pathlib import Path

import click

from server.app import create_app
from server.config import Settings
from server.routes.document import document

NO_SECRET = "x" * 32  # nothing is signed
NO_DATABASE = "sqlite:///never-opened.db"


@click.command("export-openapi")
@click.argument("path", type=click.Path(dir_okay=False, path_type=Path))
def export_openapi(path: Path) -> None:
    """Write the OpenAPI document to PATH."""
    path.write_text(text(), "utf-8")


def text() -> str:
    """Return the document as it stands in docs/openapi.json: the same on every machine."""
    app = create_app(Settings(secret_key=NO_SECRET, database_url=NO_DATABASE))
    with app.app_context():
        return json.dumps(document(), indent=2, sort_keys=True, ensure_ascii=False) + "\n"
