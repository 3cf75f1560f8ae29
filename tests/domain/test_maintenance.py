"""Which courses are maintenance."""

import pytest

from server.domain.maintenance import maintained
from server.domain.sessions import Route
from tests.domain.diaries import DAY_0, at


@pytest.mark.parametrize(
    ("days", "kept_up"),
    [
        pytest.param([-9, -6, -3, 0], True, id="nasal on 4 days"),
        pytest.param([-6, -3, 0], False, id="on 3 days"),
        pytest.param([-24, -16, -8, 0], False, id="on 4 days, each a course of its own"),
        pytest.param([-7, 0, -21, -14], True, id="in any order"),
    ],
)
def test_four_nasal_days_in_one_course_are_maintenance(days, kept_up):
    found = maintained({at(day): [Route.NASAL] for day in days})
    assert (DAY_0 in found) is kept_up


@pytest.mark.parametrize("other", [Route.IV, Route.IM])
def test_another_route_in_the_course_is_none(other):
    days = {at(day): [Route.NASAL] for day in (-9, -6, -3, 0)}
    assert maintained(days | {at(-3): [Route.NASAL, other]}) == frozenset()
    assert maintained(days | {at(-60): [other]}) == {DAY_0}


def test_two_sprays_on_one_day_are_one_day():
    twice = {at(day): [Route.NASAL, Route.NASAL] for day in (-3, 0)}
    assert maintained(twice) == frozenset()
