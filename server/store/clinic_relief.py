"""A clinic's relief, from what is kept of each patient: no entry and no scored day is read."""

from collections.abc import Collection, Iterator
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session as Tx

from server.domain.clinic_relief import Trended
from server.domain.cohort import Judged
from server.domain.conditions import Condition
from server.domain.course_facts import CourseFacts
from server.domain.episodes import Episode
from server.domain.groupings import KeptEpisode
from server.domain.relief_trend import Direction
from server.models.person import PatientRow, PersonRow
from server.models.relief import EpisodeRow, PatientReliefRow
from server.store.relief import COURSE, EPISODES, ROUTES, STATUSES, course_of, trend_of

CONDITIONS: Final = {None: None} | {one.value: one for one in Condition}
NAMED: Final = (Direction.SHORTENING.value, Direction.LENGTHENING.value)
ROW = EpisodeRow


def every_episode(tx: Tx, clinic_id: UUID) -> Iterator[KeptEpisode]:
    """Yield every episode of a clinic, by patient and course."""
    columns = (ROW.patient_id, ROW.route, ROW.dose_mg, ROW.course_last, ROW.status, ROW.days)
    both = select(*columns, PatientRow.condition)
    both = both.join(PatientRow, PatientRow.id == ROW.patient_id)
    own = both.where(ROW.clinic_id == clinic_id).order_by(ROW.patient_id, ROW.number)
    for patient_id, route, dose_mg, course_last, status, days, condition in tx.execute(own):
        yield KeptEpisode(
            patient=patient_id,
            condition=CONDITIONS[condition],
            facts=CourseFacts(route=ROUTES[route], dose_mg=dose_mg),
            course_last=course_last,
            judged=Judged(status=STATUSES[status], days=days),
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
