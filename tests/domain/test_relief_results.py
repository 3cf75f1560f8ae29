"""What is kept of a patient's relief, and until when it holds."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings

from server.clock import uuid7
from server.domain import relief_results
from server.domain.clinic_rules import DEFAULT_CLINIC_RULES
from server.domain.diary import DayScore, Source
from server.domain.history import history
from server.domain.relief_results import Made, is_stale, relief_result, same
from server.domain.rules import METHOD_VERSION
from server.domain.sessions import StoredConfounder, StoredSession
from tests.diaries import a_confounder, a_session
from tests.domain.diaries import at, points
from tests.domain.histories import History, any_rules, histories

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
RULES = DEFAULT_CLINIC_RULES


def scored(score_by_day):
    return [
        DayScore(
            day=day, score=score, source=Source.CHECK_IN, late=False, disputed=False, entries=1
        )
        for day, score in sorted(score_by_day.items())
    ]


def stored(kind, place, value):
    return kind(id=uuid7(), number=1, recorded_by=uuid7(), recorded_at=NOON, **{place: value})


def known(lived, today, rules=RULES):
    """Return what is known of a random history at the end of a day; it may name later days."""
    sessions = [stored(StoredSession, "session", a_session(local_date=d)) for d in lived.sessions]
    marks = [
        stored(StoredConfounder, "confounder", a_confounder(local_date=d))
        for d in lived.confounders
    ]
    return history(scored(lived.scores), sessions, marks, today, rules.relief)


@settings(max_examples=300, deadline=None)
@given(lived=histories, parameters=any_rules)
def test_until_it_changes_time_alone_changes_nothing(lived, parameters):
    rules = replace(RULES, relief=parameters)
    made = relief_result(known(lived, lived.today, rules), rules)
    for days in range(40):
        today = lived.today + timedelta(days=days)
        if is_stale(made.made, rules, today):
            break
        assert same(made, relief_result(known(lived, today, rules), rules)), days


def result(text, today, before=None, **changes):
    """Return the result of a baseline of 7 and a diary from day 1 on, as known on a day."""
    return relief_result(known(told(text, **changes), at(today)), RULES, before)


def told(text, sessions=(0,), confounders=()):
    days = points("7 7 7 7 7 7 7", -7) | points(text, 1)
    return History(
        scores={at(day): score for day, score in days.items()},
        sessions=[at(day) for day in sessions],
        confounders=[at(day) for day in confounders],
        today=at(0),
    )


@pytest.mark.parametrize(
    ("text", "today", "changes", "changes_on"),
    [
        pytest.param("", 2, {}, 8, id="too soon: once day 7 is past"),
        pytest.param("3 3 3", 5, {}, 11, id="ongoing: more than 7 days after the last score"),
        pytest.param("3 3 3", 11, {}, None, id="stopped logging stays so"),
        pytest.param("3 3 7 7", 5, {}, None, id="a loss stays so"),
        pytest.param("7 7 7 7 7 7 7", 9, {}, None, id="no response stays so"),
        pytest.param("3 3 7 7", 5, {"sessions": (0, 6)}, 6, id="a session of tomorrow"),
        pytest.param("3 3 3", 5, {"confounders": (7,)}, 7, id="a confounder to come"),
        pytest.param("3 3 7 7 - - 7", 5, {}, 7, id="a score of a day to come"),
    ],
)
def test_the_day_on_which_time_may_change_it_is_known(text, today, changes, changes_on):
    made = result(text, today, **changes).made
    assert made.changes_on == (None if changes_on is None else at(changes_on))
    assert made.as_of == at(today)


MADE = Made(rules_number=2, method_version=METHOD_VERSION, as_of=at(0), changes_on=at(8))
SECOND = replace(RULES, number=2)


@pytest.mark.parametrize(
    ("made", "today", "stale"),
    [
        pytest.param(MADE, 0, False, id="on its day"),
        pytest.param(MADE, 7, False, id="the day before it changes"),
        pytest.param(MADE, 8, True, id="the day on which it changes"),
        pytest.param(MADE, -1, True, id="west of where it was made"),
        pytest.param(replace(MADE, changes_on=None), 999, False, id="it never changes"),
        pytest.param(replace(MADE, rules_number=1), 0, True, id="by earlier rules"),
        pytest.param(replace(MADE, rules_number=3), 0, True, id="by other rules"),
        pytest.param(replace(MADE, method_version="0"), 0, True, id="by another method"),
    ],
)
def test_a_result_is_stale_when_it_may_be_another_by_now(made, today, stale):
    assert is_stale(made, SECOND, at(today)) is stale


def test_the_trend_is_taken_over_while_the_durations_that_make_it_stand(monkeypatch):
    before, asked = result("3 3 7 7", 5), []
    monkeypatch.setattr(relief_results, "relief_trend", asked.append)
    assert result("3 3 7 7 - 8", 6, before).trend is before.trend
    assert asked == []
    result("3 3 3 7 7", 6, before)
    assert len(asked) == 1


def test_another_method_makes_the_trend_again(monkeypatch):
    before, asked = result("3 3 7 7", 5), []
    monkeypatch.setattr(relief_results, "relief_trend", asked.append)
    result("3 3 7 7", 6, replace(before, made=replace(before.made, method_version="0")))
    assert len(asked) == 1


def test_results_of_different_days_may_be_the_same():
    assert same(result("3 3 7 7", 5), result("3 3 7 7", 6))
    assert not same(result("3 3 7 7", 5), result("3 3 3 7 7", 6))
