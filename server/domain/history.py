"""A patient's scores and treatment, read as one: what every view of a patient starts from."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from server.domain.diary import DayScore
from server.domain.episodes import Episode
from server.domain.maintenance import maintained
from server.domain.relief import episodes
from server.domain.rules import DEFAULT_RULES, ReliefRules
from server.domain.sessions import Route, StoredConfounder, StoredSession
from server.domain.state import ReliefState, relief_state


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """What is known of a patient at the end of `today`; what is dated later counts for nothing."""

    today: date
    scores: Sequence[DayScore]  # oldest first
    sessions: Sequence[StoredSession]  # that happened, oldest first
    confounders: Sequence[StoredConfounder]  # that happened, oldest first
    sessions_ahead: Sequence[StoredSession]  # dated later: it may be tomorrow at the clinic
    confounders_ahead: Sequence[StoredConfounder]  # dated later
    episodes: Sequence[Episode]  # oldest first
    maintained: frozenset[date]  # day 0 of each course of maintenance
    ahead: date | None  # the first day of what is dated later; None: nothing is
    state: ReliefState


def history(
    scores: Sequence[DayScore],
    sessions: Sequence[StoredSession],
    confounders: Sequence[StoredConfounder],
    today: date,
    rules: ReliefRules = DEFAULT_RULES,
) -> History:
    """Return what the daily scores (oldest first) and the standing sessions and marks say."""
    known = [one for one in scores if one.day <= today]
    stand, marked = _in_order(sessions), _marks_in_order(confounders)
    given = [one for one in stand if one.session.local_date <= today]
    marks = [one for one in marked if one.confounder.local_date <= today]
    sessions_ahead, confounders_ahead = stand[len(given) :], marked[len(marks) :]
    score_by_day = {one.day: one.score for one in known}
    days = [one.session.local_date for one in given]
    found = episodes(score_by_day, days, [m.confounder.local_date for m in marks], today, rules)
    kept_up = maintained(_routes_by_day(given), rules)
    return History(
        today=today,
        scores=known,
        sessions=given,
        confounders=marks,
        sessions_ahead=sessions_ahead,
        confounders_ahead=confounders_ahead,
        episodes=found,
        maintained=kept_up,
        ahead=_ahead(today, scores, sessions_ahead, confounders_ahead),
        state=relief_state(found, today, kept_up, rules),
    )


def _ahead(
    today: date,
    scores: Iterable[DayScore],
    sessions: Iterable[StoredSession],
    confounders: Iterable[StoredConfounder],
) -> date | None:
    days = [one.day for one in scores if one.day > today]
    days += [one.session.local_date for one in sessions]
    days += [one.confounder.local_date for one in confounders]
    return min(days, default=None)


def _in_order(sessions: Iterable[StoredSession]) -> list[StoredSession]:
    happened = [one for one in sessions if not one.session.entered_in_error]
    return sorted(
        happened, key=lambda one: (one.session.local_date, one.session.local_time, one.id)
    )


def _marks_in_order(confounders: Iterable[StoredConfounder]) -> list[StoredConfounder]:
    happened = [one for one in confounders if not one.confounder.entered_in_error]
    return sorted(happened, key=lambda one: (one.confounder.local_date, one.id))


def _routes_by_day(sessions: Iterable[StoredSession]) -> dict[date, list[Route]]:
    routes: dict[date, list[Route]] = defaultdict(list)
    for one in sessions:
        routes[one.session.local_date].append(one.session.route)
    return routes
