"""`reliefspan relief` refuses bad input with one line that names the field, and exit status 2."""

import json

import pytest

from tests.cli.relief_runs import CASE, run

NO_DATE = "is not a date; write YYYY-MM-DD"
NO_SCORE = "scores.2026-01-13: must be a number from 0 to 10"
WHOLE = "must be a whole number, written without a point"
KEYS = "known are today, scores, sessions, confounders, late, parameters"


def whole(**changes):
    return CASE | changes


def session(**changes):
    return CASE | {"sessions": [{"date": "2026-01-08"} | changes]}


def parameter(**changes):
    return CASE | {"parameters": changes}


def score(text):
    """Return the history with a score written so."""
    return json.dumps(CASE).replace("6.5", text).encode()


FILES = [
    (b"", "input: is not JSON at line 1, column 1: Expecting value"),
    (b'{"today": \n  oops', "input: is not JSON at line 2, column 3: Expecting value"),
    (b'{"today": "\xff"}', "input: is not UTF-8 text at byte 12"),
    (b"[" * 200_000, "input: is nested too deeply"),
    ([CASE], "input: must be an object"),
    (b'{"today": "2026-01-01", "today": "2026-01-01"}', "today: is written twice"),
    (whole(pain=1), f"pain: is unknown; {KEYS}"),
    (whole(**{"two\nlines": 1}), f"two\\nlines: is unknown; {KEYS}"),
    (whole(**{"\ud800": 1}), f"\\ud800: is unknown; {KEYS}"),
    (whole(**{"x" * 99: 1}), f"{'x' * 60}...: is unknown; {KEYS}"),
    ({"scores": {}, "sessions": []}, "today: is missing"),
    ({"today": "2026-01-01", "sessions": []}, "scores: is missing"),
    ({"today": "2026-01-01", "scores": {}}, "sessions: is missing"),
]
DATES = [
    (whole(today="31.3.2026"), f"today: {NO_DATE}"),
    (whole(today="20260331"), f"today: {NO_DATE}"),
    (whole(today="2026-W13-2"), f"today: {NO_DATE}"),
    (whole(today="2026-03-31T00:00:00"), f"today: {NO_DATE}"),
    (whole(today="\uff12026-03-31"), f"today: {NO_DATE}"),
    (whole(today=20260331), f"today: {NO_DATE}"),
    (whole(today=None), f"today: {NO_DATE}"),
    (whole(scores={"2026-02-30": 1}), f"scores.2026-02-30: {NO_DATE}"),
    (session(date="2026-13-01"), f"sessions.0.date: {NO_DATE}"),
    (whole(confounders=["2026-02-01", "0000-01-01"]), f"confounders.1: {NO_DATE}"),
]
SCORES = [
    (whole(scores=[7]), "scores: must be an object"),
    (score("10.0001"), "scores.2026-01-13: must be 0 to 10"),
    (score("-0.0001"), "scores.2026-01-13: must be 0 to 10"),
    (score("1e999999999"), "scores.2026-01-13: must be 0 to 10"),
    (score("1e-999999999"), "scores.2026-01-13: has more than 100 decimals"),
    (score("1e99999999999999999999"), "scores.2026-01-13: has too large an exponent"),
    (score("true"), NO_SCORE),
    (score('"6.5"'), NO_SCORE),
    (score("null"), NO_SCORE),
    (score("[6]"), NO_SCORE),
    (score("NaN"), NO_SCORE),
    (score("Infinity"), NO_SCORE),
    (score("-Infinity"), NO_SCORE),
    (score('6.5, "2026-01-09": 3'), "scores.2026-01-09: is written twice"),
]
SESSIONS = [
    (whole(sessions={}), "sessions: must be a list"),
    (whole(sessions=["2026-01-08"]), "sessions.0: must be an object"),
    (whole(sessions=[{}]), "sessions.0.date: is missing"),
    (session(nurse="Eva"), "sessions.0.nurse: is unknown; known are date, route, dose_mg"),
    (session(route="oral"), "sessions.0.route: must be one of iv, im, nasal"),
    (session(route=None), "sessions.0.route: must be one of iv, im, nasal"),
    (session(dose_mg=0), "sessions.0.dose_mg: must be above 0"),
    (session(dose_mg=-40), "sessions.0.dose_mg: must be 0 to 5000"),
    (session(dose_mg="40"), "sessions.0.dose_mg: must be a number from 0 to 5000"),
    (whole(confounders="2026-02-01"), "confounders: must be a list"),
    (whole(confounders=None), "confounders: must be a list"),
    (whole(late="2026-01-09"), "late: must be a list"),
    (whole(late=["2026-01-09", "9.1.2026"]), f"late.1: {NO_DATE}"),
]
PARAMETERS = [
    (whole(parameters=[]), "parameters: must be an object"),
    (parameter(course_gap=7.5), f"parameters.course_gap: {WHOLE}"),
    (parameter(course_gap=7.0), f"parameters.course_gap: {WHOLE}"),
    (parameter(course_gap=-1), "parameters.course_gap: must be 0 to 3660"),
    (parameter(confirmations=0), "parameters.confirmations: must be 1 to 3660"),
    (parameter(response=30), "parameters.response: must be 0 to 1"),
    (parameter(response="0.3"), "parameters.response: must be a number from 0 to 1"),
    (parameter(response=None), "parameters.response: must be a number from 0 to 1"),
    (parameter(min_base=True), "parameters.min_base: must be a number from 1 to 3660"),
]


@pytest.mark.parametrize(("content", "line"), FILES + DATES + SCORES + SESSIONS + PARAMETERS)
def test_bad_input_gets_one_line_that_names_the_field(content, line):
    assert run(content) == (2, "", line + "\n")


def test_an_unknown_parameter_is_told_the_known_ones():
    status, out, err = run(parameter(base_days=7))
    assert (status, out) == (2, "")
    assert err.startswith("parameters.base_days: is unknown; known are course_gap, base_window, ")


def test_a_file_that_cannot_be_read_says_why(tmp_path):
    absent, folder = str(tmp_path / "absent.json"), str(tmp_path)
    assert run(b"", file=absent) == (2, "", "FILE: cannot be read: No such file or directory\n")
    assert run(b"", file=folder) == (2, "", "FILE: cannot be read: Is a directory\n")
    assert run(b"", file="a\0b") == (2, "", "FILE: cannot be read: no such name is possible\n")
