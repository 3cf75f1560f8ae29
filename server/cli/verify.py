"""`reliefspan verify`: that the database is whole, and everything in it follows."""

from collections import Counter
from uuid import UUID

import click
from sqlalchemy.orm import Session as Tx

from server.backups import ledger, rows, snapshot
from server.cli.running import application, settings
from server.extensions import db
from server.services import checks, clinics, erasure, verification
from server.services.verification import Finding


@click.command()
def verify() -> None:
    """Check the whole database, and compute again what is kept of every patient.

    Prints counts only. Fails when the database is damaged, the audit does not fit, what was erased
    is there, or what is kept is not what the entries say. "stale" is no fault: other rules or
    another version made it, and check-episodes --refresh makes it anew. Nothing is mended.
    """
    with application():
        tx = db.session()
        counts = {table.name: rows.count(tx.connection(), table) for table in rows.tables()}
        wrong = {"damaged": snapshot.damage(tx.connection()), "not_in_ledger": _unlisted(tx)}
        everybody = [(c.id, one) for c in clinics.every(tx) for one in checks.patient_ids(tx, c.id)]
        tx.commit()  # each patient has a transaction of their own
        found = _found(tx, everybody)
    _tell(counts)
    wrong |= {finding.value: found[finding] for finding in Finding if finding is not Finding.STALE}
    _tell(wrong | {"stale": found[Finding.STALE]})
    if any(wrong.values()):
        raise SystemExit(1)


def _found(tx: Tx, everybody: list[tuple[UUID, UUID]]) -> Counter[Finding]:
    found = Counter[Finding]()
    for clinic_id, patient_id in everybody:
        found.update(verification.check(tx, clinic_id, patient_id))
        tx.commit()
        tx.expunge_all()
    return found


def _unlisted(tx: Tx) -> int:
    """Return how many burnt ids the ledger lacks: an older backup would bring these back."""
    burnt, file = erasure.fingerprints(tx), settings().burnt_ids_file
    return len(burnt - ledger.read(file) if file.exists() else burnt)


def _tell(numbers: dict[str, int]) -> None:
    click.echo(" ".join(f"{name}={number}" for name, number in numbers.items()))
