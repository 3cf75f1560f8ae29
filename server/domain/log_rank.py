"""The log-rank test: do the curves of several groups differ by more than chance?"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import erfc, exp, lgamma, log, sqrt
from typing import Final

from server.domain.survival import Span, tallies

NEGLIGIBLE: Final = 1e-9  # of a variance: what rounding leaves of a zero


@dataclass(frozen=True, slots=True, kw_only=True)
class LogRank:
    """How unlike the groups are. Valid only when their episodes are independent."""

    statistic: float  # chi-square
    p: float
    degrees: int  # of freedom


def log_rank(groups: Sequence[Sequence[Span]]) -> LogRank | None:
    """Return the test over all groups; None when no two of them can be compared."""
    excess, covariance = _observed_less_expected(groups)
    statistic, degrees = _quadratic_form(excess, covariance)
    if not degrees:
        return None
    return LogRank(statistic=statistic, p=chi_square_tail(statistic, degrees), degrees=degrees)


def _observed_less_expected(
    groups: Sequence[Sequence[Span]],
) -> tuple[list[float], list[list[float]]]:
    """Return the ends in each group beyond its share of all, and their covariance."""
    size = len(groups)
    excess, covariance = [0.0] * size, [[0.0] * size for _ in groups]
    at_risk = [len(group) for group in groups]
    for ended, gone in _by_time(groups):
        every, ends = sum(at_risk), sum(ended)
        shares = [number / every for number in at_risk]
        spread = ends * (every - ends) / (every - 1) if every > 1 else 0.0
        for i, share in enumerate(shares):
            excess[i] += ended[i] - ends * share
            for j, other in enumerate(shares):
                covariance[i][j] += spread * share * ((i == j) - other)
        at_risk = [number - left for number, left in zip(at_risk, gone, strict=True)]
    return excess, covariance


def _by_time(groups: Sequence[Sequence[Span]]) -> list[tuple[list[int], list[int]]]:
    """Return, at each distinct time, how many spans of each group ended and how many left."""
    none = [0] * len(groups)
    found: dict[tuple[int, int], tuple[list[int], list[int]]] = {}
    for at, group in enumerate(groups):
        for one in tallies(group):
            key = one.days.as_integer_ratio()
            ended, gone = found.setdefault(key, (none.copy(), none.copy()))
            ended[at], gone[at] = one.ended, one.ended + one.censored
    return [found[key] for key in sorted(found, key=lambda key: key[0] / key[1])]


def _quadratic_form(
    vector: Sequence[float], matrix: Sequence[Sequence[float]]
) -> tuple[float, int]:
    """Return vector' x inverse(matrix) x vector and the matrix's rank.

    By elimination, so that what tells nothing (a group that left before the first end, and one
    group of all, whose excess follows from the others') falls away.
    """
    rest = [[*row, one] for row, one in zip(matrix, vector, strict=True)]
    enough = NEGLIGIBLE * max((row[at] for at, row in enumerate(rest)), default=0.0)
    left, total, rank = list(range(len(rest))), 0.0, 0
    while left:
        pivot = max(left, key=lambda at: rest[at][at])
        if rest[pivot][pivot] <= enough:
            break
        left.remove(pivot)
        total, rank = total + rest[pivot][-1] ** 2 / rest[pivot][pivot], rank + 1
        for at in left:
            factor = rest[at][pivot] / rest[pivot][pivot]
            rest[at] = [a - factor * b for a, b in zip(rest[at], rest[pivot], strict=True)]
    return total, rank


def chi_square_tail(statistic: float, degrees: int) -> float:
    """Return how likely chi-square is to exceed `statistic`, by its closed form."""
    half = statistic / 2
    if not half:
        return 1.0
    tail = erfc(sqrt(half)) if degrees % 2 else 0.0
    powers = [degrees / 2 - one for one in range(1, degrees // 2 + 1)]
    return min(tail + sum(exp(n * log(half) - half - lgamma(n + 1)) for n in powers), 1.0)
