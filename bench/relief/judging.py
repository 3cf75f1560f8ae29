"""One invented diary through the product's own rule and summary, held against its truth."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import pairwise
from statistics import median

from bench.relief.diaries import Diary
from bench.relief.people import durations, median_days, restricted_days
from server.domain.episodes import BaselineSource, Episode, Status
from server.domain.relief import episodes
from server.domain.rules import DEFAULT_RULES
from server.domain.summary import Summary, summary

NEVER = float("inf")


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What came of one patient. Differences are estimate less truth, in days."""

    episodes: int
    evaluable: int
    losses: tuple[float, ...]  # of each episode known to have ended, by its shown point
    clean: tuple[float, ...]  # of them where no day of the baseline was in relief
    last_entries: tuple[float, ...]  # naive, of each course: its last logged day
    median: float | None  # None: too few episodes, or not reached
    covered: bool | None  # its interval holds the truth; None: too few episodes
    restricted: float | None  # mean up to four weeks; None: too few episodes
    second: float | None  # the median with re-treatment as the end
    last_entry_median: float | None  # naive; None: nothing logged
    complete_median: float | None  # naive: of losses only; None: there is none


def judged(diary: Diary) -> Judged:
    """Return how far the estimates for one patient are from the truth."""
    found = episodes(diary.scores, diary.sessions, [], diary.today)
    known, law = summary(found), durations(diary.person)
    true, last = median_days(law), last_entries(diary)
    pairs = zip(found, diary.true_days, touched(found, diary), strict=True)
    losses = [(shown(one), *rest) for one, *rest in pairs if one.status is Status.LOSS]
    return Judged(
        episodes=len(found),
        evaluable=known.evaluable,
        losses=tuple(point - days for point, days, _ in losses),
        clean=tuple(point - days for point, days, relieved in losses if not relieved),
        last_entries=tuple(entry - days for entry, days in last),
        median=_less(known.median_days, true),
        covered=_covered(known, true) if known.curve else None,
        restricted=_restricted(known, law),
        second=_less(known.retreatment_as_end.median_days, true),
        last_entry_median=_median([entry for entry, _ in last], true),
        complete_median=_median([point for point, *_ in losses], true),
    )


def shown(one: Episode) -> float:
    """Return the duration that is shown of an episode; not a number when it cannot be judged."""
    return float("nan") if one.days is None else float(one.days)


def touched(found: Sequence[Episode], diary: Diary) -> list[bool]:
    """Return of each episode whether days of its baseline were truly in relief."""
    answers: list[bool] = []
    waits = [(one.course_first - before.course_last).days for before, one in pairwise(found)]
    for one, wait, lasted in zip(found, [None, *waits], [0, *diary.true_days], strict=False):
        if one.baseline_source is BaselineSource.INHERITED:
            answers.append(answers[-1])
        else:
            answers.append(wait is not None and lasted >= wait - DEFAULT_RULES.base_window)
    return answers


def last_entries(diary: Diary) -> list[tuple[int, int]]:
    """Return the last logged day after each session, before the next, beside the truth."""
    ends = [*diary.sessions[1:], date.max]
    found = []
    for day_0, end, days in zip(diary.sessions, ends, diary.true_days, strict=True):
        logged = [day for day in diary.scores if day_0 < day < end and day <= diary.today]
        if logged:
            found.append(((max(logged) - day_0).days, days))
    return found


def _covered(known: Summary, true: float) -> bool:
    lower = NEVER if known.median_lower is None else known.median_lower
    upper = NEVER if known.median_upper is None else known.median_upper
    return lower <= true <= upper


def _restricted(known: Summary, law: Sequence[int]) -> float | None:
    if known.rmst_days is None or known.rmst_tau is None:
        return None
    return float(known.rmst_days) - restricted_days(law, known.rmst_tau)


def _less(days: Fraction | None, true: float) -> float | None:
    return None if days is None else float(days) - true


def _median(days: Sequence[float], true: float) -> float | None:
    return median(days) - true if days else None
