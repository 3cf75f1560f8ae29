"""What a simulated diary is judged by, and how it is counted and printed."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest

from bench.relief import cohorts, durations, tables, trends
from bench.relief.diaries import Diary, Redosing, Setting
from bench.relief.drawing import drawn
from bench.relief.judging import judged, last_entries, touched
from bench.relief.measures import error_of, share_of
from bench.relief.people import Person
from server.domain.relief import episodes
from server.domain.relief_trend import Direction, ReliefTrend

CALENDAR, FADING = Redosing
DAY_0 = date(2026, 3, 2)
PERSON = Person(usual=8.0, depth=0.5, typical_days=14.0)
NO_TREND = ReliefTrend(
    slope_days_per_course=Fraction(0),
    p=1.0,
    direction=Direction.NOT_CLEAR,
    responders=6,
    ended=4,
)


def at(day):
    return DAY_0 + timedelta(days=day)


def a_diary(true_days, sessions, today, *, until=None):
    """Return a diary of 8s, with 4s while relief truly lasts, logged up to the day `until`."""
    scores = dict.fromkeys(map(at, range(-14, today + 1)), Fraction(8))
    for day_0, days in zip(sessions, true_days, strict=True):
        scores |= dict.fromkeys([at(day_0 + one) for one in range(1, days + 1)], Fraction(4))
    kept = {day: score for day, score in scores.items() if day <= at(until or today)}
    given = tuple(map(at, sessions))
    return Diary(person=PERSON, true_days=true_days, sessions=given, scores=kept, today=at(today))


def test_bias_is_the_mean_and_rmse_the_root_of_the_mean_square():
    found = error_of([-1.0, 0.0, 4.0])
    assert (found.number, found.bias) == (3, 1.0)
    assert found.rmse == pytest.approx((17 / 3) ** 0.5)
    assert found.bias_error == pytest.approx(7**0.5 / 3**0.5)
    assert error_of([1.0]) is None


def test_a_share_says_how_far_chance_moves_it():
    found = share_of(5, 100)
    assert (found.share, round(found.error, 4)) == (0.05, 0.0218)
    assert share_of(0, 0) is None


def test_without_noise_the_rule_finds_every_end_to_the_day():
    found = judged(a_diary((10, 12, 9), (0, 28, 56), 80))
    assert (found.losses, found.evaluable, found.episodes) == ((0, 0, 0), 3, 3)


def test_the_last_entry_is_the_last_day_logged_before_the_next_session_or_today():
    assert last_entries(a_diary((10, 12), (0, 28), 50)) == [(27, 10), (22, 12)]
    assert last_entries(a_diary((10, 12), (0, 28), 50, until=20)) == [(20, 10)]


@pytest.mark.parametrize(
    ("lasting", "expected"),
    [
        pytest.param(13, [False, False], id="over 8 days before the next session"),
        pytest.param(14, [False, True], id="7 days before it: inside the window"),
    ],
)
def test_a_baseline_is_touched_when_relief_reaches_into_its_window(lasting, expected):
    one = a_diary((lasting, 9), (0, 21), 40)
    found = episodes(one.scores, one.sessions, [], one.today)
    assert touched(found, one) == expected


def test_an_inherited_baseline_is_as_touched_as_the_one_it_comes_from():
    one = a_diary((19, 9), (0, 21), 40)
    found = episodes(one.scores, one.sessions, [], one.today)
    assert [str(episode.baseline_source) for episode in found] == ["observed", "inherited"]
    assert touched(found, one) == [False, False]


def test_a_false_end_counts_as_too_early_from_the_fourth_day_on():
    ordinary = judged(drawn(Setting(redosing=CALENDAR), 1))
    found = durations.durations(
        Setting(redosing=CALENDAR), [replace(ordinary, losses=(-4.0, -3.0, 0.0, 1.0))]
    )
    assert (found.early.share, found.loss.bias) == (0.25, -1.5)


def test_a_direction_is_counted_among_those_of_whom_one_could_be_named():
    named = replace(NO_TREND, direction=Direction.SHORTENING, p=0.01)
    moved = replace(NO_TREND, p=0.01)
    few = replace(NO_TREND, ended=3)
    found = trends.told(Setting(redosing=CALENDAR), [named, moved, NO_TREND, NO_TREND, few])
    assert (found.enough.share, found.enough.number) == (0.8, 5)
    assert (found.named.share, found.shortening.share, found.small_p.share) == (0.25, 0.25, 0.5)


def test_durations_as_they_were_are_cut_by_the_next_session_only():
    one = a_diary((10, 30, 9), (0, 28, 56), 60)
    cut = [(str(each.status), each.days) for each in cohorts.as_they_were(one)]
    assert cut == [("loss", 10), ("censored", 28), ("censored", 4)]


def test_the_tables_have_a_line_for_each_setting():
    with ThreadPoolExecutor(1) as cores:
        rows = durations.measured(cores, 2)
        groups = cohorts.counted(
            cohorts.Kind(redosing=FADING, through_diaries=True),
            [cohorts.Seen(share=0.01, over_patients=True, over_episodes=False)] * 2,
        )
    lines = tables.episodes(rows).splitlines()
    assert len(lines) == 1 + 2 * (1 + 6)
    assert len(tables.patients(rows).splitlines()) == len(lines)
    assert tables.groups([groups]).endswith("+1.0    100.0 ± 0.0      0.0 ± 0.0")


def test_a_cohort_is_held_against_all_patients(monkeypatch):
    monkeypatch.setattr(cohorts, "PATIENTS", 2)
    found = cohorts.seen(cohorts.Kind(redosing=CALENDAR, through_diaries=False), 1)
    assert 0.4 < cohorts.true_share() < 0.7
    assert -cohorts.true_share() < found.share < 1 - cohorts.true_share()
