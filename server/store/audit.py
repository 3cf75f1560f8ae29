"""The audit log: one row for each thing done."""

from uuid import UUID

from sqlalchemy.orm import Session as Tx

from server.models.audit import AuditRow

JOB = None  # the actor of commands and jobs: nobody is signed in


def record(tx: Tx, actor_id: UUID | None, action: str, patient_id: UUID | None) -> None:
    """Note, in the transaction that does it, who does what to which patient's data."""
    tx.add(AuditRow(actor_id=actor_id, action=action, patient_id=patient_id))
