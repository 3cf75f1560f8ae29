"""The parameters of the relief rule. A result always carries them and the method's version."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

METHOD_VERSION: Final = "1"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliefRules:
    """What a clinic may configure; docs/domain.md gives the source of each default."""

    course_gap: int = 7  # days; sessions no further apart are one course
    base_window: int = 7  # days before a course whose scores make the baseline
    min_base: int = 4  # scored days; fewer: not evaluable
    min_baseline: Fraction = Fraction(3)  # points; lower: no room to measure
    response: Fraction = Fraction(3, 10)  # share of the baseline that must go
    min_abs: Fraction = Fraction(1)  # points that must go
    onset_window: int = 7  # days in which relief must begin
    min_early: int = 3  # scored days in that window; fewer: not evaluable
    confirmations: int = 2  # consecutive scored days that make a change count
    confirm_gap: int = 3  # days between two of them, at most
    max_gap: int = 7  # days; a longer silence ends what is known
    lost_after: int = 7  # days; a longer silence up to today: logging has stopped
    late_after: int = 48  # hours after the end of its day; written later: late


DEFAULT_RULES: Final = ReliefRules()


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """The values a parameter may take, both ends included."""

    lowest: int
    highest: int
    whole: bool = True  # False: any exact number in between


TEN_YEARS_DAYS: Final = 3660

# Wide on purpose: they keep the rule defined and typing errors out, and leave sense to the clinic.
BOUNDS_BY_PARAMETER: Final = {
    "course_gap": Bounds(lowest=0, highest=TEN_YEARS_DAYS),
    "base_window": Bounds(lowest=1, highest=TEN_YEARS_DAYS),
    "min_base": Bounds(lowest=1, highest=TEN_YEARS_DAYS),
    "min_baseline": Bounds(lowest=0, highest=10, whole=False),
    "response": Bounds(lowest=0, highest=1, whole=False),
    "min_abs": Bounds(lowest=0, highest=10, whole=False),
    "onset_window": Bounds(lowest=1, highest=TEN_YEARS_DAYS),
    "min_early": Bounds(lowest=0, highest=TEN_YEARS_DAYS),
    "confirmations": Bounds(lowest=1, highest=TEN_YEARS_DAYS),
    "confirm_gap": Bounds(lowest=0, highest=TEN_YEARS_DAYS),
    "max_gap": Bounds(lowest=0, highest=TEN_YEARS_DAYS),
    "lost_after": Bounds(lowest=0, highest=TEN_YEARS_DAYS),
    "late_after": Bounds(lowest=0, highest=24 * TEN_YEARS_DAYS),
}
