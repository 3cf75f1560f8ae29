"""What stands behind an episode's number, held against diaries that a reader can follow."""

from fractions import Fraction

import pytest

from server.domain.diary import DayScore, Source
from server.domain.evidence import evidence
from server.domain.relief import episodes
from server.domain.rules import ReliefRules
from tests.domain.diaries import at, points

BASE = "7 7 6 8 7 7 7"


def score(day, points, *, late=False):
    return DayScore(
        day=at(day), score=points, source=Source.CHECK_IN, late=late, disputed=False, entries=1
    )


def behind(
    after="", before=BASE, *, today=None, sessions=(0,), confounders=(), late=(), **parameters
):
    """Return the evidence of a diary that ends `before` day 0 and goes on with day 1 `after`."""
    diary = points(before, -len(before.split())) | points(after, 1)
    scores = [score(day, diary[day], late=day in late) for day in sorted(diary)]
    given = [at(day) for day in sessions], [at(day) for day in confounders]
    now, rules = at(len(after.split()) if today is None else today), ReliefRules(**parameters)
    found = episodes({one.day: one.score for one in scores}, *given, now, rules)
    return evidence(found, scores, given[1], now, rules)


def days(*numbers):
    return tuple(at(day) for day in numbers)


def test_the_baselines_days_are_the_scored_ones_of_its_window():
    [one] = behind(before="9 9 7 7 - 8 7 - 7")
    assert one.baseline_days == days(-7, -6, -4, -3, -1)


def test_an_inherited_baseline_names_the_days_of_the_episode_it_came_from():
    """The second course cut relief short, and so did the third."""
    found = behind(after=" ".join("3" * 35), sessions=(0, 14, 28))
    assert [one.baseline_days for one in found] == [days(-7, -6, -5, -4, -3, -2, -1)] * 3


def test_without_a_baseline_no_days_stand_behind_it():
    [one] = behind(before="7 7 7", after="3 3 3")
    assert (one.baseline_days, one.percent_relief, one.percent_days) == ((), None, 0)
    assert (one.seen_to_day, one.days_logged) == (3, 3)


@pytest.mark.parametrize(
    ("given", "seen_to_day"),
    [
        pytest.param({"today": 5}, 5, id="today counts"),
        pytest.param({"today": 0}, 0, id="on day 0 there is nothing to see"),
        pytest.param({"today": 30, "confounders": (9,)}, 8, id="to the day before a confounder"),
        pytest.param({"today": 30, "confounders": (0,)}, 0, id="one on day 0 leaves nothing"),
        pytest.param({"today": 30, "confounders": (31,)}, 30, id="one after today is not known"),
        pytest.param({"today": 30, "sessions": (0, 10)}, 9, id="to the day before a course"),
    ],
)
def test_an_episode_is_seen_to_the_day_before_whatever_ends_it(given, seen_to_day):
    assert behind(**given)[0].seen_to_day == seen_to_day


def test_the_days_logged_are_those_that_can_be_seen_and_some_of_them_came_late():
    first, second = behind(
        after="3 - 3 3 - 3 3 3 3 3 3 3", sessions=(0, 10), today=11, late=(-1, 1, 4, 11, 12)
    )
    assert (first.days_logged, first.late) == (7, 2)
    assert (second.days_logged, second.late) == (1, 1)


@pytest.mark.parametrize(
    ("after", "spikes"),
    [
        pytest.param("3 3 2 3 4 3 4 4 6 4 4 5 6 7", (9,), id="a loss is none"),
        pytest.param("6 3 3 6 3 3", (4,), id="nor is what came before the onset"),
        pytest.param("3 3 6 3 6", (3,), id="nor what nothing has answered yet"),
        pytest.param("3 3 6 - - - 6 3", (3, 7), id="two that are too far apart are two"),
        pytest.param("6 6 6 6 6 6 6 6", (), id="no response"),
        pytest.param("3 3 6 3 - - - - - - - - 3", (3,), id="before a gap"),
        pytest.param("3 3 4.9 3", (), id="the threshold itself is relief"),
    ],
)
def test_ignored_spikes_lie_between_the_onset_and_the_last_day_in_relief(after, spikes):
    assert behind(after)[0].ignored_spikes == spikes


def test_percent_relief_is_the_mean_share_of_the_baseline_that_is_gone():
    [one] = behind("3 - 4 7", before="8 8 8 8")
    assert one.percent_relief == 100 * (1 - Fraction(14, 3) / 8)
    assert one.percent_days == 3


def test_percent_relief_is_below_zero_when_pain_is_worse_than_before():
    assert behind("10 10", before="8 8 8 8")[0].percent_relief == -25


@pytest.mark.parametrize(
    ("scored", "percent", "count"),
    [
        pytest.param("4", 50, 1, id="day 28 counts"),
        pytest.param("- 0", None, 0, id="day 29 does not"),
    ],
)
def test_percent_relief_ends_with_day_28(scored, percent, count):
    [one] = behind("- " * 27 + scored, before="8 8 8 8")
    assert (one.percent_relief, one.percent_days) == (percent, count)


@pytest.mark.parametrize(
    ("before", "parameters", "percent"),
    [
        pytest.param("3 3 3 3", {}, 0, id="a baseline at the minimum"),
        pytest.param("3 3 3 2", {}, None, id="one below it"),
        pytest.param("0 0 0 0", {"min_baseline": Fraction(0)}, None, id="no share of nothing"),
    ],
)
def test_percent_relief_needs_a_baseline_with_room(before, parameters, percent):
    assert behind("3 3 3", before=before, **parameters)[0].percent_relief == percent


def test_what_is_dated_after_today_stands_behind_nothing():
    assert behind("3 3 3 3 3 0", today=5) == behind("3 3 3 3 3", today=5)
