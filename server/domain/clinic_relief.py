"""A clinic's relief as one page shows it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final
from uuid import UUID

from server.domain.clinic_rules import ClinicRules
from server.domain.episodes import Episode
from server.domain.groupings import Grouped, Grouping
from server.domain.relief_trend import Direction, ReliefTrend

LATEST_EPISODES: Final = 8  # shown beside a patient's trend


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicRelief:
    """A clinic's groups, as of the reader's day."""

    by: Grouping
    today: date
    rules: ClinicRules
    stale: int  # patients whose kept relief may be out of date
    grouped: Grouped


@dataclass(frozen=True, slots=True, kw_only=True)
class Trended:
    """A patient whose relief gets shorter or longer."""

    patient_id: UUID
    name: str
    trend: ReliefTrend

    @property
    def place(self) -> tuple[bool, Fraction, UUID]:
        """Return what a list of them sorts by: shorter first, and the steepest first."""
        steepness = abs(self.trend.slope_days_per_course or Fraction(0))
        return self.trend.direction is Direction.LENGTHENING, -steepness, self.patient_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Such a patient with what says so."""

    trended: Trended
    episodes: Sequence[Episode]  # the latest that could be judged, oldest first


def latest(episodes: Sequence[Episode]) -> list[Episode]:
    """Return the last episodes that could be judged, oldest first."""
    return [one for one in episodes if one.evaluable][-LATEST_EPISODES:]
