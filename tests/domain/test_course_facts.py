"""What a course consisted of: route, mean dose, dose band and quarter."""

from datetime import date

import pytest

from server.domain.course_facts import (
    CourseFacts,
    CourseRoute,
    course_facts,
    dose_band,
    dose_bands,
    quarter,
)
from server.domain.sessions import Route
from tests.diaries import a_session

IV, MIXED = CourseRoute.IV, CourseRoute.MIXED


@pytest.mark.parametrize(
    ("given", "facts"),
    [
        pytest.param([("iv", 35.0)], (IV, 35.0), id="one session"),
        pytest.param([("iv", 30.0), ("iv", 40.0)], (IV, 35.0), id="the mean of two"),
        pytest.param([("iv", 30.0), ("nasal", 56.0)], (MIXED, 43.0), id="two routes"),
    ],
)
def test_the_sessions_of_a_course_are_told_as_one(given, facts):
    found = course_facts([a_session(route=Route(route), dose_mg=mg) for route, mg in given])
    assert (found.route, found.dose_mg) == facts


def test_the_mean_dose_knows_no_order():
    doses = [0.1, 0.2, 0.3, 1e3]
    there, back = (
        course_facts([a_session(dose_mg=mg) for mg in given]) for given in (doses, doses[::-1])
    )
    assert there == back


@pytest.mark.parametrize(
    ("mg", "band"),
    [
        (0.5, "iv:0-25"),
        (24.999, "iv:0-25"),
        (25, "iv:25-50"),
        (49.99, "iv:25-50"),
        (50, "iv:50-100"),
        (99.9, "iv:50-100"),
        (100, "iv:100-200"),
        (199.9, "iv:100-200"),
        (200, "iv:200-"),
        (5000, "iv:200-"),
    ],
)
def test_a_limit_belongs_to_the_band_that_it_begins(mg, band):
    assert dose_band(CourseFacts(route=IV, dose_mg=mg)) == band


def test_doses_of_several_routes_are_in_no_band():
    assert dose_band(CourseFacts(route=MIXED, dose_mg=30)) == "mixed"


def test_every_band_has_its_place_in_reading_order():
    order = list(dose_bands())
    assert order[:6] == [
        *(f"iv:{b}" for b in ("0-25", "25-50", "50-100", "100-200")),
        "iv:200-",
        "im:0-25",
    ]
    assert order[-1] == "mixed"
    assert len(order) == len(set(order)) == 16


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (date(2026, 1, 1), "2026-Q1"),
        (date(2026, 3, 31), "2026-Q1"),
        (date(2026, 4, 1), "2026-Q2"),
        (date(2026, 9, 30), "2026-Q3"),
        (date(2026, 10, 1), "2026-Q4"),
        (date(2026, 12, 31), "2026-Q4"),
    ],
)
def test_a_quarter_begins_with_its_first_month(day, code):
    assert quarter(day) == code
