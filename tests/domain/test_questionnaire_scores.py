"""What filled-in instruments come to."""

from datetime import time, timedelta
from fractions import Fraction

import pytest

from server.clock import uuid7
from server.domain.entries import Kind
from server.domain.entry_parts import Questionnaire
from server.domain.questionnaire_scores import instrument_scores, last_answered
from tests.builders import MONDAY
from tests.diaries import entry_version

QUIET = (0,) * 9


def filled_in(instrument, *answers, day=0, **more):
    """Return a questionnaire, some days after Monday."""
    return entry_version(
        kind=Kind.QUESTIONNAIRE,
        pain=None,
        local_date=MONDAY + timedelta(days=day),
        questionnaire=Questionnaire(instrument=instrument, answers=answers),
        **more,
    )


def phq_9(total, day=0, **more):
    """Return a PHQ-9 of so many points, item 9 not among them."""
    answers = [min(3, max(0, total - 3 * at)) for at in range(8)]
    return filled_in("phq_9", *answers, 0, day=day, **more)


def test_scores_come_oldest_first_and_exact():
    scores = instrument_scores([filled_in("peg", 7, 6, 6, day=3), filled_in("pgic", 4)])
    assert [(one.instrument, one.points) for one in scores] == [
        ("pgic", 4),
        ("peg", Fraction(19, 3)),
    ]
    assert last_answered(scores) == {"pgic": MONDAY, "peg": MONDAY + timedelta(days=3)}


def test_check_ins_have_no_score_here():
    assert instrument_scores([entry_version()]) == []


def test_a_change_is_counted_from_the_time_before_of_the_same_instrument():
    scores = instrument_scores([phq_9(12), filled_in("gad_7", *(0,) * 7, day=1), phq_9(9, day=2)])
    assert [one.change for one in scores] == [None, None, -3]


@pytest.mark.parametrize(("total", "rose"), [(11, False), (12, True), (13, True), (2, False)])
def test_a_rise_of_five_points_is_marked(total, rose):
    assert instrument_scores([phq_9(7), phq_9(total, day=28)])[-1].rose is rose


def test_a_peg_that_rises_is_not_marked():
    scores = instrument_scores([filled_in("peg", 0, 0, 0), filled_in("peg", 10, 10, 10, day=7)])
    assert [one.rose for one in scores] == [False, False]


def test_two_of_one_day_stand_in_the_order_of_the_clock():
    late = phq_9(5, local_time=time(20))
    early = phq_9(3, local_time=time(8))
    assert [one.points for one in instrument_scores([late, early])] == [3, 5]


def test_heads_of_one_entry_are_disputed_and_no_change_from_each_other():
    entry_id = uuid7()
    both = [phq_9(3, entry_id=entry_id), phq_9(9, entry_id=entry_id)]
    scores = instrument_scores([*both, phq_9(4, day=28)])
    assert [one.disputed for one in scores] == [True, True, False]
    assert scores[1].change is None
    assert not scores[1].rose


def test_item_9_tells_of_self_harm_however_low_the_score():
    heads = [filled_in("phq_9", *QUIET), filled_in("phq_9", *QUIET[:8], 1, day=1)]
    assert [one.self_harm for one in instrument_scores(heads)] == [False, True]
