"""Every comparison of the rule, on its boundary and beside it. Baseline 7, threshold 4.9."""

from fractions import Fraction

import pytest

from server.domain.episodes import BaselineSource
from tests.domain.diaries import judged, outline

DAYS_13 = "3 3 3 3 3 3 3 3 3 3 3 3 3"


def first(*texts, **history):
    return outline(judged(*texts, **history)[0])


@pytest.mark.parametrize(
    ("sessions", "spans"),
    [
        pytest.param((0,), [(0, 0)], id="one"),
        pytest.param((0, 0), [(0, 0)], id="two on one day"),
        pytest.param((-7, 0), [(-7, 0)], id="7 days apart: one course"),
        pytest.param((-8, 0), [(-8, -8), (0, 0)], id="8 days apart: two"),
        pytest.param((-14, -7, 0), [(-14, 0)], id="a chain"),
        pytest.param((0, -20, -14, -8), [(-20, -8), (0, 0)], id="in any order"),
    ],
)
def test_sessions_chain_into_courses(sessions, spans):
    found = judged(sessions=sessions)
    day_0 = judged()[0].course_last
    ends = [((e.course_first - day_0).days, (e.course_last - day_0).days) for e in found]
    assert ends == spans


@pytest.mark.parametrize(
    ("before", "word"),
    [
        pytest.param("7 7 7 7 - - -", "ongoing", id="4 scored days"),
        pytest.param("7 7 7 - - - -", "baseline", id="3 scored days"),
        pytest.param("7 - - - 7 7 7 -", "baseline", id="the 8th day before does not count"),
        pytest.param("7 - - - 7 7 7", "ongoing", id="the 7th day before does"),
        pytest.param("3 3 3 3", "ongoing", id="3.0 is room enough"),
        pytest.param("3 3 3 2.99", "low_baseline", id="2.9975 is not"),
    ],
)
def test_a_baseline_needs_enough_days_and_room(before, word):
    assert first(before, "1 1 1")[0] == word


def test_the_day_of_a_session_counts_neither_before_nor_after():
    with_day_0 = judged("7 7 7 7", "3 3 3", extra={0: 0})
    assert with_day_0 == judged("7 7 7 7", "3 3 3")


def test_the_baseline_lies_before_the_first_session_of_the_course():
    (episode,) = judged("7 7 7 7 - 1 1", "1 1 1", sessions=(-3, 0))
    assert episode.baseline == 7


@pytest.mark.parametrize(
    ("after", "onset", "word"),
    [
        pytest.param("3 3", 1, "ongoing", id="two days"),
        pytest.param("4.9 4.9", 1, "ongoing", id="on the threshold is relief"),
        pytest.param("4.91 3 - -", None, "too_soon", id="above it is not"),
        pytest.param("3 6 3 3", 3, "ongoing", id="days that disagree do not begin it"),
        pytest.param("3 - - 3", 1, "ongoing", id="3 days apart: confirmed"),
        pytest.param("3 - - - 3", None, "too_soon", id="4 days apart: not"),
        pytest.param("6 6 6 6 6 6 3 3", 7, "ongoing", id="on day 7"),
        pytest.param("6 6 6 6 6 6 3 - - 3", 7, "ongoing", id="confirmed on day 10"),
        pytest.param("6 6 6 6 6 6 6 3 3", None, "non_responder", id="on day 8: too late"),
    ],
)
def test_relief_begins_within_the_window_once_confirmed(after, onset, word):
    (episode,) = judged(after=after)
    assert (episode.onset_day, outline(episode)[0]) == (onset, word)


@pytest.mark.parametrize(
    ("after", "today", "confounders", "expected"),
    [
        pytest.param("6 6 6 6 6 6 6", 7, (), "too_soon", id="day 7 is still in the window"),
        pytest.param("6 6 6 6 6 6 6", 8, (), "non_responder", id="day 8 is past it"),
        pytest.param("6 6 6 6 6 6", 7, (4,), "too_soon", id="even with a confounder"),
        pytest.param("6 6 6 6 6 6", 8, (7,), "confounder", id="a confounder on day 7"),
        pytest.param("6 6 6 6 6 6", 8, (8,), "non_responder", id="on day 8 it is past"),
        pytest.param("3 3 3 3 3 3", 8, (0,), "confounder", id="on day 0 nothing is the session's"),
        pytest.param("3 3 3 3 3 3", 8, (-1,), "ongoing", id="the day before does not count"),
        pytest.param("6 - - - - - 6 6", 8, (), "early", id="2 scored days in the window"),
        pytest.param("6 - - - - 6 6 6", 8, (), "non_responder", id="3 scored days"),
        pytest.param("6 - - - - - -", 8, (1,), "confounder", id="asked before the scored days"),
    ],
)
def test_no_onset_is_no_response_only_when_it_can_be_told(after, today, confounders, expected):
    assert first(after=after, today=today, confounders=confounders)[0] == expected


def test_no_response_lasts_no_days():
    (episode,) = judged(after="6 6 6 6 6 6 6 6")
    assert (episode.lower_days, episode.upper_days, episode.days) == (0, 0, 0)
    assert (episode.onset_day, episode.reason, episode.pending) == (None, None, None)


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        pytest.param("3 3 6 3", ("ongoing", 4, None), id="one spike is ignored"),
        pytest.param("3 3 6 6", ("loss", 2, 2), id="two days above it are the end"),
        pytest.param("3 3 4.91 4.91", ("loss", 2, 2), id="however little"),
        pytest.param("3 3 - 6 6", ("loss", 2, 3), id="which may lie in missing days"),
        pytest.param("3 3 6 - - 6", ("loss", 2, 2), id="3 days apart: confirmed"),
        pytest.param("3 3 6 - - - 6", ("ongoing", 2, None), id="4 days apart: not"),
        pytest.param("3 3 6 - - - 6 6", ("loss", 2, 6), id="a later spike may be confirmed"),
        pytest.param("3 3 6 3 6 6", ("loss", 4, 4), id="a spike that went does not count"),
        pytest.param("3 3 - - - - - - 3", ("ongoing", 9, None), id="7 days of silence"),
        pytest.param("3 3 - - - - - - - 3", ("gap", 2, None), id="8 days: nobody knows"),
        pytest.param("3 3 - - - - - - 6 6", ("loss", 2, 8), id="a loss after 7 days"),
        pytest.param("3 3 - - - - - - - 6 6", ("gap", 2, None), id="after 8 it may be older"),
        pytest.param("3 3 - - 6 - - - - 3", ("gap", 2, None), id="a spike breaks no silence"),
    ],
)
def test_relief_lasts_until_a_confirmed_loss_or_a_long_silence(after, expected):
    assert first(after=after) == expected


@pytest.mark.parametrize(
    ("after", "today", "pending", "expected"),
    [
        pytest.param("3 3 3", 3, False, ("ongoing", 3, None), id="logged today"),
        pytest.param("3 3 3", 10, False, ("ongoing", 3, None), id="7 days ago"),
        pytest.param("3 3 3", 11, False, ("stopped_logging", 3, None), id="8 days ago"),
        pytest.param("3 3 3 6", 11, True, ("ongoing", 3, None), id="a spike is logging too"),
        pytest.param("3 3 3 6", 12, True, ("stopped_logging", 3, None), id="and ends it pending"),
    ],
)
def test_relief_that_nothing_ended_goes_on_while_it_is_logged(after, today, pending, expected):
    (episode,) = judged(after=after, today=today)
    assert (outline(episode), episode.pending) == (expected, pending)


@pytest.mark.parametrize(
    ("after", "pending", "known_days"),
    [
        pytest.param(DAYS_13, False, 13, id="logged to the day before"),
        pytest.param("3 3 3 3 3 3 3 3 3 3", False, 13, id="3 unscored days are lent"),
        pytest.param("3 3 3 3 3 3 3 3 3", False, 9, id="4 are not"),
        pytest.param("3 3 3 3 3 3 3 3 3 3 - 6", True, 10, id="nor any after a spike"),
        pytest.param("3 3 3 3 3 3 3 3 3 6 3", False, 13, id="a spike that went is none"),
    ],
)
@pytest.mark.parametrize(
    ("end", "word"),
    [
        ({"sessions": (0, 14)}, "next_session"),
        ({"confounders": (14,)}, "confounder"),
        ({"confounders": (16, 14)}, "confounder"),
        ({"sessions": (0, 14), "confounders": (14,)}, "next_session"),
        ({"sessions": (0, 16), "confounders": (14,)}, "confounder"),
    ],
    ids=["next course", "confounder", "the first of two", "both on one day", "which came first"],
)
def test_an_end_from_outside_lends_the_few_days_before_it(after, pending, known_days, end, word):
    episode = judged(after=after, today=20, **end)[0]
    assert (outline(episode), episode.pending) == ((word, known_days, None), pending)


def test_scores_after_an_end_from_outside_say_nothing():
    assert first(after="3 3 3 6 6 6", confounders=(4,)) == ("confounder", 3, None)
    assert first(after="3 3 3 6 6 6", confounders=(5,)) == ("confounder", 3, None)
    assert first(after="3 3 3 6 6 6", confounders=(6,)) == ("loss", 3, 3)


@pytest.mark.parametrize(
    ("after", "source", "baseline"),
    [
        pytest.param(DAYS_13, "inherited", 7, id="relief had not ended"),
        pytest.param("3 3 3 3 3 3 3 3 3 3 5 5 5", "inherited", 7, id="out of relief for 3 days"),
        pytest.param("3 3 3 3 3 3 3 3 3 5 5 5 5", "observed", Fraction(29, 7), id="for 4 days"),
        pytest.param(
            "3 3 3 3 3 3 3 5 5 - 5 - 5", "observed", Fraction(23, 5), id="of which 4 are scored"
        ),
        pytest.param("3 3 3 3 3 3 3 3 5 5 - 5 -", "inherited", 7, id="of which 3 are"),
        pytest.param("6 6 6 6 6 6 6 - - 6 6 6 6", "observed", 6, id="it never came"),
    ],
)
def test_days_that_still_carry_relief_are_no_baseline(after, source, baseline):
    _, second = judged(after=after, sessions=(0, 14), today=14)
    assert (second.baseline_source, second.baseline) == (BaselineSource(source), baseline)


def test_a_baseline_is_inherited_again_and_again():
    found = judged(after=" ".join(["3"] * 40), sessions=(0, 10, 20, 30))
    assert [e.baseline_source for e in found] == ["observed"] + ["inherited"] * 3
    assert {e.baseline for e in found} == {7}


def test_a_baseline_that_never_was_is_not_inherited():
    first_one, second = judged("7 7 7", DAYS_13, sessions=(0, 14), today=14)
    assert (outline(first_one)[0], second.baseline_source) == ("baseline", "observed")


def test_silence_that_ended_an_episode_leaves_the_next_to_its_own_days():
    found = judged(after="3 3 3 - - - - - - - - - 6 6 6 6", sessions=(0, 17), today=17)
    assert [outline(e)[0] for e in found] == ["gap", "too_soon"]
    assert (found[1].baseline, found[1].baseline_source) == (6, "observed")


@pytest.mark.parametrize(
    "later",
    [{"sessions": (0, 9)}, {"confounders": (9,)}, {"extra": {9: 10, 10: 10}}],
    ids=["a session", "a confounder", "scores"],
)
def test_what_is_dated_after_today_is_ignored(later):
    assert judged(after="3 3 3", today=8, **later) == judged(after="3 3 3", today=8)


def test_nothing_given_is_nothing_judged():
    assert judged(sessions=()) == []
    assert judged(sessions=(5,), today=4) == []
