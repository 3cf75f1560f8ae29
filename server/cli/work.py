"""`reliefspan work`: sends what is due, beside the server or on a timer."""

import logging
import signal
from threading import Event

import click
from sqlalchemy.exc import InterfaceError, OperationalError

from server import clock
from server.cli.running import application, settings
from server.cli.worker import Worker, worker_of
from server.extensions import db

log = logging.getLogger("server")


@click.command()
@click.option("--once", is_flag=True, help="Do what is due now, and end; for a timer.")
@click.option("--every", default=30, show_default=True, help="Seconds between two looks.")
@click.option("--dry-run", is_flag=True, help="Only count what is due.")
def work(*, once: bool, every: int, dry_run: bool) -> None:
    """Send the reminders that are due, until stopped; any number of workers may run.

    Prints counts only. A reminder that nobody could send within its hour is dropped, and none is
    ever sent twice.
    """
    stop = Event()
    for kind in (signal.SIGTERM, signal.SIGINT):
        signal.signal(kind, lambda *_: stop.set())
    with application():
        worker = worker_of(db.session(), settings(), clock.now)
        if dry_run:
            click.echo(f"due={worker.count_due()}")
            return
        _look(worker)
        while not (once or stop.wait(every)):
            _look(worker)


def _look(worker: Worker) -> None:
    """Do what is due and say what came of it; a database in trouble is tried again."""
    try:
        done = worker.once()
    except (OperationalError, InterfaceError) as error:
        worker.tx.rollback()
        log.warning("database in trouble: %s", type(error).__name__)
        return
    if done:
        click.echo(" ".join(f"{name}={number}" for name, number in sorted(done.items())))
