import pytest

from bench.table import Row, printed
from bench.timing import WARM_UP, Timing, measure, timing_of


def timing(median_ms):
    return Timing(median_ms=median_ms, p95_ms=2 * median_ms)


def test_the_median_and_the_time_that_95_of_100_stay_below():
    found = timing_of([float(ms) for ms in range(1, 101)])
    assert found.median_ms == 50.5
    assert found.p95_ms == pytest.approx(95, abs=1)


def test_each_call_is_done_once_and_the_first_few_do_not_count():
    done = []
    slow_at_first = [lambda at=at: done.append(at) for at in range(WARM_UP + 3)]
    assert measure(slow_at_first).median_ms < 1000
    assert done == list(range(WARM_UP + 3))


def test_the_ratio_is_to_both_floors_together():
    row = Row(title="a save", whole=timing(12.0), bare=timing(1.0), sql=timing(3.0))
    assert row.cells == ("a save", "12.00", "24.00", "1.00", "3.00", "4.00", "3.0")


def test_columns_are_aligned():
    short = Row(title="a", whole=timing(1.0), bare=timing(1.0), sql=timing(1.0))
    long = Row(title="a longer one", whole=timing(1000.0), bare=timing(1.0), sql=timing(1.0))
    lines = printed([short, long]).splitlines()
    assert len({len(line) for line in lines}) == 1
    assert len(lines) == 3
