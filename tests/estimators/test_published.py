"""The remission times of Freireich and others (Blood 1963; 21: 699), as textbooks print them.

Weeks in remission under 6-mercaptopurine and under placebo; only the numbers are used. Kleinbaum
and Klein (Survival Analysis, chapter 2) print the curve, both medians and the log-rank test. The
limits are what packages of statistics list for log(-log).
"""

import pytest

from server.domain.log_rank import log_rank
from server.domain.survival import kaplan_meier, median
from tests.domain.spans import spans

TREATED = spans("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+")
PLACEBO = spans("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23")


def test_the_curve_under_treatment_and_its_limits():
    ends = [row for row in kaplan_meier(TREATED) if row.ended]
    assert [
        (
            row.days,
            row.at_risk,
            *(round(float(one), 4) for one in (row.in_relief, row.lower, row.upper)),
        )
        for row in ends
    ] == [
        (6, 21, 0.8571, 0.6197, 0.9516),
        (7, 17, 0.8067, 0.5631, 0.9228),
        (10, 15, 0.7529, 0.5032, 0.8894),
        (13, 12, 0.6902, 0.4316, 0.8491),
        (16, 11, 0.6275, 0.3675, 0.8049),
        (22, 7, 0.5378, 0.2678, 0.7468),
        (23, 6, 0.4482, 0.1881, 0.6801),
    ]


def test_the_medians_of_both_groups():
    treated, placebo = median(kaplan_meier(TREATED)), median(kaplan_meier(PLACEBO))
    assert (treated.days, treated.lower, treated.upper) == (23, 13, None)
    assert (placebo.days, placebo.lower, placebo.upper) == (8, 4, 11)


def test_the_log_rank_test_between_them():
    found = log_rank([TREATED, PLACEBO])
    assert round(found.statistic, 2) == 16.79
    assert found.degrees == 1
    assert found.p == pytest.approx(0.0000417, rel=0.01)
