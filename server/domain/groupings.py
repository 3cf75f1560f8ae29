"""By what a clinic's relief is compared, and how small a group may be to be shown."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from server.domain.cohort import Cohort, Judged, Member, cohort
from server.domain.conditions import Condition
from server.domain.course_facts import CourseFacts, CourseRoute, dose_band, dose_bands, quarter
from server.domain.episodes import Status

MIN_PATIENTS: Final = 5  # with an episode that can be judged; smaller groups are only counted
UNKNOWN: Final = "unknown"  # the group of those of whom no condition is known


class Grouping(StrEnum):
    """By what groups are made."""

    ROUTE = "route"
    DOSE = "dose"
    CONDITION = "condition"
    QUARTER = "quarter"  # of the course's last session


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptEpisode:
    """An episode as a group knows it."""

    patient: object  # whose it is: equal for the same patient
    condition: Condition | None  # None: nobody has said
    facts: CourseFacts
    course_last: date
    judged: Judged


@dataclass(frozen=True, slots=True, kw_only=True)
class Grouped:
    """The groups that are large enough, and how many are not."""

    cohort: Cohort
    hidden: int


GROUP_OF: Final[dict[Grouping, Callable[[KeptEpisode], str]]] = {
    Grouping.ROUTE: lambda one: one.facts.route.value,
    Grouping.DOSE: lambda one: dose_band(one.facts),
    Grouping.CONDITION: lambda one: one.condition.value if one.condition else UNKNOWN,
    Grouping.QUARTER: lambda one: quarter(one.course_last),
}
ORDER_BY_GROUPING: Final[dict[Grouping, tuple[str, ...]]] = {
    Grouping.ROUTE: tuple(route.value for route in CourseRoute),
    Grouping.DOSE: tuple(dose_bands()),
    Grouping.CONDITION: (*(condition.value for condition in Condition), UNKNOWN),
    Grouping.QUARTER: (),  # their codes sort by time
}


def grouped(episodes: Iterable[KeptEpisode], by: Grouping) -> Grouped:
    """Return the groups in reading order; small ones are left out of the test between them too."""
    found: dict[str, dict[object, list[Judged]]] = {}
    group_of = GROUP_OF[by]
    for one in episodes:
        found.setdefault(group_of(one), {}).setdefault(one.patient, []).append(one.judged)
    order = ORDER_BY_GROUPING[by] or sorted(found)
    shown = [name for name in order if name in found and _is_large(found[name].values())]
    members = [
        Member(patient=patient, group=name, episodes=judged)
        for name in shown
        for patient, judged in found[name].items()
    ]
    return Grouped(cohort=cohort(members), hidden=len(found) - len(shown))


def _is_large(patients: Iterable[Iterable[Judged]]) -> bool:
    """Return whether no patient stands out: those nobody could judge do not hide the others."""
    judged = sum(any(e.status is not Status.NOT_EVALUABLE for e in own) for own in patients)
    return judged >= MIN_PATIENTS
