"""Small figures over daily scores."""

from datetime import date
from fractions import Fraction

import pytest

from server.domain.diary import DayScore, Source
from server.domain.figures import Logged, days_logged, logged, mean_of_days, weekly_means
from tests.domain.diaries import DAY_0, at, points


def scored(text, first=0, late=()):
    return [
        DayScore(
            day=at(day),
            score=score,
            source=Source.CHECK_IN,
            late=day in late,
            disputed=False,
            entries=1,
        )
        for day, score in points(text, first).items()
    ]


FORTNIGHT = scored("1 1 1 1 1 1 8 2 2 2 2 2 2 9", -13)


@pytest.mark.parametrize(
    ("text", "ago", "mean"),
    [
        pytest.param("9 2 2 2 2 2 2 2", 0, 2, id="the 8th day back does not count"),
        pytest.param("9 2 - - - - - 2", 0, 2, id="the 7th does"),
        pytest.param("4 - - - - - - 3", 0, 3, id="a missing day is no zero"),
        pytest.param("1 - - - - - - -", 0, None, id="none scored"),
        pytest.param("1 - - - - - - 3", 7, 1, id="the week before"),
        pytest.param("- - - - - 3 3 4", 0, Fraction(10, 3), id="unrounded"),
    ],
)
def test_the_mean_of_the_last_days(text, ago, mean):
    assert mean_of_days(scored(text, -7), DAY_0, ago=ago) == mean


def test_the_two_weeks_share_no_day():
    assert mean_of_days(FORTNIGHT, DAY_0) == 3
    assert mean_of_days(FORTNIGHT, DAY_0, ago=7) == 2


def test_what_is_dated_after_today_is_left_out():
    ahead = scored("5 5", 1)
    assert mean_of_days(ahead, DAY_0) is None
    assert days_logged(ahead, DAY_0) == 0
    assert weekly_means(ahead, DAY_0) == []


def test_days_logged_of_the_last_28():
    assert days_logged(scored("5", -27), DAY_0) == 1
    assert days_logged(scored("5", -28), DAY_0) == 0
    assert days_logged(FORTNIGHT, DAY_0) == 14


@pytest.mark.parametrize(
    ("text", "first_day", "expected"),
    [
        pytest.param("5 5 5", 0, (3, 3), id="every day"),
        pytest.param("5 - 5", 0, (2, 3), id="one missed"),
        pytest.param("5 5 -", 0, (2, 2), id="today is not over"),
        pytest.param("5 5 5", 1, (2, 2), id="what was before the first day does not count"),
        pytest.param("- - -", 0, (0, 2), id="none"),
        pytest.param("- - -", 2, (0, 0), id="from today on"),
        pytest.param("- - -", 3, (0, 0), id="from tomorrow on"),
    ],
)
def test_days_logged_of_those_possible(text, first_day, expected):
    found = logged(scored(text), at(first_day), at(2))
    assert (found.days_logged, found.days_possible) == expected


def test_late_days_are_counted_among_those_logged():
    assert logged(scored("5 5 5", late=(1,)), at(0), at(2)) == Logged(
        days_logged=3, days_possible=3, late=1
    )


def test_weeks_begin_on_monday():
    assert DAY_0.isoweekday() == 1
    means = weekly_means(scored("7 - 4 4 4 - - 1", -1), at(6))
    assert [(week.week_start, week.mean, week.days) for week in means] == [
        (at(-7), 7, 1),
        (at(0), Fraction(13, 4), 4),
    ]


def test_the_first_week_of_the_calendar_is_a_week_too():
    (one,) = scored("3")
    early = DayScore(**{**{n: getattr(one, n) for n in one.__slots__}, "day": date.min})
    assert [week.week_start for week in weekly_means([early], DAY_0)] == [date.min]
