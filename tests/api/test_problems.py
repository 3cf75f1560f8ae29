"""The table of problems is complete, and faults are named by their place."""

import pytest

from server.domain import errors
from server.domain.errors import Fault, RuleError
from server.schemas.problem import CODE_BY_STATUS, PROBLEMS, faults_of, problem_of_status


def rules(kind=RuleError):
    """Return every kind of domain error."""
    below = kind.__subclasses__()
    return below + [deeper for one in below for deeper in rules(one)]


def test_every_domain_error_has_its_problem():
    assert {rule.code for rule in rules()} <= PROBLEMS.keys()
    assert {rule.__module__ for rule in rules()} == {errors.__name__}


def test_a_status_and_its_code_agree():
    assert all(PROBLEMS[code][0] == status for status, code in CODE_BY_STATUS.items())


def test_every_title_is_one_sentence():
    for code, (_, title) in PROBLEMS.items():
        assert title.endswith("."), code
        assert title.count(".") == 1, code


def test_a_status_that_nobody_thought_of_still_has_the_shape():
    assert problem_of_status(418) == {
        "code": "im_a_teapot",
        "title": "I'm a teapot.",
        "status": 418,
        "where": [],
    }


@pytest.mark.parametrize(
    ("messages", "faults"),
    [
        pytest.param({}, [], id="none"),
        pytest.param(
            {"versions": {3: {"pain": ["Must be 0 to 10."]}}},
            [("versions.3.pain", "out_of_range")],
            id="deep",
        ),
        pytest.param({"_schema": ["Invalid input type."]}, [("", "invalid")], id="the whole"),
        pytest.param(
            {"a": ["Missing data for required field."], "b": ["Unknown field."]},
            [("a", "required"), ("b", "unknown_field")],
            id="several",
        ),
        pytest.param(["Something else."], [("", "invalid")], id="an unknown sentence"),
    ],
)
def test_faults_have_dotted_places(messages, faults):
    found = faults_of(messages)
    assert [(fault.field, fault.code) for fault in found] == faults
    assert all(isinstance(fault, Fault) for fault in found)
