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
    """What is known of a patient at the end of `today`; what is dated later is left out."""

    today: date
    scores: Sequence[DayScore]  # oldest first
    sessions: Sequence[StoredSession]  # that happened, oldest first
    confounders: Sequence[StoredConfounder]  # that happened, oldest first
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
    given, marks = _sessions_up_to(today, sessions), _confounders_up_to(today, confounders)
    score_by_day = {one.day: one.score for one in known}
    days = [one.session.local_date for one in given]
    found = episodes(score_by_day, days, [m.confounder.local_date for m in marks], today, rules)
    kept_up = maintained(_routes_by_day(given), rules)
    return History(
        today=today,
        scores=known,
        sessions=given,
        confounders=marks,
        episodes=found,
        maintained=kept_up,
        ahead=_ahead(today, scores, sessions, confounders),
        state=relief_state(found, today, kept_up, rules),
    )


def _ahead(
    today: date,
    scores: Iterable[DayScore],
    sessions: Iterable[StoredSession],
    confounders: Iterable[StoredConfounder],
) -> date | None:
    days = [one.day for one in scores]
    days += [one.session.local_date for one in sessions if not one.session.entered_in_error]
    marks = [one.confounder for one in confounders]
    days += [mark.local_date for mark in marks if not mark.entered_in_error]
    return min((day for day in days if day > today), default=None)


def _sessions_up_to(today: date, sessions: Iterable[StoredSession]) -> list[StoredSession]:
    happened = [one for one in sessions if not one.session.entered_in_error]
    known = [one for one in happened if one.session.local_date <= today]
    return sorted(known, key=lambda one: (one.session.local_date, one.session.local_time, one.id))


def _confounders_up_to(
    today: date, confounders: Iterable[StoredConfounder]
) -> list[StoredConfounder]:
    happened = [one for one in confounders if not one.confounder.entered_in_error]
    known = [one for one in happened if one.confounder.local_date <= today]
    return sorted(known, key=lambda one: (one.confounder.local_date, one.id))


def _routes_by_day(sessions: Iterable[StoredSession]) -> dict[date, list[Route]]:
    routes: dict[date, list[Route]] = defaultdict(list)
    for one in sessions:
        routes[one.session.local_date].append(one.session.route)
    return routes
