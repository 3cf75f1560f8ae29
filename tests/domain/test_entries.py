"""Versions, heads, and what no version may be."""

from dataclasses import replace
from random import Random

import pytest

from server.domain.entries import Helping, Kind, heads, repeats, settles
from server.domain.entry_faults import faults
from server.domain.entry_parts import (
    EndedEffect,
    Questionnaire,
    Recalled,
    Request,
    Rescue,
    SideEffect,
)
from tests.domain.diaries import DAY_0, numbered, version

PEG = Questionnaire(instrument="peg", answers=(4, 5, 3))
OF_PEG = {"kind": Kind.QUESTIONNAIRE, "pain": None}


def amendment(number, *replaces, entry=1, **changes):
    return version(number, entry, replaces=frozenset(map(numbered, replaces)), **changes)


@pytest.mark.parametrize(
    ("versions", "numbers"),
    [
        pytest.param([], [], id="nothing"),
        pytest.param([amendment(1)], [1], id="the first one"),
        pytest.param([amendment(1), amendment(2, 1)], [2], id="an amendment replaces it"),
        pytest.param([amendment(1), amendment(2, 1), amendment(3, 1)], [2, 3], id="a conflict"),
        pytest.param(
            [amendment(1), amendment(2, 1), amendment(3, 1), amendment(4, 2, 3)], [4], id="settled"
        ),
        pytest.param([amendment(3, 2), amendment(1)], [1, 3], id="the one between is not here yet"),
        pytest.param([amendment(1), amendment(2, 1, entry=2)], [1, 2], id="another entry's id"),
        pytest.param([amendment(1), amendment(1)], [1], id="the same version twice"),
    ],
)
def test_heads_are_the_versions_that_no_other_replaces(versions, numbers):
    for seed in range(3):
        Random(seed).shuffle(versions)  # noqa: S311 - order of arrival
        assert [one.id for one in heads(versions)] == list(map(numbered, numbers))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        pytest.param({}, [], id="an ordinary check-in"),
        pytest.param({"pain": 0}, [], id="pain 0"),
        pytest.param({"pain": 10}, [], id="pain 10"),
        pytest.param({"pain": -1}, [("pain", "out_of_range")], id="pain -1"),
        pytest.param({"pain": 11}, [("pain", "out_of_range")], id="pain 11"),
        pytest.param({"replaces": frozenset({numbered(1)})}, [("replaces", "own_id")], id="itself"),
        pytest.param({"helping": Helping.GONE, "gone_since": DAY_0}, [], id="gone since a day"),
        pytest.param({"helping": Helping.GONE}, [], id="gone, nobody knows since when"),
        pytest.param({"gone_since": DAY_0}, [("gone_since", "not_gone")], id="since, but not gone"),
        pytest.param({"kind": Kind.RATING, "note": "after a walk"}, [], id="a rating with a note"),
        pytest.param(
            {"kind": Kind.RATING, "helping": Helping.YES, "side_effects": ()},
            [("helping", "not_of_a_rating"), ("side_effects", "not_of_a_rating")],
            id="a rating that answers more",
        ),
        pytest.param({"pain": None}, [("pain", "required")], id="no pain"),
        pytest.param({"pain": None, "recalled": Recalled.WORSE}, [], id="worse, by no number"),
        pytest.param({"recalled": Recalled.SAME}, [], id="the same, as the number shown"),
        pytest.param(
            {"kind": Kind.RATING, "pain": None, "recalled": Recalled.SAME},
            [("recalled", "not_of_a_rating")],
            id="a moment is not recalled",
        ),
        pytest.param({"worst": 11}, [("worst", "out_of_range")], id="worst 11"),
        pytest.param({"worst": 2, "least": 3}, [], id="an odd least is kept"),
        pytest.param({"body_sites": ("chest", "belly")}, [], id="where it hurt"),
        pytest.param({"body_sites": ("tail",)}, [("body_sites.0", "unknown")], id="no such site"),
        pytest.param(
            {"body_sites": ("chest", "chest")}, [("body_sites.1", "repeated")], id="a site twice"
        ),
        pytest.param(
            {"rescue": (Rescue(name="x", dose=None, times=25),)},
            [("rescue.0.times", "out_of_range")],
            id="25 times a day",
        ),
        pytest.param(
            {"rescue": (Rescue(name="x", dose=None, times=None),) * 13},
            [("rescue", "too_long")],
            id="thirteen medicines",
        ),
        pytest.param(
            {"ended_effects": (EndedEffect(effect="nausea", ended_on=None),) * 2},
            [("ended_effects.1.effect", "repeated")],
            id="over, twice",
        ),
        pytest.param({**OF_PEG, "questionnaire": PEG}, [], id="an instrument"),
        pytest.param(OF_PEG, [("questionnaire", "required")], id="of no instrument"),
        pytest.param(
            {**OF_PEG, "questionnaire": replace(PEG, answers=(1, 2))},
            [("questionnaire.answers", "out_of_range")],
            id="an item left out",
        ),
        pytest.param(
            {**OF_PEG, "questionnaire": replace(PEG, instrument="x")},
            [("questionnaire.instrument", "unknown")],
            id="an instrument that nobody knows",
        ),
        pytest.param(
            {"kind": Kind.REQUEST, "request": Request.CALL, "pain": 4},
            [("pain", "not_of_a_request")],
            id="a request is no score",
        ),
        pytest.param(
            {"kind": Kind.REQUEST, "request": Request.CALL, "pain": None, "note": "After six."},
            *([],),
            id="a request with a note",
        ),
    ],
)
def test_a_version_is_refused_for_its_fields(changes, expected):
    assert [(fault.field, fault.code) for fault in faults(version(**changes))] == expected


@pytest.mark.parametrize(
    ("reported", "expected"),
    [
        pytest.param([], [], id="none today"),
        pytest.param([("nausea", 1), ("tired", 3)], [], id="mild and severe"),
        pytest.param([("nausea", 0)], [("side_effects.0.severity", "out_of_range")], id="0"),
        pytest.param([("nausea", 4)], [("side_effects.0.severity", "out_of_range")], id="4"),
        pytest.param([("hiccups", 1)], [("side_effects.0.effect", "unknown")], id="not listed"),
        pytest.param(
            [("nausea", 1), ("nausea", 2)], [("side_effects.1.effect", "repeated")], id="twice"
        ),
    ],
)
def test_side_effects_are_of_the_list_once_each(reported, expected):
    given = tuple(SideEffect(effect=code, severity=severity) for code, severity in reported)
    found = faults(version(side_effects=given))
    assert [(fault.field, fault.code) for fault in found] == expected


@pytest.mark.parametrize(
    ("replaced", "heads_now", "holds"),
    [
        pytest.param([2, 3], [2, 3], True, id="both of two"),
        pytest.param([2], [2, 3], False, id="one of two"),
        pytest.param([2, 3], [2, 3, 4], False, id="a third came meanwhile"),
        pytest.param([2, 3], [4], False, id="somebody settled it meanwhile"),
        pytest.param([2], [2], False, id="there is no conflict"),
        pytest.param([], [], False, id="there is no such entry"),
        pytest.param([1, 2, 3], [2, 3], False, id="more than the heads"),
    ],
)
def test_a_conflict_is_settled_by_what_replaces_all_heads(replaced, heads_now, holds):
    standing = [amendment(number, 1) for number in heads_now]
    assert settles(amendment(9, *replaced), standing) is holds


def test_a_choice_repeats_all_but_its_own_place_device_and_reason():
    chosen = amendment(2, 1, pain=3, device="Safari, iPad", reason="Mine.")
    own = {"device": "Firefox, Linux", "reason": "She called.", "pain": 3}
    assert repeats(amendment(4, 2, 3, **own), chosen)
    for changed in ({"pain": 4}, {"note": "x"}, {"zone": "Etc/UTC"}, {"entry": 2}):
        assert not repeats(amendment(4, 2, 3, **own | changed), chosen), changed
