"""One line of the caseload: what a clinician sees of each patient before opening any."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from server.domain.effect_reports import EffectReport, effect_reports, worst_recent
from server.domain.entries import EntryVersion
from server.domain.figures import WEEK_DAYS, days_logged, mean_of_days
from server.domain.history import History
from server.domain.needs import Need, needs
from server.domain.requests import Asked
from server.domain.state import ReliefState


@dataclass(frozen=True, slots=True, kw_only=True)
class LatestPain:
    """The last scored day."""

    day: date
    score: float  # points, the nearest decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A patient in one line, as of `today`. Its decimals are shown, and decide nothing."""

    today: date
    latest_pain: LatestPain | None  # None: no scored day
    mean_7: float | None  # points, over the last 7 days; None: none of them is scored
    mean_prior_7: float | None  # points, over the 7 days before those
    days_logged_28: int
    worst_effect: EffectReport | None  # of the last 14 days; None: none reported
    state: ReliefState
    needs: tuple[Need, ...] = ()  # most pressing first


def line(
    known: History,
    heads: Sequence[EntryVersion],
    requests: Iterable[Asked] = (),
    unseen: Collection[date] | None = None,
) -> Line:
    """Return the line of a patient of whom this is known; of entries those of two weeks do.

    `unseen` has the days of which no clinician has seen everything; None: any day.
    """
    today, scores = known.today, known.scores
    latest = scores[-1] if scores else None
    return Line(
        today=today,
        latest_pain=LatestPain(day=latest.day, score=float(latest.score)) if latest else None,
        mean_7=_decimal(mean_of_days(scores, today)),
        mean_prior_7=_decimal(mean_of_days(scores, today, ago=WEEK_DAYS)),
        days_logged_28=days_logged(scores, today),
        worst_effect=worst_recent(effect_reports(heads), today),
        state=known.state,
        needs=tuple(needs(heads, known.sessions, today, requests, unseen)),
    )


def _decimal(value: Fraction | None) -> float | None:
    return None if value is None else float(value)
