"""The invented diaries: what is called their truth must be true."""

from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest

from bench.relief.diaries import FULL, UNEVEN, Redosing, Setting, diary
from bench.relief.drawing import drawn
from bench.relief.people import Person, durations, median_days, restricted_days

CALENDAR, FADING = Redosing
PERSON = Person(usual=8.0, depth=0.5, typical_days=14.0)


def test_relief_lasts_as_long_as_the_pain_stays_at_or_below_the_threshold():
    """Usual pain 8, threshold 5.6: full relief 4, then 5.33, 6.67 and 8."""
    assert [PERSON.pain(day, 10) for day in (1, 10)] == [4, 4]
    assert PERSON.pain(11, 10) == pytest.approx(16 / 3)
    assert [PERSON.pain(day, 10) for day in (13, 99)] == [8, 8]
    assert PERSON.lasting(10) == 11


def test_a_law_is_a_sorted_list_of_durations_around_the_typical_one():
    law = durations(PERSON)
    assert law == sorted(law)
    assert median_days(law) == PERSON.lasting(14)
    assert restricted_days([10, 20, 40], 28) == pytest.approx(58 / 3)


def test_the_typical_duration_changes_by_the_slope_from_course_to_course():
    changing = replace(PERSON, slope=-0.5)
    assert [changing.full_days(0, at) for at in (-4, 0, 4)] == [16, 14, 12]


@pytest.mark.parametrize("redosing", Redosing)
def test_a_diary_is_known_by_its_setting_and_number(redosing):
    setting = Setting(redosing=redosing)
    assert drawn(setting, 1) == drawn(setting, 1)
    assert drawn(setting, 1) != drawn(setting, 2)


@pytest.mark.parametrize(("redosing", "shortest"), [(CALENDAR, 28), (FADING, 8)])
def test_each_session_is_a_course_of_its_own(redosing, shortest):
    one = drawn(Setting(redosing=redosing), 1)
    waits = [b - a for a, b in zip(one.sessions, one.sessions[1:], strict=False)]
    assert len(one.sessions) == len(one.true_days) == 12
    assert min(waits) >= timedelta(days=shortest)
    assert max(one.scores) <= one.today


def test_a_session_that_follows_fading_relief_is_near_its_end():
    one = drawn(Setting(redosing=FADING), 1)
    for day_0, following, days in zip(one.sessions, one.sessions[1:], one.true_days, strict=False):
        assert (following - day_0).days == 8 or -2 <= (following - day_0).days - days <= 6


def test_a_full_diary_has_every_day_and_an_uneven_one_fewer_of_the_bad_ones():
    full, uneven = (
        diary(Setting(redosing=CALENDAR, courses=60, logging=how), Random(1))  # noqa: S311
        for how in (FULL, UNEVEN)
    )
    assert len(full.scores) == (full.today - min(full.scores)).days + 1
    good, bad = (
        sum(holds(uneven, score) for score in uneven.scores.values())
        / sum(holds(full, score) for score in full.scores.values())
        for holds in (in_relief, in_pain)
    )
    assert good == pytest.approx(0.75, abs=0.05)
    assert bad == pytest.approx(0.45, abs=0.05)


def in_relief(one, score):
    return score <= one.person.limit


def in_pain(one, score):
    return score > one.person.limit
