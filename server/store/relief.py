"""Relief as last computed for each patient: written where it differs, read without a diary."""

from collections.abc import Mapping
from operator import attrgetter
from typing import Any
from uuid import UUID

from sqlalchemy import Row, delete, insert, select, update
from sqlalchemy.orm import Session as Tx

from server.domain.course_facts import CourseFacts, CourseRoute
from server.domain.episodes import BaselineSource, Episode, Reason, Status
from server.domain.patients import Patient
from server.domain.relief_results import CourseResult, Made, ReliefResult
from server.domain.relief_trend import Direction, ReliefTrend
from server.models.relief import EpisodeRow, PatientReliefRow

EPISODES = EpisodeRow.__table__
RELIEF = PatientReliefRow.__table__
COURSE = [column for column in EPISODES.c if column.name not in {"patient_id", "clinic_id"}]
STATUSES = {one.value: one for one in Status}
REASONS: Mapping[str | None, Reason | None] = {None: None} | {one.value: one for one in Reason}
SOURCES: Mapping[str | None, BaselineSource | None] = {None: None} | {
    one.value: one for one in BaselineSource
}
ROUTES = {one.value: one for one in CourseRoute}

Values = dict[str, Any]


def of_patient(tx: Tx, patient_id: UUID) -> ReliefResult | None:
    """Return what is kept of a patient's relief; None: nothing yet."""
    row = tx.execute(select(RELIEF).where(RELIEF.c.patient_id == patient_id)).one_or_none()
    if row is None:
        return None
    own = select(*COURSE).where(EPISODES.c.patient_id == patient_id)
    courses = [course_of(one) for one in tx.execute(own.order_by(EPISODES.c.number))]
    return ReliefResult(made=made_of(row), trend=trend_of(row), courses=courses)


def keep(tx: Tx, patient: Patient, before: ReliefResult | None, fresh: ReliefResult) -> None:
    """Keep the result of a locked patient in place of the one before, where the two differ."""
    own = {"patient_id": patient.id, "clinic_id": patient.person.clinic_id}
    if before is None:
        tx.execute(insert(PatientReliefRow).values(**own, **_values(fresh)))
    elif _values(before) != _values(fresh):
        mine = update(PatientReliefRow).where(RELIEF.c.patient_id == patient.id)
        tx.execute(mine.values(**_values(fresh)))
    _keep_courses(tx, own, _courses(before), _courses(fresh))


def _keep_courses(
    tx: Tx, own: Values, before: dict[int, CourseResult], fresh: dict[int, CourseResult]
) -> None:
    mine = EPISODES.c.patient_id == own["patient_id"]
    if gone := before.keys() - fresh.keys():
        tx.execute(delete(EpisodeRow).where(mine, EPISODES.c.number.in_(gone)))
    for number in fresh.keys() & before.keys():
        if fresh[number] != before[number]:
            row = update(EpisodeRow).where(mine, EPISODES.c.number == number)
            tx.execute(row.values(**_course_values(fresh[number])))
    added = [
        own | {"number": number} | _course_values(fresh[number])
        for number in sorted(fresh.keys() - before.keys())
    ]
    if added:
        tx.execute(insert(EpisodeRow), added)


def _courses(result: ReliefResult | None) -> dict[int, CourseResult]:
    return {one.number: one for one in result.courses} if result else {}


def _values(result: ReliefResult) -> Values:
    made, trend = result.made, result.trend
    return {
        "rules_number": made.rules_number,
        "method_version": made.method_version,
        "as_of": made.as_of,
        "changes_on": made.changes_on,
        "slope_days_per_course": trend.slope_days_per_course,
        "p": trend.p,
        "direction": trend.direction.value,
        "responders": trend.responders,
        "ended": trend.ended,
    }


PLAIN = (
    *("course_first", "course_last", "baseline", "threshold", "onset_day"),
    *("lower_days", "upper_days", "days", "pending"),
)
plain_of = attrgetter(*PLAIN)


def _course_values(course: CourseResult) -> Values:
    facts, episode = course.facts, course.episode
    return dict(zip(PLAIN, plain_of(episode), strict=True)) | {
        "route": facts.route.value,
        "dose_mg": facts.dose_mg,
        "status": episode.status.value,
        "reason": episode.reason and episode.reason.value,
        "baseline_source": episode.baseline_source and episode.baseline_source.value,
    }


def made_of(row: PatientReliefRow | Row[Any]) -> Made:
    """Return how a row's result was made; for the store alone."""
    return Made(
        rules_number=row.rules_number,
        method_version=row.method_version,
        as_of=row.as_of,
        changes_on=row.changes_on,
    )


def trend_of(row: PatientReliefRow | Row[Any]) -> ReliefTrend:
    """Return the trend that a row holds; for the store alone."""
    return ReliefTrend(
        slope_days_per_course=row.slope_days_per_course,
        p=row.p,
        direction=Direction(row.direction),
        responders=row.responders,
        ended=row.ended,
    )


def course_of(row: Row[Any]) -> CourseResult:
    """Return the course that a row holds; for the store alone."""
    episode = Episode(
        status=STATUSES[row.status],
        reason=REASONS[row.reason],
        baseline_source=SOURCES[row.baseline_source],
        **dict(zip(PLAIN, plain_of(row), strict=True)),
    )
    facts = CourseFacts(route=ROUTES[row.route], dose_mg=row.dose_mg)
    return CourseResult(number=row.number, facts=facts, episode=episode)
