"""Whether durations come in an order that chance would rarely bring."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import permutations
from random import Random
from typing import Final

from server.domain.theil_sen import Point, longer

EXACT_UP_TO: Final = 7  # points: all their orders are tried, 5,040 of seven
REPLICATES: Final = 1_999  # orders tried of more points, for each number of them the same ones
KEPT_UP_TO: Final = 64  # points: a megabyte of orders; those of more are made anew each time

Counts = Callable[[Point, Point], bool]  # whether a pair counts; the same for both its orders


def every_pair(_one: Point, _other: Point) -> bool:
    """Return that this pair counts."""
    return True


def permutation_p(points: Sequence[Point], counts: Counts = every_pair) -> Fraction:
    """Return how often chance orders these points, given oldest first, as one-sidedly; exact.

    Two-sided. Where not all orders are tried the points' own is one of them, so p is never 0.
    """
    number, rising = len(points), _rising(points, counts)
    own = abs(_score(_before(range(number)), rising))
    orders = _kept(number) if number <= KEPT_UP_TO else _orders(number)
    as_far = sum(abs(_score(order, rising)) >= own for order in orders)
    if number <= EXACT_UP_TO:
        return Fraction(as_far, len(_kept(number)))
    return Fraction(1 + as_far, 1 + REPLICATES)


def score(points: Sequence[Point], counts: Counts = every_pair) -> int:
    """Return the pairs whose later point is known to be longer less those with it shorter."""
    return _score(_before(range(len(points))), _rising(points, counts))


def _score(order: int, rising: int) -> int:
    """Return the score of points in this order; pairs are bits, so it is one `&` and a count.

    A known pair is either longer or shorter in an order: what is not the one is the other.
    """
    return 2 * (order & rising).bit_count() - rising.bit_count()


def _rising(points: Sequence[Point], counts: Counts) -> int:
    """Return the pairs of which the other is known to be longer than the one."""
    return _pairs(
        [_row(counts(one, other) and longer(one, other) for other in points) for one in points]
    )


@lru_cache
def _kept(number: int) -> tuple[int, ...]:
    return tuple(_orders(number))


def _orders(number: int) -> Iterator[int]:
    """Return the orders to try: all of them, or the same ones each time, drawn by chance."""
    if number <= EXACT_UP_TO:
        return map(_before, permutations(range(number)))
    random = Random(number)  # noqa: S311 - reproducible on purpose; of its methods only this
    chance = [[random.random() for _ in range(number)] for _ in range(REPLICATES)]
    return (_before(sorted(range(number), key=one.__getitem__)) for one in chance)


def _before(order: Sequence[int]) -> int:
    """Return the pairs of which the one comes before the other in this order."""
    rows, later = [0] * len(order), (1 << len(order)) - 1
    for at in order:
        later ^= 1 << at
        rows[at] = later
    return _pairs(rows)


def _row(holds: Iterable[bool]) -> int:
    return sum(1 << at for at, true in enumerate(holds) if true)


def _pairs(rows: Sequence[int]) -> int:
    """Return rows of bits as one number: row by row, so that equal pairs are equal bits."""
    width = (len(rows) + 7) // 8
    return int.from_bytes(b"".join(row.to_bytes(width, "little") for row in rows), "little")
