"""What several entries say together: the rules for the next review."""

import pytest

from server.domain.effect_days import EffectDay, effect_days
from server.domain.entries import Kind
from server.domain.entry_parts import SideEffect
from server.domain.watches import WatchRules, watches
from tests.domain.diaries import at, version

MODERATE, MILD, NONE = {"nausea": 2}, {"nausea": 1}, {}


def told(days):
    return [EffectDay(day=at(day), severity_by_effect=one) for day, one in sorted(days.items())]


def fired(days, today=0, **rules):
    found = watches(told(days), at(today), WatchRules(**rules))
    return [(str(one.rule), one.effects, [(day - at(0)).days for day in one.days]) for one in found]


@pytest.mark.parametrize(
    ("days", "evidence"),
    [
        pytest.param({-2: MODERATE, -1: MODERATE, 0: MODERATE}, [-2, -1, 0], id="three in a row"),
        pytest.param({-1: MODERATE, 0: MODERATE}, None, id="two in a row"),
        pytest.param({-2: MODERATE, -1: MODERATE, 0: MILD}, None, id="the third is mild"),
        pytest.param({-3: MODERATE, -2: NONE, -1: MODERATE, 0: MODERATE}, None, id="a break"),
        pytest.param({-9: MODERATE, -5: {"nausea": 3}, 0: MODERATE}, [-9, -5, 0], id="days apart"),
        pytest.param({-6: MODERATE, 0: MODERATE}, [-6, 0], id="two that span seven days"),
        pytest.param({-5: MODERATE, 0: MODERATE}, None, id="two that span six"),
        pytest.param({-6: MODERATE, -3: {"tired": 1}, 0: MODERATE}, None, id="not there between"),
        pytest.param(
            {-5: MODERATE, -4: MODERATE, -3: MODERATE, 0: NONE}, [-5, -4, -3], id="over by now"
        ),
        pytest.param({-13: MODERATE, -12: MODERATE, 0: MODERATE}, [-13, -12, 0], id="two weeks"),
        pytest.param({-14: MODERATE, -13: MODERATE, -12: MODERATE}, None, id="older than those"),
        pytest.param({-1: MODERATE, 0: MODERATE, 1: MODERATE}, None, id="not of tomorrow"),
    ],
)
def test_what_lasts_is_watched(days, evidence):
    assert fired(days) == ([("lasting", ("nausea",), evidence)] if evidence else [])


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        pytest.param({0: {"urinating_often": 1}}, [], id="the bladder once"),
        pytest.param(
            {-13: {"painful_urination": 1}, 0: {"urinating_often": 1}},
            [("urinary", ("urinating_often", "painful_urination"), [-13, 0])],
            id="twice in two weeks, in two ways",
        ),
        pytest.param({-14: {"urinating_often": 1}, 0: {"urinating_often": 1}}, [], id="in 15 days"),
        pytest.param({-5: {"belly_pain": 1}, 0: {"belly_pain": 1}}, [], id="belly pain twice"),
        pytest.param(
            {-9: {"belly_pain": 1}, -5: {"belly_pain": 1}, 0: {"belly_pain": 1}},
            [("belly_pain", ("belly_pain",), [-9, -5, 0])],
            id="belly pain three times",
        ),
        pytest.param({-3: {"craving": 1}}, [("craving", ("craving",), [-3])], id="craving once"),
    ],
)
def test_what_comes_back_is_watched(days, expected):
    assert fired(days) == expected


def test_a_clinic_may_watch_more_closely():
    assert fired({0: MODERATE}, lasting_days=1) == [("lasting", ("nausea",), [0])]


def test_a_day_counts_at_its_worst_and_only_when_the_question_was_answered():
    nausea = [(SideEffect(effect="nausea", severity=severity),) for severity in (1, 3)]
    versions = [
        version(1, local_date=at(0), side_effects=nausea[1]),
        version(2, local_date=at(0), side_effects=nausea[0]),
        version(3, local_date=at(-1), side_effects=()),
        version(4, local_date=at(-2)),
        version(5, local_date=at(-3), kind=Kind.RATING),
    ]
    days = [((one.day - at(0)).days, one.severity_by_effect) for one in effect_days(versions)]
    assert days == [(-1, {}), (0, {"nausea": 3})]
