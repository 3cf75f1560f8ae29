import pytest

from bench.pwa.lighthouse import Audit, read, slowing, usual
from bench.pwa.phone import Opened
from bench.pwa.report import row

REPORT = {
    "environment": {"benchmarkIndex": 1499.6},
    "categories": {
        "performance": {"score": 0.995, "auditRefs": [{"id": "paint", "weight": 10}]},
        "accessibility": {"score": 1, "auditRefs": [{"id": "label", "weight": 7}]},
        "best-practices": {"score": 0.96, "auditRefs": [{"id": "console", "weight": 1}]},
    },
    "audits": {
        "paint": {"title": "Paints soon", "score": 0.98},
        "label": {"title": "Fields have labels", "score": 1},
        "console": {"title": "Errors were logged", "score": 0},
        "hint": {"title": "Counts for nothing", "score": 0},
        "manual": {"title": "Judged by nobody", "score": None},
    },
}


def test_scores_are_of_100_and_only_what_cost_points_is_named():
    missed = ["Errors were logged"]
    assert read(REPORT) == Audit(scores=(100, 100, 96), machine=1500, missed=missed)


def test_several_looks_are_told_by_their_middle_and_by_all_that_cost_points():
    looks = [
        Audit(scores=(97, 100, 96), machine=900, missed=["Paints soon"]),
        Audit(scores=(100, 100, 100), machine=1600, missed=[]),
        Audit(scores=(99, 100, 100), machine=1400, missed=["Jumps"]),
    ]
    middle = Audit(scores=(99, 100, 100), machine=1400, missed=["Jumps", "Paints soon"])
    assert usual(looks) == middle


@pytest.mark.parametrize(("machine", "times"), [(1500, 4), (1499, 2), (800, 2), (799, 1)])
def test_a_slow_machine_is_slowed_less(machine, times):
    assert slowing(machine) == times


def test_a_row_shows_the_usual_wait_the_worst_and_what_came():
    opened = [Opened(ms=1000, sizes=[1024, 512]), Opened(ms=3000), Opened(ms=1500)]
    assert row("opened", opened, 2000) == ("opened", "1500", "3000", "2000", "1.5", "2")


def test_a_row_of_what_needs_no_network_says_nothing_about_it():
    assert row("saved", [Opened(ms=80)], 100) == ("saved", "80", "80", "100", "", "")
