"""`reliefspan check-episodes`: proof that kept episodes are what the diaries say."""

from collections import Counter

import click

from server import clock
from server.cli.running import application
from server.extensions import db
from server.services import checks, clinics
from server.services.checks import Verdict


@click.command("check-episodes")
@click.option("--refresh", is_flag=True, help="First compute again what is only out of date.")
def check_episodes(*, refresh: bool) -> None:
    """Compute every patient's relief from all their entries, and compare it with what is kept.

    Prints counts only. Fails when anything differs or is out of date: time alone puts relief that
    still holds out of date, and opening the clinic's relief or --refresh mends that. What
    differs is never mended here: it is a fault to be understood first.
    """
    with application():
        found = _verdicts(refresh=refresh)
    told = " ".join(f"{verdict.value}={found[verdict]}" for verdict in Verdict)
    click.echo(f"patients={found.total()} {told}")
    if found[Verdict.DIFFERENT] or found[Verdict.STALE]:
        raise SystemExit(1)


def _verdicts(*, refresh: bool) -> Counter[Verdict]:
    tx, found = db.session(), Counter[Verdict]()
    everybody = [(c.id, one) for c in clinics.every(tx) for one in checks.patient_ids(tx, c.id)]
    tx.commit()  # each patient has a transaction of their own
    for clinic_id, patient_id in everybody:
        found[checks.check(tx, clinic_id, patient_id, clock.now(), mend=refresh)] += 1
        tx.commit()
        tx.expunge_all()
    return found
