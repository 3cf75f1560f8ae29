"""How far estimates are from the truth: bias, spread, and how often an interval holds it."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import fmean, stdev


@dataclass(frozen=True, slots=True, kw_only=True)
class Error:
    """How far estimates were from the truth. In the unit of what was estimated."""

    number: int  # of estimates
    bias: float  # mean of estimate less truth; above 0: too long
    bias_error: float  # standard error of the bias, by chance of the simulation
    rmse: float  # root of the mean square


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How often something was so."""

    number: int  # of tries
    share: float
    error: float  # standard error, by chance of the simulation


def error_of(differences: Sequence[float]) -> Error | None:
    """Return what these differences, estimate less truth, amount to; None: fewer than two."""
    number = len(differences)
    if number < 2:
        return None
    return Error(
        number=number,
        bias=fmean(differences),
        bias_error=stdev(differences) / sqrt(number),
        rmse=sqrt(fmean(one * one for one in differences)),
    )


def share_of(held: int, number: int) -> Share | None:
    """Return how often it held; None: never tried."""
    if not number:
        return None
    share = held / number
    return Share(number=number, share=share, error=sqrt(share * (1 - share) / number))
