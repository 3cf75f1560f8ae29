"""Whether relief gets shorter or longer from course to course."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Final

from server.domain.episodes import Episode, Status
from server.domain.permutation_test import permutation_p, score
from server.domain.theil_sen import Point, theil_sen

MIN_RESPONDERS: Final = 6  # episodes with relief; fewer name no direction
MIN_ENDED: Final = 4  # of them known to have ended
MAX_P: Final = Fraction(5, 100)  # a direction is named below it
COMPARABLE_POINTS: Final = 1  # by which the baselines of two episodes may differ


class Direction(StrEnum):
    """Where the durations go, if that is beyond doubt enough to be said."""

    SHORTENING = "shortening"
    LENGTHENING = "lengthening"
    NOT_CLEAR = "no clear trend"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliefTrend:
    """How the duration of relief changes from course to course, and on what that rests."""

    slope_days_per_course: Fraction | None  # exact; None: the durations do not hold one in
    p: float | None  # of the permutation test, two-sided; None: no slope
    direction: Direction
    responders: int  # episodes with relief
    ended: int  # of them known to have ended


def relief_trend(episodes: Sequence[Episode]) -> ReliefTrend:
    """Return the trend over one patient's episodes, oldest first.

    The responding ones count, each at the number of its course: a course of which nobody can
    tell what it brought was a course too. A lower baseline makes the same relief look shorter,
    so a direction must show as well among the pairs of episodes with nearly the same baseline.
    """
    points = _points(episodes)
    slope = theil_sen(points)
    p = None if slope is None else permutation_p(points)
    ended = sum(point.ended for point in points)
    enough = len(points) >= MIN_RESPONDERS and ended >= MIN_ENDED
    return ReliefTrend(
        slope_days_per_course=slope,
        p=None if p is None else float(p),
        direction=_direction(points, slope, p) if enough else Direction.NOT_CLEAR,
        responders=len(points),
        ended=ended,
    )


def _points(episodes: Iterable[Episode]) -> list[Point]:
    return [
        Point(
            place=number,
            days=episode.days,
            ended=episode.status is Status.LOSS,
            baseline=episode.baseline,
        )
        for number, episode in enumerate(episodes, 1)
        if episode.responded and episode.days is not None and episode.baseline is not None
    ]


def _direction(points: Sequence[Point], slope: Fraction | None, p: Fraction | None) -> Direction:
    if not slope or p is None or p >= MAX_P:
        return Direction.NOT_CLEAR
    alike = score(points, comparable)
    if alike * slope <= 0 or permutation_p(points, comparable) >= MAX_P:
        return Direction.NOT_CLEAR
    return Direction.SHORTENING if slope < 0 else Direction.LENGTHENING


def comparable(one: Point, other: Point) -> bool:
    """Return whether two durations are measured against nearly the same baseline."""
    return abs(one.baseline - other.baseline) <= COMPARABLE_POINTS
