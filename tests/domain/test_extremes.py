"""Best and worst case: what the days without a score could have shown."""

from fractions import Fraction

import pytest
from hypothesis import given, settings

from server.domain.extremes import extremes
from server.domain.relief import episodes
from server.domain.rules import ReliefRules
from tests.domain.diaries import at, points
from tests.domain.histories import any_rules, histories

some = settings(max_examples=40, deadline=None)  # a busy machine is no failure
BEFORE = "7 7 7 7 7 7 7"


def found(after, before=BEFORE, *, today=None, sessions=(0,), confounders=(), copies=1):
    """Return the extremes of a diary; `copies` of it follow one another, 90 days apart."""
    scores = points(before, -len(before.split())) | points(after, 1)
    starts = [90 * copy for copy in range(copies)]
    last = len(after.split()) if today is None else today
    diary = {at(start + day): score for start in starts for day, score in scores.items()}
    given = [at(start + day) for start in starts for day in sessions]
    marks = [at(start + day) for start in starts for day in confounders]
    today, rules = at(starts[-1] + last), ReliefRules()
    return extremes(episodes(diary, given, marks, today, rules), diary, marks, today, rules)


def counts(extreme):
    return (extreme.responders, extreme.evaluable)


@pytest.mark.parametrize(
    ("diary", "best", "worst"),
    [
        pytest.param({"after": "3 3 3 6 6"}, (1, 1), (1, 1), id="nothing is missing"),
        pytest.param({"after": "3 - - 6 6 6 6 6"}, (1, 1), (0, 1), id="the onset hangs on it"),
        pytest.param({"after": "3 3", "today": 8}, (1, 1), (1, 1), id="relief is certain"),
        pytest.param(
            {"before": "10 10 10 10", "after": "7 7 - 8"}, (1, 1), (1, 1), id="on the threshold"
        ),
        pytest.param({"after": "", "today": 7}, (1, 1), (0, 0), id="too soon for the worst"),
        pytest.param({"after": "", "today": 8}, (1, 1), (0, 1), id="nothing is known"),
        pytest.param(
            {"after": "", "before": "7 7 7", "today": 8}, (0, 0), (0, 0), id="without a baseline"
        ),
        pytest.param(
            {"after": "", "before": "2 2 2 2", "today": 8}, (0, 0), (0, 0), id="a low baseline"
        ),
        pytest.param(
            {"after": "", "today": 8, "confounders": (3,)}, (1, 1), (0, 0), id="a confounder"
        ),
        pytest.param(
            {"after": "", "today": 8, "confounders": (0,)}, (0, 0), (0, 0), id="one on day 0"
        ),
    ],
)
def test_who_responds_in_the_best_and_in_the_worst_case(diary, best, worst):
    both = found(**diary)
    assert (counts(both.best), counts(both.worst)) == (best, worst)


def test_missing_days_move_the_end_of_relief_both_ways():
    """Days 4 to 6 and 9 on are missing; 7 and 8 are out of relief."""
    both = found("3 3 3 - - - 6 6", today=40, copies=5)
    assert (both.best.median_days, both.worst.median_days) == (6, 3)
    assert (both.best.rmst_days, both.worst.rmst_days) == (6, 3)


def test_in_the_best_case_relief_holds_until_a_score_says_otherwise():
    """The next course is 90 days later, and the 7 days before it are out of relief."""
    both = found("3 3 3", copies=6)
    assert (both.best.median_days, both.worst.median_days) == (82, 3)


def test_no_day_after_today_is_filled():
    """Five ended after 3 days; the last stands at 3 days today, so the mean goes no further."""
    assert found("3 3 3 6 6", copies=6, today=3).best.rmst_days == 3


def test_an_episode_that_lends_its_baseline_lends_it_in_both_cases():
    given = {"before": BEFORE, "after": "3 3 3 - - 3", "sessions": (0, 9), "today": 12}
    assert counts(found(**given).best) == (2, 2)
    assert counts(found(**given).worst) == (1, 1)


def test_what_is_dated_after_today_is_ignored():
    known = found("3 3 3 6 6", today=5)
    assert found("3 3 3 6 6 3 3", today=5, sessions=(0, 60), confounders=(50,)) == known


def test_days_after_a_known_end_change_nothing():
    both = found("3 3 3 3 5 3 6 6", copies=6)
    assert both.best == both.worst
    assert (counts(both.best), both.best.median_days) == ((6, 6), Fraction(6))


@some
@given(history=histories, rules=any_rules)
def test_what_is_known_lies_between_the_worst_and_the_best_case(history, rules):
    seen = history.but(rules=rules)
    known = seen.episodes()
    both = extremes(known, seen.scores, seen.confounders, seen.today, rules)
    responders = sum(episode.responded for episode in known)
    assert both.worst.responders <= responders <= both.best.responders
    assert both.best.evaluable <= len(known)
