"""Which patients' kept relief may be out of date."""

from datetime import date
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session as Tx

from server.domain.patients import Patient
from server.domain.relief_results import Made
from server.domain.rules import METHOD_VERSION
from server.models.person import PatientRow, PersonRow
from server.models.relief import PatientReliefRow
from server.store.patients import patient_of
from server.store.relief import made_of

ROW = PatientReliefRow


def candidates(
    tx: Tx, clinic_id: UUID, rules_number: int, *, latest: date, earliest: date
) -> list[tuple[Patient, Made | None]]:
    """Return the patients whose result may be out of date, by id, with how it was made.

    It is today somewhere from `earliest` to `latest`. None: nothing was made yet.
    """
    own = select(PatientRow, PersonRow, ROW).join(PersonRow, PersonRow.id == PatientRow.id)
    own = own.outerjoin(ROW, ROW.patient_id == PatientRow.id)
    own = own.where(PatientRow.clinic_id == clinic_id).order_by(PatientRow.id)
    other_method = or_(ROW.rules_number != rules_number, ROW.method_version != METHOD_VERSION)
    other_day = or_(ROW.changes_on <= latest, ROW.as_of > earliest)
    maybe = own.where(or_(ROW.patient_id.is_(None), other_method, other_day))
    return [
        (patient_of(row, person), None if made is None else made_of(made))
        for row, person, made in tx.execute(maybe)
    ]


def rules_numbers(tx: Tx, patient_ids: list[UUID]) -> dict[UUID, int]:
    """Return by which state of the rules each of these patients' results was made, if any was."""
    query = select(ROW.patient_id, ROW.rules_number).where(ROW.patient_id.in_(patient_ids))
    return {row.patient_id: row.rules_number for row in tx.execute(query)}
