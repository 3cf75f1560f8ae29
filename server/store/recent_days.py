"""How many days the patients of a clinic logged lately."""

from collections import defaultdict
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session as Tx

from server.domain.completeness import RecentDays, recent_days
from server.domain.figures import RECENT_DAYS
from server.models.person import PatientRow, PersonRow
from server.models.scored_day import ScoredDayRow
from server.store.patients import patient_of

ZONES_APART = timedelta(days=1)  # a patient's day is at most one away from that of UTC


def of_clinic(tx: Tx, clinic_id: UUID, now: datetime) -> list[RecentDays]:
    """Return the last days of each enrolled patient of a clinic, in no order."""
    days = _days(tx, clinic_id, (now - timedelta(days=RECENT_DAYS) - ZONES_APART).date())
    both = select(PatientRow, PersonRow).join(PersonRow, PersonRow.id == PatientRow.id)
    own = both.where(PatientRow.clinic_id == clinic_id, PersonRow.enrolled_at.is_not(None))
    patients = [patient_of(*rows) for rows in tx.execute(own)]
    return [
        recent_days(days[one.id], one.day_at(one.created_at), one.day_at(now)) for one in patients
    ]


def _days(tx: Tx, clinic_id: UUID, first: date) -> dict[UUID, set[date]]:
    """Return the scored days of each patient of a clinic, from the first one on."""
    row = ScoredDayRow
    both = select(row.patient_id, row.day).join(PatientRow, PatientRow.id == row.patient_id)
    own = both.where(PatientRow.clinic_id == clinic_id, row.day >= first)
    found: dict[UUID, set[date]] = defaultdict(set)
    for patient_id, day in tx.execute(own):
        found[patient_id].add(day)
    return found
