"""Kaplan-Meier by the published example and by hand; lifelines waits in tests/estimators."""

from dataclasses import replace
from fractions import Fraction

import pytest

from server.domain.episodes import Reason, Status
from server.domain.summary import summary
from server.domain.survival import Median, kaplan_meier, median
from tests.domain.diaries import judged
from tests.domain.spans import spans

PUBLISHED = "9 12 14+ 16 18 21+ 23"


def middle(text):
    found = median(kaplan_meier(spans(text)))
    return (found.days, found.lower, found.upper)


def test_the_published_example():
    rows = kaplan_meier(spans(PUBLISHED))
    assert [
        (row.days, round(float(row.in_relief), 3), row.at_risk, row.ended, row.censored)
        for row in rows
    ] == [
        (9, 0.857, 7, 1, 0),
        (12, 0.714, 6, 1, 0),
        (14, 0.714, 5, 0, 1),
        (16, 0.536, 4, 1, 0),
        (18, 0.357, 3, 1, 0),
        (21, 0.357, 2, 0, 1),
        (23, 0, 1, 1, 0),
    ]
    assert median(rows) == Median(days=Fraction(18), lower=Fraction(9), upper=None)


def test_counting_a_re_treatment_as_the_end_shortens_the_median():
    assert middle("9 12 14 16 18 21+ 23")[0] == 16


@pytest.mark.parametrize(
    ("text", "days"),
    [
        pytest.param("", None, id="nothing"),
        pytest.param("5+ 6+", None, id="nothing ended"),
        pytest.param("5 6+ 7+", None, id="two thirds in relief: not reached"),
        pytest.param("5 6+", 5, id="exactly half is reached"),
        pytest.param("5 6", 5, id="and not half a day later"),
        pytest.param("5 5 6 6", 5, id="ends on one day count together"),
        pytest.param("5+ 5 6", 6, id="what is censored on a day was at risk on it"),
        pytest.param("9.5", Fraction("9.5"), id="half days are exact"),
        pytest.param("40 9 33", 33, id="in any order"),
    ],
)
def test_the_median_is_the_first_time_with_at_most_half_in_relief(text, days):
    assert middle(text)[0] == days


def test_the_interval_of_the_median_is_where_its_band_crosses_half():
    assert middle("1 2 3 4 5 6 7 8 9 10") == (5, 1, 8)


def test_nobody_left_is_known_to_be_below_half_and_no_more():
    (row,) = kaplan_meier(spans("4 4"))
    assert (row.in_relief, row.lower, row.upper) == (0, 0.0, None)
    assert middle("4 4") == (4, 4, None)


def test_the_summary_counts_who_responded_of_whom_one_can_tell():
    (relieved,) = judged(after="3 3 6 6")
    none, unknown = judged(after="6 6 6 6 6 6 6 6")[0], judged(before="7")[0]
    found = summary([relieved, relieved, none, unknown])
    assert (found.responders, found.evaluable) == (2, 3)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        pytest.param((4, 5, 6, 7), None, id="4 responding episodes are too few"),
        pytest.param((4, 5, 6, 7, 8), 6, id="5 are enough"),
    ],
)
def test_a_median_needs_five_responding_episodes(days, expected):
    (lost,) = judged(after="3 3 6 6")
    assert summary([replace(lost, days=Fraction(one)) for one in days]).median_days == expected


def test_the_summary_counts_what_is_censored_as_at_least():
    (lost,), (held,) = judged(after="3 3 6 6"), judged(after="3 3 3")
    assert (held.status, held.reason) == (Status.CENSORED, Reason.ONGOING)
    found = summary(
        replace(lost if span.ended else held, days=span.days) for span in spans(PUBLISHED)
    )
    assert (found.responders, found.evaluable) == (7, 7)
    assert (found.median_days, found.median_lower, found.median_upper) == (18, 9, None)
