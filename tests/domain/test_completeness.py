"""How complete diaries are."""

import pytest

from server.domain.completeness import RecentDays, completeness, recent_days
from tests.domain.diaries import at


@pytest.mark.parametrize(
    ("days", "first", "logged", "possible"),
    [
        pytest.param(range(-27, 1), -100, 28, 28, id="every day"),
        pytest.param([], -100, 0, 27, id="none, and today is not over"),
        pytest.param([0], -100, 1, 28, id="today counts once it is logged"),
        pytest.param([-27], -100, 1, 27, id="the 28th day counts"),
        pytest.param([-28], -100, 0, 27, id="the 29th does not"),
        pytest.param([-3, 0], -3, 2, 4, id="since a diary of four days began"),
        pytest.param([-4], -3, 0, 3, id="a day before it began does not count"),
        pytest.param([], 0, 0, 0, id="it begins today"),
        pytest.param([1], -100, 0, 27, id="tomorrow does not count"),
        pytest.param([], 1, 0, 0, id="it begins tomorrow, in another zone"),
    ],
)
def test_the_last_28_days_are_counted(days, first, logged, possible):
    found = recent_days({at(day) for day in days}, at(first), at(0))
    assert found == RecentDays(logged=logged, possible=possible)


@pytest.mark.parametrize(
    ("logged", "band"),
    [(0, 0), (1, 1), (6, 1), (7, 2), (13, 2), (14, 3), (20, 3), (21, 4), (28, 4)],
)
def test_a_patient_is_in_one_band(logged, band):
    found = completeness([RecentDays(logged=logged, possible=28)])
    assert [one.patients for one in found.bands] == [int(at == band) for at in range(5)]


def test_days_of_all_patients_are_added():
    found = completeness([RecentDays(logged=20, possible=28), RecentDays(logged=1, possible=2)])
    assert (found.patients, found.days_logged, found.days_possible) == (2, 21, 30)
