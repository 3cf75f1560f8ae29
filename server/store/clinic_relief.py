"""A clinic's relief, from what is kept of each patient: no entry and no scored day is read."""

from collections.abc import Collection, Iterator
from fractions import Fraction
from functools import lru_cache
from typing import Any, Final
from uuid import UUID

from sqlalchemy import String, select, type_coerce
from sqlalchemy.orm import Session as Tx

from server.domain.clinic_relief import Trended
from server.domain.cohort import Judged
from server.domain.conditions import Condition
from server.domain.course_facts import CourseFacts
from server.domain.episodes import Episode
from server.domain.groupings import KeptEpisode
from server.domain.relief_trend import Direction
from server.models.person import PatientRow, PersonRow
from server.models.relief import PatientReliefRow
from server.store.relief import (
    COURSE,
    EPISODES,
    REASONS,
    ROUTES,
    STATUSES,
    course_of,
    trend_of,
)

CONDITIONS: Final = {None: None} | {one.value: one for one in Condition}
NAMED: Final = (Direction.SHORTENING.value, Direction.LENGTHENING.value)
PATIENTS: Final = PatientRow.__table__
WHAT_GROUPS_ASK: Final = ("route", "dose_mg", "course_last", "status", "reason", "days")


@lru_cache(4096)
def _facts(route: str, dose_mg: float) -> CourseFacts:
    return CourseFacts(route=ROUTES[route], dose_mg=dose_mg)


@lru_cache(4096)
def _judged(status: str, reason: str | None, days: Fraction | None) -> Judged:
    return Judged(status=STATUSES[status], reason=REASONS[reason], days=days)


def every_episode(tx: Tx, clinic_id: UUID) -> Iterator[KeptEpisode]:
    """Yield every episode of a clinic, by patient and course.

    A large clinic has a hundred thousand: values that recur are made once, and a patient is
    whatever the driver makes of the id, which is all that a group asks.
    """
    patient = type_coerce(EPISODES.c.patient_id, String)
    columns = (EPISODES.c[name] for name in WHAT_GROUPS_ASK)
    both = select(patient, *columns, PATIENTS.c.condition)
    both = both.join(PATIENTS, PATIENTS.c.id == EPISODES.c.patient_id)
    own = both.where(EPISODES.c.clinic_id == clinic_id)
    own = own.order_by(EPISODES.c.patient_id, EPISODES.c.number)
    found: Any = tx.execute(own)
    for patient_id, route, dose_mg, course_last, status, reason, days, condition in found:
        yield KeptEpisode(
            patient=patient_id,
            condition=CONDITIONS[condition],
            facts=_facts(route, dose_mg),
            course_last=course_last,
            judged=_judged(status, reason, days),
        )


def trended(tx: Tx, clinic_id: UUID) -> list[Trended]:
    """Return the patients of a clinic whose trend has a direction, in no order."""
    both = select(PatientReliefRow, PersonRow.name)
    both = both.join(PersonRow, PersonRow.id == PatientReliefRow.patient_id)
    own = both.where(PatientReliefRow.clinic_id == clinic_id)
    found = tx.execute(own.where(PatientReliefRow.direction.in_(NAMED)))
    return [Trended(patient_id=r.patient_id, name=name, trend=trend_of(r)) for r, name in found]


def episodes_of(
    tx: Tx, clinic_id: UUID, patient_ids: Collection[UUID]
) -> dict[UUID, list[Episode]]:
    """Return the episodes of some patients of a clinic, oldest first."""
    own = select(EPISODES.c.patient_id, *COURSE).where(EPISODES.c.clinic_id == clinic_id)
    own = own.where(EPISODES.c.patient_id.in_(patient_ids)).order_by(EPISODES.c.number)
    found: dict[UUID, list[Episode]] = {patient_id: [] for patient_id in patient_ids}
    for row in tx.execute(own):
        found[row.patient_id].append(course_of(row).episode)
    return found
