"""When an instrument is asked: counted from sessions, not on their day, not put off for ever."""

from datetime import date, timedelta

import pytest

from server.domain.instrument_plans import Plan
from server.domain.questionnaire_schedule import Course, Due, due

START = date(2026, 3, 2)
PEG = Plan(instrument="peg", first_day=7, every_days=21)
PGIC = Plan(instrument="pgic", first_day=7, every_days=21)


def day(number):
    return START + timedelta(days=number)


def asked(today, *sessions, plan=PEG, answered=None):
    """Return since which day the plan's instrument is due; None: it is not."""
    course = Course(
        started=START,
        session_days=[day(one) for one in sessions],
        answered={} if answered is None else {plan.instrument: day(answered)},
    )
    found = due([plan], course, day(today))
    return (found[0].since - START).days if found else None


@pytest.mark.parametrize(
    ("given", "since"),
    [
        pytest.param({"today": 0}, 0, id="on the first day"),
        pytest.param({"today": 20}, 0, id="until it is answered"),
        pytest.param({"today": 21}, 21, id="and anew a round later"),
        pytest.param({"today": 20, "answered": 0}, None, id="answered: no more"),
        pytest.param({"today": 21, "answered": 0}, 21, id="until the next round"),
        pytest.param({"today": 21, "answered": 20}, 21, id="even a day after a late answer"),
    ],
)
def test_before_the_first_session_rounds_count_from_the_first_day(given, since):
    assert asked(**given) == since


def test_what_asks_about_change_waits_for_a_session():
    assert asked(30, plan=PGIC) is None
    assert asked(37, 30, plan=PGIC) == 37


@pytest.mark.parametrize(
    ("given", "since"),
    [
        pytest.param({"today": 30}, None, id="not on its day"),
        pytest.param({"today": 31}, None, id="what was open before it is dropped"),
        pytest.param({"today": 36}, None, id="the day before the first time"),
        pytest.param({"today": 37}, 37, id="the first time"),
        pytest.param({"today": 57}, 37, id="until the day before the next"),
        pytest.param({"today": 58}, 58, id="the next time"),
        pytest.param({"today": 57, "answered": 37}, None, id="answered on its day"),
        pytest.param({"today": 57, "answered": 36}, 37, id="an answer the day before is another"),
    ],
)
def test_after_a_session_rounds_count_from_it(given, since):
    given = {"answered": 21} | given
    assert asked(given["today"], 30, answered=given["answered"]) == since


def test_a_further_session_begins_the_count_anew():
    assert asked(45, 30, 40, answered=21) is None
    assert asked(47, 30, 40, answered=37) == 47


def test_a_session_that_is_still_to_come_does_not_count_yet():
    assert asked(21, 40) == 21
    assert asked(37, 30, 60, answered=21) == 37


def test_weekly_sessions_do_not_put_it_off_for_ever():
    weekly = range(10, 100, 7)
    assert asked(47, *weekly, answered=20) is None
    assert asked(48, *weekly, answered=20) == 48
    assert asked(52, *weekly, answered=20) is None  # the day of a session
    assert asked(53, *weekly, answered=20) == 48
    assert asked(39, *weekly) == 38  # never answered: from the first session


def test_several_come_in_the_order_of_the_plans():
    course = Course(started=START, session_days=[START], answered={})
    found = due([PEG, PGIC], course, day(7))
    assert found == (Due(instrument="peg", since=day(7)), Due(instrument="pgic", since=day(7)))
