"""Daily scores from entries, and what is odd about an entry."""

from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.domain.diary import Flag, Source, daily_scores, flags, is_late
from server.domain.entries import Kind
from server.domain.entry_parts import Questionnaire, Recalled, Request
from server.domain.rules import DEFAULT_RULES, ReliefRules
from tests.domain.diaries import DAY_0, EVENING, at, numbered, version

NEXT_DAY = at(1)
MIDNIGHT = datetime(2026, 3, 2, 23, tzinfo=UTC)  # the end of DAY_0 in Madrid
SECOND = timedelta(seconds=1)
LATE = MIDNIGHT + timedelta(hours=48) + SECOND


def check_in(number, pain, **changes):
    return version(number, pain=pain, **changes)


def rating(number, pain, **changes):
    return version(number, pain=pain, kind=Kind.RATING, **changes)


def replacing(*numbers):
    return frozenset(map(numbered, numbers))


@pytest.mark.parametrize(
    ("versions", "score", "source", "entries"),
    [
        pytest.param([check_in(1, 4)], 4, "check_in", 1, id="the check-in"),
        pytest.param([check_in(1, 4), check_in(2, 7)], 5.5, "check_in", 2, id="two: their mean"),
        pytest.param([check_in(1, 4), rating(2, 9)], 4, "check_in", 1, id="not the ratings"),
        pytest.param([rating(1, 4), rating(2, 9)], 6.5, "ratings", 2, id="ratings when alone"),
        pytest.param(
            [rating(1, 3), rating(2, 3), rating(3, 4)], Fraction(10, 3), "ratings", 3, id="exact"
        ),
        pytest.param(
            [check_in(1, 4), version(2, 1, replaces=replacing(1), pain=8)],
            8,
            "check_in",
            1,
            id="an amendment counts instead",
        ),
    ],
)
def test_a_day_is_scored_by_its_check_in_else_by_its_ratings(versions, score, source, entries):
    (found,) = daily_scores(versions, DEFAULT_RULES)
    assert (found.day, found.score, found.source) == (DAY_0, score, Source(source))
    assert (found.entries, found.late, found.disputed) == (entries, False, False)


def test_a_conflict_counts_as_the_mean_of_its_heads_and_says_so():
    first = check_in(1, 2)
    second, third = (version(n, 1, replaces=replacing(1), pain=p) for n, p in ((2, 4), (3, 7)))
    other = check_in(4, 3, local_date=NEXT_DAY)
    disputed, plain = daily_scores([first, second, third, other], DEFAULT_RULES)
    assert (disputed.score, disputed.disputed) == (Fraction(11, 2), True)
    assert (plain.score, plain.disputed) == (3, False)


@pytest.mark.parametrize(
    "silent",
    [
        pytest.param({"recalled": Recalled.BETTER}, id="a missed day, better than another"),
        pytest.param(
            {
                "kind": Kind.QUESTIONNAIRE,
                "questionnaire": Questionnaire(instrument="peg", answers=(1, 2, 3)),
            },
            id="a questionnaire",
        ),
        pytest.param({"kind": Kind.REQUEST, "request": Request.CALL}, id="a request"),
    ],
)
def test_what_says_no_pain_scores_nothing_and_hides_nothing(silent):
    without = version(9, pain=None, **silent)
    assert daily_scores([without], DEFAULT_RULES) == []
    (found,) = daily_scores([without, rating(1, 6)], DEFAULT_RULES)
    assert (found.score, found.source, found.entries) == (6, Source.RATINGS, 1)


def test_an_entry_in_conflict_weighs_no_more_than_another():
    heads = [check_in(1, 4), version(2, 1, pain=8), check_in(3, 0)]
    (found,) = daily_scores(heads, DEFAULT_RULES)
    assert (found.score, found.entries, found.disputed) == (3, 2, True)


def test_heads_that_disagree_about_the_day_count_on_each():
    moved = version(2, 1, pain=8, local_date=NEXT_DAY)
    first, second = daily_scores([check_in(1, 4), moved], DEFAULT_RULES)
    assert [(first.score, first.disputed), (second.score, second.disputed)] == [
        (4, True),
        (8, True),
    ]


def test_a_day_without_an_entry_is_absent():
    found = daily_scores([check_in(1, 5, local_date=at(3)), check_in(2, 0)], DEFAULT_RULES)
    assert [(one.day, one.score) for one in found] == [(DAY_0, 0), (at(3), 5)]


@given(random=st.randoms(use_true_random=False))
@settings(max_examples=20, deadline=None)
def test_the_order_of_versions_is_irrelevant(random):
    versions = [
        check_in(1, 4),
        version(2, 1, replaces=replacing(1), pain=8),
        version(3, 1, replaces=replacing(1), pain=2),
        rating(4, 9),
        rating(5, 3, local_date=NEXT_DAY),
    ]
    expected = daily_scores(versions, DEFAULT_RULES)
    random.shuffle(versions)
    assert daily_scores(versions, DEFAULT_RULES) == expected


@pytest.mark.parametrize(
    ("changes", "late"),
    [
        pytest.param({"written_at": LATE - SECOND}, False, id="48 h after midnight"),
        pytest.param({"written_at": LATE}, True, id="a second later"),
        pytest.param({"written_at": LATE, "utc_offset_minutes": 0}, False, id="by its own offset"),
        pytest.param({"local_date": date.max}, False, id="on the last day there is"),
        pytest.param({"local_date": date.min}, True, id="on the first"),
    ],
)
def test_late_is_48_hours_after_the_end_of_the_day(changes, late):
    one = version(**changes)
    assert is_late(one, DEFAULT_RULES) is late
    assert daily_scores([one], DEFAULT_RULES)[0].late is late
    assert (Flag.LATE in flags(one, EVENING, EVENING)) is late


def test_one_late_entry_makes_its_day_late():
    (found,) = daily_scores([check_in(1, 4), check_in(2, 4, written_at=LATE)], DEFAULT_RULES)
    assert (found.late, found.entries) == (True, 2)


def test_a_clinic_sets_how_late_is_late():
    assert is_late(version(written_at=MIDNIGHT + 2 * SECOND), ReliefRules(late_after=0))


def test_without_late_versions_an_amended_day_keeps_what_was_given_in_time():
    late = version(2, 1, replaces=replacing(1), pain=9, written_at=LATE)
    both = [check_in(1, 4), late]
    (counted,) = daily_scores(both, DEFAULT_RULES)
    (left_out,) = daily_scores(both, DEFAULT_RULES, late_counts=False)
    assert (counted.score, counted.late) == (9, True)
    assert (left_out.score, left_out.late) == (4, False)
    assert daily_scores([late], DEFAULT_RULES, late_counts=False) == []


TEN_MINUTES, ONE_DAY = timedelta(minutes=10), timedelta(days=1)


@pytest.mark.parametrize(
    ("changes", "received_at", "expected"),
    [
        pytest.param({}, EVENING, set(), id="nothing"),
        pytest.param({"written_at": EVENING + TEN_MINUTES}, EVENING, set(), id="10 min ahead"),
        pytest.param(
            {"written_at": EVENING + TEN_MINUTES + SECOND}, EVENING, {"clock_ahead"}, id="more"
        ),
        pytest.param({"local_date": NEXT_DAY}, EVENING, {"future_day"}, id="tomorrow"),
        pytest.param(
            {"written_at": MIDNIGHT, "local_date": NEXT_DAY}, MIDNIGHT, set(), id="at midnight"
        ),
        pytest.param(
            {"written_at": MIDNIGHT - SECOND, "local_date": NEXT_DAY},
            MIDNIGHT - SECOND,
            {"future_day"},
            id="a second before",
        ),
        pytest.param(
            {"written_at": EVENING + 3 * ONE_DAY, "local_date": at(3)},
            EVENING,
            {"clock_ahead", "future_day"},
            id="a day that has begun nowhere on Earth",
        ),
        pytest.param({"gone_since": DAY_0}, EVENING, set(), id="gone since today"),
        pytest.param({"gone_since": NEXT_DAY}, EVENING, {"gone_after_day"}, id="since tomorrow"),
    ],
)
def test_what_is_odd_is_flagged(changes, received_at, expected):
    assert flags(version(**changes), received_at, EVENING) == expected


def test_a_clock_far_behind_the_invitation_is_flagged():
    assert flags(version(), EVENING, EVENING + ONE_DAY) == set()
    assert flags(version(), EVENING, EVENING + ONE_DAY + SECOND) == {Flag.CLOCK_BEHIND}


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        pytest.param(TEN_MINUTES, set(), id="ten minutes"),
        pytest.param(TEN_MINUTES + SECOND, {"clock_behind"}, id="more"),
        pytest.param(3 * ONE_DAY, {"clock_behind"}, id="days"),
    ],
)
def test_a_phone_that_knows_its_clock_to_be_behind_is_flagged_and_its_day_is_not(behind, expected):
    told = version(written_at=EVENING - behind)  # its day and time are EVENING's
    long_ago = EVENING - 30 * ONE_DAY
    assert flags(told, EVENING, long_ago) == expected
    assert flags(told, EVENING + ONE_DAY, long_ago) == expected


def test_an_entry_changed_days_later_says_nothing_about_the_clock():
    later = EVENING + ONE_DAY
    amended = version(local_time=time(23, 30), written_at=datetime(2026, 3, 3, 22, 30, tzinfo=UTC))
    assert flags(amended, later + ONE_DAY, EVENING) == set()
    assert flags(version(written_at=later), later, EVENING) == set()


def test_the_first_zone_to_reach_a_day_is_on_it_at_once():
    noon = datetime(2026, 3, 2, 10, tzinfo=UTC)  # midnight on Kiritimati, UTC+14
    there = version(utc_offset_minutes=14 * 60, local_date=NEXT_DAY, written_at=noon)
    assert flags(there, noon, noon) == set()
    assert flags(there, noon - SECOND, noon) == {Flag.FUTURE_DAY}
