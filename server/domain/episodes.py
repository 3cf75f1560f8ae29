"""What became of the relief after one course: the words in which the rule answers."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction


class Status(StrEnum):
    """How an episode stands."""

    LOSS = "loss"  # relief came and is known to have ended
    CENSORED = "censored"  # relief came and lasted at least so long
    NON_RESPONDER = "non_responder"  # relief did not come
    NOT_EVALUABLE = "not_evaluable"  # nobody can tell


class Reason(StrEnum):
    """Why nobody can tell, or why no more than "at least" is known."""

    BASELINE = "baseline"
    LOW_BASELINE = "low_baseline"
    TOO_SOON = "too_soon"
    EARLY = "early"
    CONFOUNDER = "confounder"  # of either: it came in the onset window, or after the onset
    GAP = "gap"
    NEXT_SESSION = "next_session"
    STOPPED_LOGGING = "stopped_logging"
    ONGOING = "ongoing"


class BaselineSource(StrEnum):
    """Where a baseline comes from."""

    OBSERVED = "observed"
    INHERITED = "inherited"


@dataclass(frozen=True, slots=True, kw_only=True)
class Episode:
    """What follows one course. Days count from the course's last session, which is day 0."""

    course_first: date
    course_last: date
    status: Status
    reason: Reason | None  # None: a loss or no response
    baseline: Fraction | None  # points; None: there is none
    baseline_source: BaselineSource | None  # None: there is no baseline
    threshold: Fraction | None  # points; None: there is no baseline
    onset_day: int | None  # None: no onset
    lower_days: int | None  # relief lasted at least so long; None: not evaluable
    upper_days: int | None  # and at most so long; None: censored or not evaluable
    days: Fraction | None  # the point to show, with a ≥ when censored; None: not evaluable
    pending: bool | None  # the latest score is above the threshold; None: it says nothing here

    @property
    def responded(self) -> bool:
        """Return whether relief came."""
        return self.status in (Status.LOSS, Status.CENSORED)

    @property
    def evaluable(self) -> bool:
        """Return whether anybody can tell if relief came."""
        return self.status is not Status.NOT_EVALUABLE
