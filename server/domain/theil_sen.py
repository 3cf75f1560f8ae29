"""The Akritas-Theil-Sen slope: a line through durations of which some are only "at least"."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate, combinations
from math import lcm


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One duration of relief, at its place in time."""

    place: int  # the course's number; no two points share one
    days: Fraction
    ended: bool  # False: at least so long
    baseline: Fraction  # points of pain against which it is measured


def longer(one: Point, other: Point) -> bool:
    """Return whether `other` is known to be longer than `one`.

    What lasted at least as long as another that ended then is the longer one.
    """
    return one.ended and (other.days > one.days or (other.days == one.days and not other.ended))


def theil_sen(points: Sequence[Point]) -> Fraction | None:
    """Return the slope in days per place, exact; None when the points do not hold one in.

    For a slope b each pair of residuals scores +1 when the later one is known to be longer, -1
    when it is known to be shorter. That sum falls as b rises, by steps at the slopes of the
    pairs, and the answer is the middle of where it passes 0. With nothing censored that is the
    median of the pairs' slopes.
    """
    pairs = [(a, b) for a, b in combinations(sorted(points, key=_place), 2) if a.ended or b.ended]
    rising = sum(one.ended for one, _ in pairs)  # the sum's value far to the left
    falling = sum(other.ended for _, other in pairs)  # and what it has lost beyond 0 far right
    if not rising or not falling:
        return None
    unit = _unit(points)
    steps = sorted(_steps(pairs, unit))
    fallen = list(accumulate(by for _, by in steps))
    reaches = next(at for (at, _), by in zip(steps, fallen, strict=True) if by >= rising)
    leaves = next(at for (at, _), by in zip(steps, fallen, strict=True) if by > rising)
    return Fraction(reaches + leaves, 2 * unit)


def _steps(pairs: Iterable[tuple[Point, Point]], unit: int) -> list[tuple[int, int]]:
    """Return for each pair where its score falls, in units of 1/`unit`, and by how much."""
    return [
        (
            int((other.days - one.days) * unit) // (other.place - one.place),
            one.ended + other.ended,
        )
        for one, other in pairs
    ]


def _unit(points: Sequence[Point]) -> int:
    """Return a number that makes each pair's slope whole: sorting whole numbers is quick."""
    places = [point.place for point in points]
    gaps = range(1, max(places) - min(places) + 1)
    return lcm(*gaps, 1) * lcm(*(point.days.denominator for point in points))


def _place(point: Point) -> int:
    return point.place
