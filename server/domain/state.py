"""Where a patient stands today: for the caseload and for the patient's own sentence."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from server.domain.episodes import Episode, Reason, Status
from server.domain.rules import DEFAULT_RULES, ReliefRules


class StateKind(StrEnum):
    """What can be said about relief today."""

    NONE = "none"  # no session yet
    TOO_SOON = "too_soon"  # relief may still begin
    RELIEF = "relief"  # it holds, as far as is known
    LOST = "lost"
    NO_RESPONSE = "no_response"
    UNKNOWN = "unknown"  # it came, and nobody knows whether it still holds
    NOT_MEASURED = "not_measured"  # nobody knows whether it came
    MAINTENANCE = "maintenance"  # dosing goes on: look at the weekly means


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliefState:
    """The latest episode as of today, with the last one before it that could be judged."""

    kind: StateKind
    day: int | None  # days since the latest course's last session; None: no session yet
    known_days: Fraction | None  # of relief; a "≥" belongs before it unless it is lost
    pending: bool | None  # the latest score is above the threshold; None: it says nothing here
    reason: Reason | None  # why nobody can tell; None: everybody can
    last_days: Fraction | None  # of relief the time before; 0: it did not come; None: not known
    last_at_least: bool | None  # a "≥" belongs before `last_days`; None with it
    course_last: date | None  # day 0; None: no session yet


NOTHING_YET = ReliefState(
    kind=StateKind.NONE,
    day=None,
    known_days=None,
    pending=None,
    reason=None,
    last_days=None,
    last_at_least=None,
    course_last=None,
)


def relief_state(
    episodes: Sequence[Episode],
    today: date,
    maintained: Collection[date] = (),
    rules: ReliefRules = DEFAULT_RULES,
) -> ReliefState:
    """Return where the latest of the episodes (oldest first) stands.

    `maintained` holds day 0 of each course of maintenance. Such a course goes on while a session
    today would still belong to it.
    """
    if not episodes:
        return NOTHING_YET
    latest = episodes[-1]
    before = next((e for e in reversed(episodes[:-1]) if e.evaluable), None)
    day = (today - latest.course_last).days
    kept_up = latest.course_last in maintained and day <= rules.course_gap
    return ReliefState(
        kind=StateKind.MAINTENANCE if kept_up else _kind(latest),
        day=day,
        known_days=latest.days,
        pending=latest.pending,
        reason=latest.reason,
        last_days=before.days if before else None,
        last_at_least=before.status is Status.CENSORED if before else None,
        course_last=latest.course_last,
    )


def _kind(latest: Episode) -> StateKind:
    if latest.reason is Reason.TOO_SOON:
        return StateKind.TOO_SOON
    if latest.reason is Reason.ONGOING:
        return StateKind.RELIEF
    return KIND_BY_STATUS[latest.status]


KIND_BY_STATUS = {
    Status.LOSS: StateKind.LOST,
    Status.CENSORED: StateKind.UNKNOWN,
    Status.NON_RESPONDER: StateKind.NO_RESPONSE,
    Status.NOT_EVALUABLE: StateKind.NOT_MEASURED,
}
