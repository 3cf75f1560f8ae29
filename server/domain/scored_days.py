"""Scored days as numbers, so that those between two days are found at once."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Self


@dataclass(frozen=True, slots=True)
class ScoredDays:
    """Daily scores by ordinal: near year 1 or 9999 a date has no date 7 days away."""

    days: list[int]  # oldest first
    score_by_day: Mapping[int, Fraction]

    @classmethod
    def up_to(cls, today: date, scores: Mapping[date, Fraction]) -> Self:
        """Return what was known at the end of `today`."""
        known = {day.toordinal(): score for day, score in scores.items() if day <= today}
        return cls(sorted(known), known)

    def between(self, first: int, last: int) -> list[int]:
        """Return the scored days from `first` to `last`, both included."""
        return self.days[bisect_left(self.days, first) : bisect_right(self.days, last)]
