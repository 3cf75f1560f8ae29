"""A clinic's groups: who is in which, in what order, and which are too small to be shown."""

from fractions import Fraction

import pytest

from server.domain.cohort import Judged
from server.domain.conditions import Condition
from server.domain.course_facts import CourseFacts, CourseRoute
from server.domain.episodes import Status
from server.domain.groupings import Grouping, KeptEpisode, grouped
from tests.domain.diaries import DAY_0


def kept(patient, days=9, **changes):
    """Return an episode of an infusion whose relief ended after some days."""
    judged = Judged(status=Status.LOSS, days=Fraction(days))
    ordinary = {"patient": patient, "condition": Condition.CRPS, "course_last": DAY_0}
    ordinary |= {"facts": CourseFacts(route=CourseRoute.IV, dose_mg=35), "judged": judged}
    return KeptEpisode(**ordinary | changes)


def names(episodes, by):
    return [group.group for group in grouped(episodes, by).cohort.groups]


def by_route(route, patients):
    facts = CourseFacts(route=route, dose_mg=35)
    return [kept(f"{route} {patient}", 9 + patient, facts=facts) for patient in range(patients)]


UNJUDGED = Judged(status=Status.NOT_EVALUABLE, days=None)


@pytest.mark.parametrize(("patients", "shown", "hidden"), [(4, [], 1), (5, ["iv"], 0)])
def test_a_group_of_five_patients_is_shown(patients, shown, hidden):
    found = grouped([kept(patient) for patient in range(patients)] * 3, Grouping.ROUTE)
    assert [group.group for group in found.cohort.groups] == shown
    assert found.hidden == hidden


def test_patients_whom_nobody_could_judge_do_not_make_a_group_large():
    judged = [kept(patient) for patient in range(4)]
    found = grouped([*judged, kept("fifth", judged=UNJUDGED)], Grouping.ROUTE)
    assert (found.cohort.groups, found.hidden) == ([], 1)


def test_in_a_large_group_they_are_counted():
    judged = [kept(patient) for patient in range(5)]
    found = grouped([*judged, kept("sixth", judged=UNJUDGED)], Grouping.ROUTE)
    (group,) = found.cohort.groups
    assert (group.patients, group.episodes, group.evaluable, group.responders) == (6, 6, 5, 5)


def test_hidden_groups_are_not_in_the_test_between_groups():
    large = [*by_route(CourseRoute.IV, 6), *by_route(CourseRoute.IM, 6)]
    small = by_route(CourseRoute.NASAL, 4)
    without, with_small = grouped(large, Grouping.ROUTE), grouped(large + small, Grouping.ROUTE)
    assert with_small.cohort == without.cohort
    assert without.cohort.log_rank is not None
    assert grouped(by_route(CourseRoute.IV, 6) + small, Grouping.ROUTE).cohort.log_rank is None


def test_one_patient_may_be_in_several_groups():
    facts = CourseFacts(route=CourseRoute.NASAL, dose_mg=56)
    both = [one for n in range(5) for one in (kept(n), kept(n, facts=facts))]
    assert names(both, Grouping.ROUTE) == ["iv", "nasal"]


@pytest.mark.parametrize(
    ("by", "changes", "order"),
    [
        (
            Grouping.DOSE,
            [{"facts": CourseFacts(route=CourseRoute.IV, dose_mg=mg)} for mg in (150, 30, 10)],
            ["iv:0-25", "iv:25-50", "iv:100-200"],
        ),
        (
            Grouping.CONDITION,
            [{"condition": one} for one in (None, Condition.OTHER, Condition.CRPS)],
            ["crps", "other", "unknown"],
        ),
        (
            Grouping.QUARTER,
            [{"course_last": DAY_0.replace(year=y)} for y in (2026, 2024, 2025)],
            ["2024-Q1", "2025-Q1", "2026-Q1"],
        ),
    ],
    ids=["dose bands by dose", "conditions, the unknown last", "quarters by time"],
)
def test_groups_stand_in_reading_order(by, changes, order):
    assert names([kept(n, **one) for one in changes for n in range(5)], by) == order


@pytest.mark.parametrize("by", Grouping)
def test_an_empty_clinic_has_no_groups(by):
    found = grouped([], by)
    assert (found.cohort.groups, found.cohort.log_rank, found.hidden) == ([], None, 0)
