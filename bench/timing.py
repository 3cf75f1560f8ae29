"""Times of something done many times, and the two numbers shown of them."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median, quantiles
from time import perf_counter

WARM_UP = 5  # rounds that are done and not counted: caches fill, code compiles


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """How long one thing takes."""

    median_ms: float
    p95_ms: float


def measure(calls: list[Callable[[], object]]) -> Timing:
    """Do each call once, in turn, and return how long one took; the first few do not count."""
    milliseconds = []
    for call in calls:
        begun = perf_counter()
        call()
        milliseconds.append((perf_counter() - begun) * 1000)
    return timing_of(milliseconds[WARM_UP:])


def timing_of(milliseconds: list[float]) -> Timing:
    """Return the median and the time that 95 of 100 stay below."""
    return Timing(median_ms=median(milliseconds), p95_ms=quantiles(milliseconds, n=20)[-1])
