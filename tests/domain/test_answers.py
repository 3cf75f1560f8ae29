"""What the patient declares, beside what is computed."""

import pytest

from server.domain.answers import answers, declared, helping_by_day
from server.domain.entries import Helping
from tests.domain.diaries import at, judged, version

YES, FADING, GONE = Helping


def said(day, helping, since=None, number=None):
    number = 100 + day if number is None else number
    gone_since = None if since is None else at(since)
    return version(number, local_date=at(day), helping=helping, gone_since=gone_since)


def declarations(*versions, **history):
    found = declared(judged(**{"after": "3 3 3", "today": 30} | history), answers(versions))
    return [one and ((one.gone_since - at(0)).days, one.days) for one in found]


@pytest.mark.parametrize(
    ("versions", "expected"),
    [
        pytest.param([], None, id="nothing said"),
        pytest.param([said(8, YES), said(9, FADING)], None, id="not gone"),
        pytest.param([said(9, GONE, 8)], (8, 7), id="through the day before"),
        pytest.param([said(9, GONE, 1)], (1, 0), id="since the first day: none"),
        pytest.param([said(9, GONE, 0)], (0, 0), id="since the session: none"),
        pytest.param([said(9, GONE, -1)], None, id="since before it: not this one's"),
        pytest.param([said(9, GONE)], None, id="nobody knows since when"),
        pytest.param([said(9, GONE, 8), said(12, GONE, 11)], (11, 10), id="the latest word"),
        pytest.param([said(9, GONE, 8), said(12, YES)], None, id="taken back"),
        pytest.param([said(9, GONE, 8), said(12, GONE)], (8, 7), id="said again without a day"),
        pytest.param([said(12, YES), said(9, GONE, 8)], None, id="in any order"),
        pytest.param([said(9, GONE, 8, 1), said(9, GONE, 8, 2)], (8, 7), id="said twice"),
    ],
)
def test_the_patients_last_word_about_an_episode_counts(versions, expected):
    assert declarations(*versions) == [expected]


def test_it_counts_for_the_episode_in_which_relief_went():
    courses = {"sessions": (0, 20)}
    assert declarations(said(21, GONE, 15), **courses) == [(15, 14), None]
    assert declarations(said(21, GONE, 20), **courses) == [None, (20, 0)]
    assert declarations(said(15, GONE, 15), said(21, YES), **courses) == [(15, 14), None]


@pytest.mark.parametrize(
    ("since", "expected"),
    [
        pytest.param(19, [(19, 18), None], id="the day before the next course"),
        pytest.param(20, [None, None], id="its first session"),
        pytest.param(23, [None, None], id="while it goes on"),
        pytest.param(24, [None, (24, 0)], id="its last session"),
    ],
)
def test_what_went_while_a_course_goes_on_is_of_no_episode(since, expected):
    assert declarations(said(29, GONE, since), sessions=(0, 20, 24)) == expected


def test_an_entry_whose_heads_disagree_says_nothing_until_settled():
    one, other = version(1, helping=GONE, gone_since=at(8)), version(2, 1, helping=YES)
    assert answers([one, other]) == []
    assert len(answers([one, version(2, 1, helping=GONE, gone_since=at(8))])) == 1
    assert answers([one, version(2, 1)]) == []


@pytest.mark.parametrize(
    ("after", "since", "agrees"),
    [
        pytest.param("3 3 - - 6 6", 2, False, id="a day too short"),
        pytest.param("3 3 - - 6 6", 3, True, id="the shortest that the scores allow"),
        pytest.param("3 3 - - 6 6", 5, True, id="the longest"),
        pytest.param("3 3 - - 6 6", 6, False, id="a day too long"),
        pytest.param("3 3 3", 3, False, id="less than at least"),
        pytest.param("3 3 3", 20, True, id="more than at least"),
        pytest.param("6 6 6 6 6 6 6 6", 1, True, id="no relief"),
        pytest.param("6 6 6 6 6 6 6 6", 5, False, id="relief that no score shows"),
        pytest.param("6", 5, None, id="nothing to compare with"),
    ],
)
def test_it_is_held_against_what_the_scores_allow(after, since, agrees):
    (found,) = declared(judged(after=after, today=30), answers([said(29, GONE, since)]))
    assert found.agrees is agrees


def test_a_day_shows_its_last_answer():
    morning = version(1, helping=FADING, local_time=version().local_time.replace(hour=8))
    evening = version(2, helping=GONE)
    given = answers([evening, morning, said(1, YES), version(5, local_date=at(2))])
    assert helping_by_day(given) == {at(0): GONE, at(1): YES}
