"""What is kept of relief is what the diaries say, whatever is written, by whatever rules."""

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server.clock import uuid7
from server.domain.clinic_rules import DEFAULT_CLINIC_RULES
from server.domain.errors import FaultyValueError, StaleError
from server.domain.people import Role
from server.domain.rules import DEFAULT_RULES, ReliefRules
from server.services import checks, clinic_rules, confounders, entries, relief_results, sessions
from server.services.checks import Verdict
from server.services.states import Place
from server.store import clinic_rules as stored_rules
from server.store import relief, scored_days
from tests.builders import EVENING, MONDAY, a_person
from tests.diaries import a_confounder, a_session, diary, entry_version

LATE = EVENING + timedelta(days=9)
MOODS = st.sampled_from([7, 7, 8, 2, 3, 2, None])
WRITES = st.lists(
    st.tuples(
        st.sampled_from(["days", "late", "session", "confounder", "rules", "wait"]),
        st.integers(0, 45),
        st.lists(MOODS, min_size=1, max_size=14),
    ),
    max_size=9,
)
CHOICES = (
    {"response": Fraction(1, 2)},
    {"onset_window": 12, "min_base": 2},
    {"late_after": 24},
    {"course_gap": 0, "lost_after": 1},
)


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(writes=WRITES)
def test_after_any_writes_what_is_kept_is_what_would_be_computed(tx, writes):
    now, patient = EVENING, a_person(tx)
    clinician, administrator = (
        a_person(tx, clinic_id=patient.clinic_id, role=role)
        for role in (Role.CLINICIAN, Role.ADMINISTRATOR)
    )
    for kind, back, moods in writes:
        now += timedelta(days=back % 9 if kind == "wait" else 0)
        write(tx, (patient, clinician, administrator), kind, now, back, moods)
        verdict = checks.check(tx, patient.clinic_id, patient.id, now, mend=False)
        assert verdict is not Verdict.DIFFERENT
        assert verdict is Verdict.EQUAL or kind in {"rules", "wait"}
        relief_results.refresh(tx, clinician, now)
        verdict = checks.check(tx, patient.clinic_id, patient.id, now, mend=False)
        assert verdict is Verdict.EQUAL


def write(tx, people, kind, now, back, moods):
    """Let somebody write something about the patient, or lay down other rules."""
    patient, clinician, administrator = people
    place, day = Place(patient_id=patient.id, id=uuid7()), now.date() - timedelta(days=back)
    if kind == "days":
        entries.save_parts(tx, patient, diary(day, *moods), now)
    elif kind == "late":
        past = [one for one in diary(day, *moods) if one.local_date < now.date()]
        entries.save_parts(tx, patient, [replace(one, written_at=now) for one in past], now)
    elif kind == "session":
        sessions.record(tx, clinician, place, a_session(local_date=day), 0, now)
    elif kind == "confounder":
        confounders.record(tx, clinician, place, a_confounder(local_date=day), 0, now)
    elif kind == "rules":
        chosen = CHOICES[len(moods) % len(CHOICES)]
        lay_down(tx, administrator, now, late_counts=bool(len(moods) % 2), **chosen)


def lay_down(tx, administrator, now=EVENING, *, late_counts=True, **parameters):
    relief = replace(DEFAULT_RULES, **parameters)
    wanted = replace(DEFAULT_CLINIC_RULES, relief=relief, late_counts=late_counts)
    seen = stored_rules.current(tx, administrator.clinic_id).number
    return clinic_rules.change(tx, administrator, wanted, seen, now)


@pytest.fixture
def relieved(tx, patient):
    """A patient whose relief still holds, and an administrator of the same clinic."""
    clinician = a_person(tx, clinic_id=patient.clinic_id, role=Role.CLINICIAN)
    day_0 = MONDAY - timedelta(days=4)
    place = Place(patient_id=patient.id, id=uuid7())
    sessions.record(tx, clinician, place, a_session(local_date=day_0), 0, EVENING)
    told = diary(day_0 - timedelta(days=7), *(7,) * 7, None, 3, 3, 3)
    entries.save_parts(tx, patient, told, EVENING)
    administrator = a_person(tx, clinic_id=patient.clinic_id, role=Role.ADMINISTRATOR)
    return patient, administrator


def course_of(tx, patient):
    (course,) = relief.of_patient(tx, patient.id).courses
    return course.episode


def test_time_puts_a_result_out_of_date_and_a_refresh_mends_it(tx, relieved):
    patient, administrator = relieved
    last = MONDAY - timedelta(days=1)
    assert relief.of_patient(tx, patient.id).made.changes_on == last + timedelta(days=8)
    rules = DEFAULT_CLINIC_RULES
    for days, stale in ((6, []), (7, [patient.id])):
        now = EVENING + timedelta(days=days)
        assert relief_results.stale(tx, patient.clinic_id, rules, now) == stale
    assert course_of(tx, patient).reason == "ongoing"
    assert checks.check(tx, patient.clinic_id, patient.id, now, mend=False) is Verdict.STALE
    refreshed = relief_results.refresh(tx, administrator, now)
    assert (refreshed.refreshed, refreshed.left) == (1, 0)
    assert course_of(tx, patient).reason == "stopped_logging"
    assert relief_results.stale(tx, patient.clinic_id, rules, now) == []


def test_other_rules_put_every_result_of_the_clinic_out_of_date_and_none_of_another(tx, relieved):
    patient, administrator = relieved
    elsewhere = a_person(tx, role=Role.PATIENT)
    shown = lay_down(tx, administrator, response=Fraction(9, 10))
    assert (shown.number, shown.stale) == (1, 1)
    assert shown.rules.changed_at == EVENING
    relief_results.refresh(tx, administrator, EVENING)
    assert course_of(tx, patient).reason == "too_soon"  # 3 of 7 is no longer relief
    assert relief.of_patient(tx, patient.id).made.rules_number == 1
    rules = stored_rules.current(tx, elsewhere.clinic_id)
    assert relief_results.stale(tx, elsewhere.clinic_id, rules, EVENING) == []
    assert clinic_rules.shown(tx, administrator, EVENING).stale == 0


def test_leaving_late_entries_out_scores_the_whole_diary_again(tx, relieved):
    patient, administrator = relieved
    late = entry_version(local_date=MONDAY - timedelta(days=4), pain=9, written_at=LATE)
    entries.save_version(tx, patient, late, EVENING)
    with_late = len(scored_days.every(tx, patient.id))
    lay_down(tx, administrator, late_counts=False)
    relief_results.refresh(tx, administrator, EVENING)
    assert len(scored_days.every(tx, patient.id)) == with_late - 1
    lay_down(tx, administrator, late_counts=True)
    relief_results.refresh(tx, administrator, EVENING)
    assert len(scored_days.every(tx, patient.id)) == with_late


def test_a_write_after_other_rules_brings_the_whole_patient_up_to_them(tx, relieved):
    patient, administrator = relieved
    late = entry_version(local_date=MONDAY - timedelta(days=4), pain=9, written_at=LATE)
    entries.save_version(tx, patient, late, EVENING)
    lay_down(tx, administrator, late_counts=False)
    entries.save_version(tx, patient, entry_version(pain=3), EVENING)
    verdict = checks.check(tx, patient.clinic_id, patient.id, EVENING, mend=False)
    assert verdict is Verdict.EQUAL


def test_fifty_patients_are_refreshed_at_once(tx, administrator):
    for _ in range(52):
        a_person(tx, clinic_id=administrator.clinic_id)
    lay_down(tx, administrator, min_base=3)
    rounds = [relief_results.refresh(tx, administrator, EVENING) for _ in range(3)]
    assert [(one.refreshed, one.left) for one in rounds] == [(50, 2), (2, 0), (0, 0)]


def test_the_same_rules_again_are_the_same_state(tx, administrator):
    lay_down(tx, administrator, min_base=3)
    wanted = replace(DEFAULT_CLINIC_RULES, relief=ReliefRules(min_base=3))
    assert clinic_rules.change(tx, administrator, wanted, 0, LATE).number == 1
    assert clinic_rules.change(tx, administrator, wanted, 1, LATE).number == 1


def test_rules_on_top_of_another_state_are_stale_and_the_answer_shows_what_stands(
    tx, administrator
):
    lay_down(tx, administrator, min_base=3)
    lay_down(tx, administrator, min_base=2)
    wanted = replace(DEFAULT_CLINIC_RULES, relief=ReliefRules(min_base=5))
    for seen in (0, 1, 3):
        with pytest.raises(StaleError) as refused:
            clinic_rules.change(tx, administrator, wanted, seen, LATE)
        assert refused.value.current.number == 2
    assert stored_rules.current(tx, administrator.clinic_id).relief.min_base == 2


def test_rules_that_no_diary_can_meet_are_refused(tx, administrator):
    with pytest.raises(FaultyValueError):
        lay_down(tx, administrator, min_base=8)
    assert stored_rules.current(tx, administrator.clinic_id).number == 0
