"""Groups of patients: who is counted, and intervals over patients instead of episodes."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.domain.bootstrap import MOST_UNITS, band
from server.domain.cohort import Judged, Member, cohort
from server.domain.episodes import Reason, Status
from tests.domain.spans import spans

NONE = Judged(status=Status.NON_RESPONDER, days=Fraction(0))
UNKNOWN = Judged(status=Status.NOT_EVALUABLE, days=None)


def episodes(text):
    statuses = {True: Status.LOSS, False: Status.CENSORED}
    return [Judged(status=statuses[one.ended], days=one.days) for one in spans(text)]


def member(text, *more, patient="a", group="iv"):
    return Member(patient=patient, group=group, episodes=[*episodes(text), *more])


def members(*lines, group="iv"):
    return [member(line, patient=f"{group}{at}", group=group) for at, line in enumerate(lines)]


def only(found):
    (group,) = cohort(found).groups
    return group


def test_a_group_counts_patients_episodes_and_who_responded():
    group = only([member("9", NONE, UNKNOWN), member("", UNKNOWN, patient="b")])
    assert (group.patients, group.episodes, group.evaluable, group.responders) == (2, 4, 2, 1)


def test_a_patient_named_twice_in_a_group_is_one_patient_and_in_two_groups_one_of_each():
    found = cohort([member("9"), member("12"), member("7", group="im")]).groups
    assert [(one.group, one.patients, one.episodes) for one in found] == [
        ("iv", 1, 2),
        ("im", 1, 1),
    ]


def test_the_estimates_are_those_of_the_published_example():
    group = only(members("9 12 14+", "16 18", "21+ 23"))
    assert (group.median_days, group.rmst_tau) == (18, 28)
    assert round(float(group.rmst_days), 1) == 17.3
    assert [row.days for row in group.curve] == [9, 12, 14, 16, 18, 21, 23]


def test_the_second_estimate_of_a_group_counts_re_treatment_as_the_end():
    cut = Judged(status=Status.CENSORED, reason=Reason.NEXT_SESSION, days=Fraction(14))
    going_on = Judged(status=Status.CENSORED, reason=Reason.ONGOING, days=Fraction(21))
    second = only([member("9 12", cut), member("16 18 23", going_on, patient="b")])
    assert second.median_days == 18
    assert second.retreatment_as_end.median_days == 16
    assert round(float(second.retreatment_as_end.rmst_days), 1) == 16.4


def test_four_responding_episodes_are_too_few_and_five_enough():
    few, enough = only(members("9 12", "14 16")), only(members("9 12", "14 16 18"))
    assert (few.curve, few.median_days, few.rmst_days, few.rmst_tau) == ((), None, None, None)
    assert (enough.median_days, enough.median_lower is not None) == (14, True)


def test_one_patient_has_a_curve_and_no_interval():
    group = only(members("9 12 14+ 16 18 21+ 23"))
    assert group.median_days == 18
    assert (group.median_lower, group.median_upper) == (None, None)
    assert {(row.lower, row.upper) for row in group.curve} == {(None, None)}


def test_patients_without_relief_do_not_take_part_in_the_interval():
    relieved = members("9 12 14+", "16 18", "21+ 23")
    others = [member("", NONE, patient=at) for at in range(9)]
    assert only(relieved + others).curve == only(relieved).curve


def test_two_patients_are_drawn_as_the_four_pairs_they_are():
    """A quarter of the replicates is one patient twice: more than 2.5 %, so a limit each."""
    early, late = only(members("2 2 2", "8 8 8")).curve
    assert (early.in_relief, early.lower, early.upper) == (Fraction(1, 2), 0, 1)
    assert (late.in_relief, late.lower, late.upper) == (0, 0, 0)


def test_a_patient_with_many_like_episodes_makes_the_interval_wider():
    apart = only(members(*["5 5 5 5"] * 10, *["15 15 15 15"] * 10)).curve[0]
    mixed = only(members(*["5 5 15 15"] * 20)).curve[0]
    assert apart.in_relief == mixed.in_relief == Fraction(1, 2)
    assert (mixed.lower, mixed.upper) == (0.5, 0.5)
    assert apart.upper - apart.lower > 0.3


def test_the_median_of_few_who_still_have_relief_has_no_upper_limit():
    group = only(members("3 20+ 20+", "5", "6", "7"))
    assert (group.median_days, group.median_lower, group.median_upper) == (6, 5, None)


@pytest.mark.parametrize("line", ["1 2 3 4 5 6", "1 2+ 3 3+ 4 9+", "5+ 5+ 6 6"])
def test_patients_who_are_all_alike_leave_nothing_to_doubt(line):
    group = only(members(line, line, line))
    for row in group.curve:
        assert (row.lower, row.upper) == pytest.approx((row.in_relief, row.in_relief))
    assert group.median_lower == group.median_upper == group.median_days


@pytest.mark.parametrize("patients", [MOST_UNITS, MOST_UNITS + 1, 5 * MOST_UNITS])
def test_many_patients_drawn_in_bundles_have_the_interval_of_the_binomial(patients):
    shares = band([spans("5" if at % 2 else "9") for at in range(patients)]).shares
    half = 1.96 * (0.25 / patients) ** 0.5
    assert shares[0] == pytest.approx((0.5 - half, 0.5 + half), abs=0.12 * half)


@settings(max_examples=10, deadline=None)
@given(st.permutations(["9 12 14+", "16 18", "21+ 23", "4", "30+ 31", "8 8+"]))
def test_the_order_of_patients_and_of_groups_changes_no_interval(lines):
    assert only(members(*lines)) == only(members(*sorted(lines)))


def test_groups_come_as_they_first_appear_and_are_compared():
    found = cohort(members("9 12", "4", group="nasal") + members("1 2", group="im"))
    assert [one.group for one in found.groups] == ["nasal", "im"]
    assert found.log_rank.degrees == 1


def test_a_group_without_relief_is_shown_and_not_compared():
    found = cohort([*members("9 12"), member("", NONE, patient="b", group="im")])
    assert ([one.responders for one in found.groups], found.log_rank) == ([2, 0], None)


def test_nobody_is_no_group():
    found = cohort([])
    assert (found.groups, found.log_rank) == ([], None)
