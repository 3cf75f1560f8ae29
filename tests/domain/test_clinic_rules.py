"""What a clinic may lay down about relief."""

from dataclasses import replace
from fractions import Fraction

import pytest

from server.domain.clinic_rules import DEFAULT_CLINIC_RULES, rule_faults, scores_alike
from server.domain.rules import BOUNDS_BY_PARAMETER, DEFAULT_RULES


def changed(**parameters):
    return replace(DEFAULT_RULES, **parameters)


def test_the_defaults_have_no_fault():
    assert rule_faults(DEFAULT_RULES) == ()


@pytest.mark.parametrize("name", BOUNDS_BY_PARAMETER)
def test_a_limit_can_be_laid_down_and_nothing_beyond_it(name):
    bounds = BOUNDS_BY_PARAMETER[name]
    for value, faulty in (
        (bounds.lowest, False),
        (bounds.highest, False),
        (bounds.lowest - 1, True),
        (bounds.highest + 1, True),
    ):
        wide = changed(base_window=3660, onset_window=3660)  # room for every demand
        found = {fault.field for fault in rule_faults(replace(wide, **{name: value}))}
        told = {one for one in found if one == f"parameters.{name}"}
        assert bool(told) is faulty, (name, value)


@pytest.mark.parametrize(
    ("parameters", "field"),
    [
        ({"min_base": 8}, "parameters.min_base"),
        ({"base_window": 3}, "parameters.min_base"),
        ({"min_early": 8}, "parameters.min_early"),
        ({"onset_window": 2}, "parameters.min_early"),
    ],
)
def test_more_scored_days_than_the_window_has_are_refused(parameters, field):
    (fault,) = rule_faults(changed(**parameters))
    assert (fault.field, fault.code) == (field, "out_of_range")
    assert "window" in fault.message


@pytest.mark.parametrize("parameters", [{"min_base": 7}, {"min_early": 7}])
def test_as_many_as_it_has_are_not(parameters):
    assert rule_faults(changed(**parameters)) == ()


def test_only_the_rules_about_late_entries_change_a_scored_day():
    strict = replace(DEFAULT_CLINIC_RULES, late_counts=False)
    sooner = replace(DEFAULT_CLINIC_RULES, relief=changed(late_after=24))
    other = replace(DEFAULT_CLINIC_RULES, number=4, relief=changed(response=Fraction(1, 2)))
    assert not scores_alike(DEFAULT_CLINIC_RULES, strict)
    assert not scores_alike(DEFAULT_CLINIC_RULES, sooner)
    assert scores_alike(DEFAULT_CLINIC_RULES, other)
