"""What is kept of relief and of the rules is read back as it was written."""

from dataclasses import fields
from datetime import UTC, datetime
from fractions import Fraction
from operator import attrgetter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from server.domain.clinic_rules import DEFAULT_CLINIC_RULES, ClinicRules
from server.domain.conditions import Condition
from server.domain.course_facts import CourseFacts, CourseRoute
from server.domain.episodes import BaselineSource, Episode, Reason, Status
from server.domain.patients import Patient
from server.domain.relief_results import CourseResult, Made, ReliefResult
from server.domain.relief_trend import Direction, ReliefTrend
from server.domain.rules import BOUNDS_BY_PARAMETER, ReliefRules
from server.store import clinic_rules, patients, people, relief
from tests.builders import EVENING, a_person

NUMBER = attrgetter("number")
MANY = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)

POINTS = st.none() | st.fractions(0, 10, max_denominator=1000)
DAYS = st.none() | st.integers(0, 4000)
EPISODES = st.builds(
    Episode,
    course_first=st.dates(),
    course_last=st.dates(),
    status=st.sampled_from(Status),
    reason=st.none() | st.sampled_from(Reason),
    baseline=POINTS,
    baseline_source=st.none() | st.sampled_from(BaselineSource),
    threshold=st.none() | st.fractions(-10, 10, max_denominator=1000),
    onset_day=DAYS,
    lower_days=DAYS,
    upper_days=DAYS,
    days=st.none() | st.fractions(0, 4000, max_denominator=2),
    pending=st.none() | st.booleans(),
)
COURSES = st.builds(
    CourseResult,
    number=st.integers(1, 9),
    facts=st.builds(
        CourseFacts, route=st.sampled_from(CourseRoute), dose_mg=st.floats(0.001, 5000)
    ),
    episode=EPISODES,
)
RESULTS = st.builds(
    ReliefResult,
    made=st.builds(
        Made,
        rules_number=st.integers(0, 99),
        method_version=st.sampled_from("12"),
        as_of=st.dates(),
        changes_on=st.none() | st.dates(),
    ),
    trend=st.builds(
        ReliefTrend,
        slope_days_per_course=st.none() | st.fractions(-99, 99, max_denominator=60),
        p=st.none() | st.floats(0, 1),
        direction=st.sampled_from(Direction),
        responders=st.integers(0, 99),
        ended=st.integers(0, 99),
    ),
    courses=st.lists(COURSES, max_size=4, unique_by=NUMBER).map(
        lambda given: sorted(given, key=NUMBER)
    ),
)
PARAMETERS = {
    name: (st.integers if bounds.whole else st.fractions)(bounds.lowest, bounds.highest)
    for name, bounds in BOUNDS_BY_PARAMETER.items()
}
RULES = st.builds(
    ClinicRules,
    number=st.integers(1, 99),
    relief=st.builds(ReliefRules, **PARAMETERS),
    late_counts=st.booleans(),
    changed_at=st.just(NOW),
)


@MANY
@given(results=st.lists(RESULTS, min_size=1, max_size=3))
def test_a_patients_relief_whatever_stood_there_before(tx, results):
    person = a_person(tx)
    patient = patients.of_clinic(tx, person.clinic_id, person.id)
    for result in results:
        relief.keep(tx, patient, relief.of_patient(tx, patient.id), result)
        tx.expunge_all()
        assert relief.of_patient(tx, patient.id) == result


def test_every_parameter_is_drawn():
    assert PARAMETERS.keys() == {field.name for field in fields(ReliefRules)}


@MANY
@given(rules=RULES)
def test_the_rules_of_a_clinic(tx, rules):
    person = a_person(tx)
    assert clinic_rules.current(tx, person.clinic_id) == DEFAULT_CLINIC_RULES
    assert clinic_rules.add(tx, person, rules, NOW)
    tx.expunge_all()
    assert clinic_rules.current(tx, person.clinic_id) == rules
    assert clinic_rules.numbered(tx, person.clinic_id, rules.number) == rules
    assert not clinic_rules.add(tx, person, rules, NOW)


@pytest.mark.parametrize("condition", [None, *Condition])
def test_a_patients_condition(tx, condition):
    person = a_person(tx)
    other = a_person(tx, clinic_id=person.clinic_id, name="New", enrolled=False)
    tx.expunge_all()
    patient = patients.of_clinic(tx, person.clinic_id, other.id)
    changed = Patient(
        person=patient.person,
        revision=0,
        created_at=EVENING,
        condition=condition,
        number=2,
    )
    patients.set_condition(tx, changed)
    tx.expunge_all()
    assert patients.of_clinic(tx, person.clinic_id, other.id) == changed
    assert people.get(tx, other.id).name == "New"


def course(number, days, **changes):
    """Return a course after which relief lasted some days."""
    ordinary = {field.name: None for field in fields(Episode)} | {"days": Fraction(days)}
    ordinary |= {"course_first": NOW.date(), "course_last": NOW.date(), "status": Status.LOSS}
    facts = CourseFacts(route=CourseRoute.IV, dose_mg=35.0)
    return CourseResult(number=number, facts=facts, episode=Episode(**ordinary | changes))


def test_only_what_differs_is_written(tx, engine):
    person = a_person(tx)
    patient = patients.of_clinic(tx, person.clinic_id, person.id)
    trend = ReliefTrend(
        slope_days_per_course=None, p=None, direction=Direction.NOT_CLEAR, responders=0, ended=0
    )
    made = Made(rules_number=0, method_version="1", as_of=NOW.date(), changes_on=None)
    before = ReliefResult(
        made=made, trend=trend, courses=[course(1, 9), course(2, 12), course(3, 14)]
    )
    relief.keep(tx, patient, relief.of_patient(tx, patient.id), before)
    assert written(tx, engine, lambda: relief.keep(tx, patient, before, before)) == []
    longer = ReliefResult(
        made=made, trend=trend, courses=[course(1, 9), course(2, 13), course(3, 14)]
    )
    assert written(tx, engine, lambda: relief.keep(tx, patient, before, longer)) == [
        "UPDATE episodes"
    ]
    fewer = ReliefResult(made=made, trend=trend, courses=[course(1, 9)])
    assert written(tx, engine, lambda: relief.keep(tx, patient, longer, fewer)) == ["DELETE FROM"]
    assert relief.of_patient(tx, patient.id) == fewer


def written(tx, engine, act):
    """Return the first two words of each statement that an act makes."""
    said = []

    def note(_connection, _cursor, statement, *_more):
        said.append(" ".join(statement.split()[:2]))

    event.listen(engine, "before_cursor_execute", note)
    act()
    event.remove(engine, "before_cursor_execute", note)
    return said
