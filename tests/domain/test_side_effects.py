"""The list of side effects, what was reported of it, and how urgent that is."""

import pytest

from server.domain.effect_reports import effect_reports, worst_recent
from server.domain.entry_parts import SideEffect
from server.domain.side_effects import EFFECTS, PATIENT_EFFECT_CODES
from server.domain.urgency import RED_SIGNS, URGENCY_RULES, Urgency, findings, urgency
from server.domain.warning_signs import WARNING_SIGNS
from tests.domain.diaries import at, version


def reported(**severities):
    return tuple(SideEffect(effect=code, severity=one) for code, one in severities.items())


def test_every_effect_has_a_code_of_its_own_and_verified_looking_codes():
    assert len({effect.code for effect in EFFECTS}) == len(EFFECTS)
    assert all(code.isdigit() for effect in EFFECTS for code in effect.snomed_codes)
    without = {effect.code for effect in EFFECTS if not effect.ctcae_terms}
    assert without == {"craving"}  # CTCAE has no term for it


def test_what_a_clinician_judges_is_not_on_the_patients_list():
    judged_by_clinicians = {effect.code for effect in EFFECTS} - set(PATIENT_EFFECT_CODES)
    assert judged_by_clinicians == {"bladder_inflammation"}


def test_disorders_stand_for_no_feeling():
    codes = {code for effect in EFFECTS for code in effect.snomed_codes}
    assert codes.isdisjoint({"70764005", "44376007", "66214007", "724715004"})


def test_reports_come_by_day_each_effect_at_its_worst():
    versions = [
        version(1, local_date=at(1), side_effects=reported(tired=1)),
        version(2, local_date=at(0), side_effects=reported(tired=1, nausea=2)),
        version(3, local_date=at(0), side_effects=reported(nausea=3)),
        version(4, local_date=at(2), side_effects=()),
        version(5, local_date=at(3)),
    ]
    found = [(one.day, one.effect, one.severity) for one in effect_reports(versions)]
    assert found == [(at(0), "nausea", 3), (at(0), "tired", 1), (at(1), "tired", 1)]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        pytest.param({}, None, id="none"),
        pytest.param({-13: {"nausea": 1}}, ("nausea", -13), id="13 days ago"),
        pytest.param({-14: {"nausea": 3}}, None, id="14 days ago"),
        pytest.param({-3: {"nausea": 3}, 0: {"tired": 2}}, ("nausea", -3), id="the severest"),
        pytest.param({-3: {"nausea": 2}, 0: {"tired": 2}}, ("tired", 0), id="of equals the latest"),
        pytest.param({0: {"tired": 2, "nausea": 2}}, ("nausea", 0), id="then the list's order"),
        pytest.param({1: {"nausea": 3}}, None, id="not tomorrow's"),
    ],
)
def test_the_worst_of_the_last_two_weeks(days, expected):
    versions = [
        version(n, local_date=at(day), side_effects=reported(**severities))
        for n, (day, severities) in enumerate(days.items())
    ]
    worst = worst_recent(effect_reports(versions), at(0))
    assert (worst and (worst.effect, (worst.day - at(0)).days)) == expected


@pytest.mark.parametrize(
    ("severities", "hours", "expected"),
    [
        pytest.param({}, 2, "none", id="nothing"),
        pytest.param({"nausea": 2}, 2, "none", id="moderate"),
        pytest.param({"nausea": 3}, 2, "amber", id="anything severe"),
        pytest.param({"chest_pain": 1}, None, "red", id="chest pain, however mild"),
        pytest.param({"short_of_breath": 2}, 2, "none", id="short of breath"),
        pytest.param({"short_of_breath": 3}, 2, "red", id="severely"),
        pytest.param({"fainted": 1}, 2, "red", id="fainted"),
        pytest.param({"seizure": 1}, 2, "red", id="a fit"),
        pytest.param({"headache": 3}, 2, "amber", id="severe headache"),
        pytest.param({"headache": 3, "blurred_vision": 1}, 2, "red", id="with blurred vision"),
        pytest.param({"headache": 3, "double_vision": 1}, 2, "red", id="with double vision"),
        pytest.param({"headache": 2, "double_vision": 2}, 2, "none", id="moderate, with it"),
        pytest.param({"suicidal_thoughts": 1}, 2, "crisis", id="suicidal thoughts, at any level"),
        pytest.param({"blood_in_urine": 1}, 2, "amber", id="blood in urine"),
        pytest.param({"yellow_skin": 1}, 2, "amber", id="jaundice"),
        pytest.param({"confused": 1}, 24, "none", id="confused for a day after a session"),
        pytest.param({"confused": 1}, 24.1, "amber", id="and longer"),
        pytest.param({"hallucinations": 1}, 24, "none", id="seeing things for a day"),
        pytest.param({"hallucinations": 1}, 25, "amber", id="and longer than that"),
        pytest.param({"hallucinations": 1}, None, "amber", id="without a session"),
        pytest.param({"confused": 3}, 1, "amber", id="severely confused at once"),
    ],
)
def test_how_urgent_a_report_is(severities, hours, expected):
    assert urgency(reported(**severities), hours) is Urgency(expected)


def test_every_rule_that_fires_is_told_with_its_evidence_most_urgent_first():
    found = findings(reported(suicidal_thoughts=3, chest_pain=1), 2)
    assert [(one.urgency, one.effects) for one in found] == [
        ("red", ("chest_pain",)),
        ("crisis", ("suicidal_thoughts",)),
        ("amber", ("suicidal_thoughts",)),
    ]


def test_rules_stand_in_the_order_of_urgency_and_name_what_patients_can_report():
    order = [list(Urgency).index(rule.urgency) for rule in URGENCY_RULES]
    assert order == sorted(order)
    named = {need.effect for rule in URGENCY_RULES for need in rule.needs}
    assert named == set(PATIENT_EFFECT_CODES)


def test_signs_beside_an_effect_are_of_effects_on_the_list_and_say_red_ones_first():
    assert {sign.effect for sign in WARNING_SIGNS} <= set(PATIENT_EFFECT_CODES)
    order = [list(Urgency).index(sign.urgency) for sign in WARNING_SIGNS]
    assert order == sorted(order)
    red = {sign.sign for sign in WARNING_SIGNS if sign.urgency is Urgency.RED}
    assert red - set(RED_SIGNS) == {"high_pressure_with_symptoms"}
