"""The restricted mean: the days in relief out of the first four weeks after a course."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from server.domain.survival import Row

TAU_DAYS: Final = Fraction(28)


@dataclass(frozen=True, slots=True, kw_only=True)
class RestrictedMean:
    """The mean duration when none counts for more than `tau`: the area under the curve up to it."""

    days: Fraction
    tau: Fraction  # days


def restricted_mean(rows: Sequence[Row], tau: Fraction = TAU_DAYS) -> RestrictedMean | None:
    """Return the restricted mean in days; None without a curve.

    `tau` never lies past the longest time if that one is censored: nobody knows the curve there.
    """
    if not rows:
        return None
    if rows[-1].in_relief:
        tau = min(tau, rows[-1].days)
    area, since, in_relief = Fraction(0), Fraction(0), Fraction(1)
    for row in rows:
        if row.days >= tau:
            break
        area += in_relief * (row.days - since)
        since, in_relief = row.days, row.in_relief
    return RestrictedMean(days=area + in_relief * (tau - since), tau=tau)
