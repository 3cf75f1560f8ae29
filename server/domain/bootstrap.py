"""The interval of a group's curve, by drawing its patients again: their episodes are correlated.

Why so, how often and how quickly: docs/decisions/0060-intervals-over-patients.md.
"""

import struct
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from operator import neg
from random import Random
from typing import Final

from server.domain.survival import Span, tallies

REPLICATES: Final = 999
MOST_UNITS: Final = 400  # drawn at a time; more patients are drawn in bundles
SEED: Final = 1
LOWER: Final = (REPLICATES + 1) // 40 - 1  # where 2.5 % of the sorted replicates end
UPPER: Final = REPLICATES - 1 - LOWER
BYTES: Final = 4  # of a count
AT_HALF: Final = 0.5 + 1e-9  # floats miss an exact half

Counts = tuple[int, ...]  # at each distinct time


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A 95 % percentile interval, pointwise."""

    shares: Sequence[tuple[float, float]]  # of the share in relief at each distinct time
    median: tuple[Fraction | None, Fraction | None]  # days; None: not reached


def band(patients: Sequence[Sequence[Span]]) -> Band | None:
    """Return the interval at each distinct time of these patients' spans, in order.

    None for a single patient: nothing says how patients differ. The same patients, in whatever
    order, have the same interval.
    """
    if len(patients) == 1:
        return None
    times = [one.days for one in tallies(span for spans in patients for span in spans)]
    curves = [_shares(ended, left) for ended, left in _replicates(patients, times)]
    medians = sorted(bisect_left(shares, -AT_HALF, key=neg) for shares in curves)
    days = [*times, None]  # beyond the last: not reached
    return Band(
        shares=[_limits(shares) for shares in zip(*curves, strict=True)],
        median=(days[medians[LOWER]], days[medians[UPPER]]),
    )


def _limits(shares: Sequence[float]) -> tuple[float, float]:
    ordered = sorted(shares)
    return ordered[LOWER], ordered[UPPER]


def _replicates(
    patients: Sequence[Sequence[Span]], times: Sequence[Fraction]
) -> Iterator[tuple[Counts, Counts]]:
    """Return what ended and what is censored at each time, for as many patients drawn anew.

    The counts of a unit are one large number, so a replicate is one sum.
    """
    random = Random(SEED)  # noqa: S311 - the same draws each time
    place = {days.as_integer_ratio(): at for at, days in enumerate(times)}
    units = _bundles(sorted(_packed(spans, place) for spans in patients), random)
    form = struct.Struct(f"<{2 * len(times)}I")
    for _ in range(REPLICATES):
        drawn = sum(random.choices(units, k=len(units)))
        counts = form.unpack(drawn.to_bytes(form.size, "little"))
        yield counts[: len(times)], counts[len(times) :]


def _bundles(packed: list[int], random: Random) -> list[int]:
    """Return the units to draw: patients, or bundles of them at random, about as many in each."""
    random.shuffle(packed)
    units = min(len(packed), MOST_UNITS)
    return [sum(packed[at::units]) for at in range(units)]


def _packed(spans: Sequence[Span], place: dict[tuple[int, int], int]) -> int:
    fields = [place[one.days.as_integer_ratio()] + len(place) * (not one.ended) for one in spans]
    return sum(1 << 8 * BYTES * field for field in fields)


def _shares(ended: Counts, censored: Counts) -> list[float]:
    """Return the share in relief after each time; past the longest duration it stays."""
    at_risk, share, shares = sum(ended) + sum(censored), 1.0, []
    for ends, others in zip(ended, censored, strict=True):
        if ends:
            share *= (at_risk - ends) / at_risk
        shares.append(share)
        at_risk -= ends + others
    return shares
