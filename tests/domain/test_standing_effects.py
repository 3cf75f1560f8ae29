"""Which side effects the next check-in asks about again."""

import pytest

from server.domain.entry_parts import EndedEffect, SideEffect
from server.domain.standing_effects import standing_effects
from tests.domain.diaries import at, version


def nausea(severity=2, **said):
    return (SideEffect(effect="nausea", severity=severity, **said),)


def told(day, effects, ended=None):
    return {"local_date": at(day), "side_effects": effects, "ended_effects": ended}


OVER = (EndedEffect(effect="nausea", ended_on=None),)
TIRED = (SideEffect(effect="tired", severity=1),)


@pytest.mark.parametrize(
    ("entries", "standing"),
    [
        pytest.param([], [], id="nothing was told"),
        pytest.param([told(-1, nausea())], [("nausea", 2, -1, False)], id="yesterday's"),
        pytest.param([told(-3, nausea())], [("nausea", 2, -3, False)], id="asked for three days"),
        pytest.param([told(-4, nausea())], [], id="and no longer"),
        pytest.param(
            [told(-14, nausea(present=True))], [("nausea", 2, -14, True)], id="if there: two weeks"
        ),
        pytest.param([told(-15, nausea(present=True))], [], id="and no longer than those"),
        pytest.param([told(-1, nausea(present=False))], [], id="it was over"),
        pytest.param([told(-1, nausea(ended_on=at(-1)))], [], id="it had ended"),
        pytest.param([told(-2, nausea()), told(-1, ())], [], id="none of any kind the day after"),
        pytest.param([told(-2, nausea()), told(-1, None, OVER)], [], id="over the day after"),
        pytest.param(
            [told(-2, nausea()), told(-1, None)], [("nausea", 2, -2, False)], id="not asked since"
        ),
        pytest.param(
            [told(-2, nausea()), told(-1, TIRED)],
            [("tired", 1, -1, False), ("nausea", 2, -2, False)],
            id="another one since: the latest first",
        ),
        pytest.param(
            [told(-2, None, OVER), told(-1, nausea(3))], [("nausea", 3, -1, False)], id="it is back"
        ),
        pytest.param([told(0, nausea())], [], id="today's own"),
    ],
)
def test_what_may_still_be_there_is_asked_about(entries, standing):
    versions = [version(number, **said) for number, said in enumerate(entries)]
    found = standing_effects(versions, at(0))
    shown = [(one.effect, one.severity, (one.told_on - at(0)).days, one.present) for one in found]
    assert shown == standing


def test_of_two_check_ins_on_a_day_the_later_one_says_how_it_stands():
    entries = [told(-1, nausea()), told(-1, nausea(present=False))]
    first, second = (version(number, **said) for number, said in enumerate(entries))
    assert standing_effects([second, first], at(0)) == []
