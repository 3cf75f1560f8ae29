"""What a clinic may ask."""

from dataclasses import replace

import pytest

from server.domain.instrument_plans import (
    DAYS_MAX,
    DEFAULT_CLINIC_INSTRUMENTS,
    Plan,
    in_order,
    plan_faults,
)


def plan(instrument, first_day=7, every_days=28):
    return Plan(instrument=instrument, first_day=first_day, every_days=every_days)


def faults(*plans, same_day_cover=False):
    wanted = replace(DEFAULT_CLINIC_INSTRUMENTS, plans=plans, same_day_cover=same_day_cover)
    return [(fault.field, fault.code) for fault in plan_faults(wanted)]


def test_a_clinic_that_has_chosen_nothing_asks_what_needs_no_answer_on_the_same_day():
    assert [one.instrument for one in DEFAULT_CLINIC_INSTRUMENTS.plans] == [
        "peg",
        "pgic",
        "phq_8",
        "gad_7",
    ]
    assert faults(*DEFAULT_CLINIC_INSTRUMENTS.plans) == []


def test_a_clinic_may_ask_nothing():
    assert faults() == []


@pytest.mark.parametrize(
    ("plans", "fault"),
    [
        pytest.param([plan("mood")], ("plans.0.instrument", "unknown"), id="unknown"),
        pytest.param(
            [plan("peg"), plan("peg")], ("plans.1.instrument", "repeated"), id="named twice"
        ),
        pytest.param(
            [plan("peg", first_day=0)], ("plans.0.first_day", "out_of_range"), id="on its day"
        ),
        pytest.param(
            [plan("peg", every_days=DAYS_MAX + 1)],
            ("plans.0.every_days", "out_of_range"),
            id="beyond a year",
        ),
        pytest.param(
            [plan("phq_9")],
            ("plans.0.instrument", "needs_same_day_cover"),
            id="item 9 without somebody to answer",
        ),
    ],
)
def test_what_cannot_be_asked_is_refused_by_name(plans, fault):
    assert faults(*plans) == [fault]


def test_the_bounds_themselves_may_be_used():
    assert faults(plan("peg", first_day=1, every_days=DAYS_MAX)) == []
    assert faults(plan("peg", first_day=DAYS_MAX, every_days=1)) == []


def test_of_the_phq_a_clinic_asks_one():
    assert faults(plan("phq_9"), same_day_cover=True) == []
    both = faults(plan("phq_8"), plan("phq_9"), same_day_cover=True)
    assert both == [("plans.1.instrument", "repeated")]


def test_plans_stand_in_the_order_in_which_they_are_asked():
    given = (plan("gad_7"), plan("nothing_known"), plan("peg"), plan("phq_8"))
    assert [one.instrument for one in in_order(given)] == [
        "peg",
        "phq_8",
        "gad_7",
        "nothing_known",
    ]
