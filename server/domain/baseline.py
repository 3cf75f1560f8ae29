"""The baseline: the pain that relief is measured against."""

from dataclasses import dataclass
from fractions import Fraction

from server.domain.courses import Course
from server.domain.episodes import BaselineSource, Episode, Reason, Status
from server.domain.rules import ReliefRules
from server.domain.scored_days import ScoredDays


@dataclass(frozen=True, slots=True)
class Baseline:
    """Pain before a course, in points, unrounded."""

    score: Fraction
    source: BaselineSource


def baseline_of(
    course: Course, previous: Episode | None, scored: ScoredDays, rules: ReliefRules
) -> Baseline | None:
    """Return the baseline of a course; None when too few of the days before it are scored."""
    first = course.first.toordinal()
    inherited = _inherited(previous, first, scored, rules)
    if inherited is not None:
        return Baseline(inherited, BaselineSource.INHERITED)
    window = base_days(first, scored, rules)
    if len(window) < rules.min_base:
        return None
    total = sum((scored.score_by_day[day] for day in window), Fraction(0))
    return Baseline(total / len(window), BaselineSource.OBSERVED)


def base_days(first: int, scored: ScoredDays, rules: ReliefRules) -> list[int]:
    """Return the scored days of the window before a course that begins on day `first`."""
    return scored.between(first - rules.base_window, first - 1)


def _inherited(
    previous: Episode | None, first: int, scored: ScoredDays, rules: ReliefRules
) -> Fraction | None:
    """Return the previous baseline when the days before this course still carry relief.

    They do when relief had not ended, or so lately that too few days out of it were scored.
    """
    if previous is None:
        return None
    if previous.reason is Reason.NEXT_SESSION:
        return previous.baseline
    if previous.status is not Status.LOSS or previous.upper_days is None:
        return None
    first_out = previous.course_last.toordinal() + previous.upper_days + 1
    out_of_relief = scored.between(first_out, first - 1)
    return previous.baseline if len(out_of_relief) < rules.min_base else None
