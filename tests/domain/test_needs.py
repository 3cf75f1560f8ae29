"""Why a patient needs somebody, most pressing first."""

from datetime import UTC, datetime, time

import pytest

from server.domain.entries import Kind
from server.domain.entry_parts import Questionnaire, SideEffect, Tell
from server.domain.needs import PRESSING_BY_KIND, NeedKind, Pressing, needs
from server.domain.session_hours import hours_since_session
from server.domain.sessions import StoredSession
from server.domain.urgency import Urgency
from server.domain.watches import WatchRule
from tests.diaries import a_session
from tests.domain.diaries import at, numbered, version


def reported(day=0, number=1, tell=None, **severities):
    effects = [SideEffect(effect=code, severity=n, tell=tell) for code, n in severities.items()]
    return version(number, local_date=at(day), side_effects=tuple(effects))


def found(*heads, sessions=()):
    return [
        (str(need.kind), need.effects, (need.day - at(0)).days)
        for need in needs(heads, sessions, at(0))
    ]


@pytest.mark.parametrize(
    ("heads", "expected"),
    [
        pytest.param([reported(nausea=2)], [], id="nothing"),
        pytest.param([reported(nausea=3)], [("amber", ("nausea",), 0)], id="severe"),
        pytest.param([reported(fainted=1)], [("red", ("fainted",), 0)], id="an emergency"),
        pytest.param(
            [reported(suicidal_thoughts=3)],
            [("crisis", ("suicidal_thoughts",), 0)],
            id="a crisis, said once",
        ),
        pytest.param(
            [reported(nausea=1, tell=Tell.NOW)], [("tell_now", ("nausea",), 0)], id="tell now"
        ),
        pytest.param(
            [reported(nausea=3, tell=Tell.NOW)], [("tell_now", ("nausea",), 0)], id="and severe"
        ),
        pytest.param(
            [reported(nausea=1, tell=Tell.THIS_WEEK)],
            [("tell_this_week", ("nausea",), 0)],
            id="tell this week",
        ),
        pytest.param([reported(nausea=1, tell=Tell.RECORD)], [], id="just record it"),
        pytest.param(
            [reported(headache=3, blurred_vision=1)],
            [("red", ("headache", "blurred_vision"), 0)],
            id="two that are an emergency together",
        ),
        pytest.param([reported(-13, nausea=3)], [("amber", ("nausea",), -13)], id="13 days ago"),
        pytest.param([reported(-14, nausea=3)], [], id="14 days ago"),
        pytest.param([reported(-89, fainted=1)], [("red", ("fainted",), -89)], id="urgent"),
        pytest.param([reported(-90, fainted=1)], [], id="urgent, 90 days ago"),
        pytest.param([reported(1, fainted=1)], [], id="not of tomorrow"),
    ],
)
def test_what_an_entry_asks_for(heads, expected):
    assert found(*heads) == expected


def test_the_most_pressing_comes_first_and_each_with_its_latest_day():
    heads = [
        reported(-2, 1, craving=1),
        reported(-5, 2, nausea=3),
        reported(-1, 3, nausea=3),
        reported(-4, 4, seizure=1),
    ]
    assert found(*heads) == [
        ("red", ("seizure",), -4),
        ("amber", ("nausea",), -1),
        ("craving", ("craving",), -2),
    ]


def test_of_equally_pressing_ones_what_came_last_stands_first():
    heads = [reported(-2, 1, fainted=1), reported(-1, 2, seizure=1)]
    assert found(*heads) == [("red", ("seizure",), -1), ("red", ("fainted",), -2)]


def test_what_was_more_pressing_earlier_does_not_hide_what_came_later():
    heads = [reported(-5, 1, tell=Tell.NOW, nausea=1), reported(-1, 2, nausea=3)]
    assert found(*heads) == [("tell_now", ("nausea",), -5), ("amber", ("nausea",), -1)]


def filled_in(day, number, points):
    answers = (min(3, points),) + (max(0, points - 3),) + (0,) * 6
    form = Questionnaire(instrument="phq_8", answers=answers)
    about = {"kind": Kind.QUESTIONNAIRE, "pain": None, "questionnaire": form}
    return version(number, local_date=at(day), **about)


@pytest.mark.parametrize(
    ("heads", "expected"),
    [
        pytest.param([filled_in(-40, 1, 0), filled_in(0, 2, 5)], [("rose", (), 0)], id="by 5"),
        pytest.param([filled_in(-40, 1, 1), filled_in(0, 2, 5)], [], id="by 4"),
        pytest.param([filled_in(-40, 1, 0), filled_in(-14, 2, 5)], [], id="two weeks ago"),
        pytest.param([filled_in(0, 2, 6)], [], id="with nothing before it"),
    ],
)
def test_a_questionnaire_that_rose_is_marked_for_the_next_review(heads, expected):
    assert found(*heads) == expected


def test_what_lasts_is_marked_for_the_next_review():
    heads = [reported(day, 10 + day, dizziness=2) for day in (-2, -1, 0)]
    assert found(*heads) == [("lasting", ("dizziness",), 0)]


@pytest.mark.parametrize(
    ("unseen", "kinds"),
    [
        pytest.param(None, ["red", "amber"], id="nobody has looked"),
        pytest.param({at(-1)}, ["amber"], id="seen, but for what came later"),
        pytest.param(set(), [], id="all seen"),
    ],
)
def test_what_a_clinician_has_seen_no_longer_waits(unseen, kinds):
    heads = [reported(-2, 1, fainted=1), reported(-1, 2, nausea=3)]
    assert [str(need.kind) for need in needs(heads, (), at(0), unseen=unseen)] == kinds


@pytest.mark.parametrize(
    ("unseen", "since"),
    [
        pytest.param(None, -30, id="nobody has ever looked"),
        pytest.param({at(-2), at(0)}, -2, id="nobody has looked at the last two"),
        pytest.param({at(0)}, 0, id="seen up to yesterday"),
    ],
)
def test_a_need_has_waited_since_the_first_day_that_nobody_saw(unseen, since):
    heads = [reported(day, 40 + day, suicidal_thoughts=1) for day in (-30, -2, 0)]
    (need,) = needs(heads, (), at(0), unseen=unseen)
    assert (need.day, need.since) == (at(0), at(since))


def test_what_was_added_to_an_earlier_day_waits_though_a_later_one_was_seen():
    heads = [reported(-3, 1, fainted=1), reported(-1, 2, fainted=1)]
    (need,) = needs(heads, (), at(0), unseen={at(-3)})
    assert (need.day, need.since) == (at(-3), at(-3))


def test_what_lasts_is_counted_over_two_weeks_only():
    heads = [reported(day, 40 + day, dizziness=2) for day in (-14, -13, -12)]
    assert found(*heads) == []


def test_seeing_things_is_put_down_to_a_session_of_the_last_day():
    evening = reported(hallucinations=1)
    same_day = a_session(local_date=at(0), local_time=time(10))
    day_before = a_session(local_date=at(-1), local_time=time(10))
    assert found(evening, sessions=[stored(same_day)]) == []
    assert found(evening, sessions=[stored(day_before)]) == [("amber", ("hallucinations",), 0)]


def test_hours_count_from_the_latest_session_that_had_begun():
    sessions = [
        a_session(local_date=at(0), local_time=time(20, 14, 5), utc_offset_minutes=0),
        a_session(local_date=at(-1), local_time=time(20, 14, 5), utc_offset_minutes=60),
        a_session(local_date=at(1), local_time=time(1), utc_offset_minutes=60),
    ]
    told = version(local_date=at(0), local_time=time(21, 14, 5), utc_offset_minutes=60)
    assert hours_since_session(told, [stored(one) for one in sessions]) == 0
    assert hours_since_session(told, [stored(sessions[1])]) == 25
    assert hours_since_session(told, [stored(sessions[2])]) is None


def stored(session):
    """Return a session as the server keeps it."""
    ids = {"id": numbered(7), "recorded_by": numbered(8)}
    return StoredSession(
        **ids, number=1, session=session, recorded_at=datetime(2026, 3, 3, tzinfo=UTC)
    )


def test_every_rule_of_one_entry_or_of_several_is_a_need():
    kinds = set(NeedKind)
    assert {NeedKind(rule) for rule in WatchRule} <= kinds
    assert {NeedKind(one) for one in Urgency if one is not Urgency.NONE} <= kinds
    assert set(PRESSING_BY_KIND) == kinds
    order = [list(Pressing).index(PRESSING_BY_KIND[kind]) for kind in NeedKind]
    assert order == sorted(order)


@pytest.mark.parametrize(
    ("instrument", "answers", "expected"),
    [
        pytest.param("phq_9", (*(0,) * 8, 1), [("self_harm", (), -2)], id="item 9, any answer"),
        pytest.param("phq_9", (*(3,) * 8, 0), [], id="not at all, however high the score"),
        pytest.param("gad_7", (3,) * 7, [], id="an instrument that does not ask"),
    ],
)
def test_a_questionnaire_that_tells_of_self_harm_is_urgent(instrument, answers, expected):
    filled_in = Questionnaire(instrument=instrument, answers=answers)
    head = version(1, kind=Kind.QUESTIONNAIRE, local_date=at(-2), questionnaire=filled_in)
    assert found(head) == expected
    assert PRESSING_BY_KIND[NeedKind.SELF_HARM] is Pressing.URGENT
