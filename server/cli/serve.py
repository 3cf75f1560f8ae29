"""`reliefspan serve`: the server, on gunicorn's threads."""

import os
import sys

import click

from server.cli.running import check_database, settings

THREADS = 8  # more wait for SQLite's one writer anyway


@click.command()
@click.option("--bind", default="127.0.0.1:8000", show_default=True, help="Address and port.")
@click.option("--threads", default=THREADS, show_default=True, help="Requests at once, a worker.")
@click.option("--workers", default=1, show_default=True, help="Processes; with SQLite keep to 1.")
def serve(bind: str, threads: int, workers: int) -> None:
    """Serve the API and the pages until stopped."""
    check_database(settings().database_url)
    options = ["--bind", bind, "--threads", str(threads), "--workers", str(workers)]
    fixed = ["--worker-class", "gthread", "--no-control-socket", "--log-level", "warning"]
    command = [sys.executable, "-m", "gunicorn", *fixed, *options, "server.wsgi:app"]
    click.echo(f"Serving {settings().origin} on {bind}")
    sys.stdout.flush()
    os.execv(sys.executable, command)  # noqa: S606  # no shell, nothing from outside
