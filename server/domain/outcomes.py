"""The scored days of one episode and what they show: onset, loss, or why nobody can tell."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from server.domain.episodes import Reason, Status
from server.domain.rules import ReliefRules


@dataclass(frozen=True, slots=True)
class ScoredDay:
    """One scored day of an episode, held against the threshold."""

    number: int  # days after day 0
    in_relief: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Horizon:
    """How far an episode can be seen. All in days after day 0."""

    end: int  # the first day that is no longer part of it
    cause: Reason  # what ends it: NEXT_SESSION, CONFOUNDER, or ONGOING when nothing does
    confounder: int | None  # None: there is none on day 0 or later
    today: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What the scored days show. Each field means what it means in an Episode."""

    status: Status
    reason: Reason | None = None
    onset_day: int | None = None
    lower_days: int | None = None
    upper_days: int | None = None
    pending: bool | None = None


def outcome(days: Sequence[ScoredDay], horizon: Horizon, rules: ReliefRules) -> Outcome:
    """Return what the scored days 1 to `horizon.end` - 1 show."""
    for at, day in enumerate(days):
        if day.number > rules.onset_window:
            break
        if confirmed(days, at, rules, in_relief=True):
            return _after_onset(days[at:], horizon, rules)
    return _without_onset(days, horizon, rules)


def confirmed(days: Sequence[ScoredDay], at: int, rules: ReliefRules, *, in_relief: bool) -> bool:
    """Return whether the scored day `at` and those right after it agree on `in_relief`.

    Missing days neither confirm nor refute, but too long a silence leaves a change unconfirmed.
    """
    run = days[at : at + rules.confirmations]
    return (
        len(run) == rules.confirmations
        and all(day.in_relief is in_relief for day in run)
        and all(b.number - a.number <= rules.confirm_gap for a, b in pairwise(run))
    )


def _without_onset(days: Sequence[ScoredDay], horizon: Horizon, rules: ReliefRules) -> Outcome:
    """Return whether that means no response; the order of the reasons is part of the rule."""
    confounder = horizon.confounder
    early = sum(day.number <= rules.onset_window for day in days)
    if horizon.today <= rules.onset_window:
        return Outcome(status=Status.NOT_EVALUABLE, reason=Reason.TOO_SOON)
    if confounder is not None and confounder <= rules.onset_window:
        return Outcome(status=Status.NOT_EVALUABLE, reason=Reason.CONFOUNDER)
    if early < rules.min_early:
        return Outcome(status=Status.NOT_EVALUABLE, reason=Reason.EARLY)
    return Outcome(status=Status.NON_RESPONDER, lower_days=0, upper_days=0)


def _after_onset(days: Sequence[ScoredDay], horizon: Horizon, rules: ReliefRules) -> Outcome:
    """Return how relief went from its onset, `days[0]`. An unconfirmed spike is ignored.

    The silence is measured from the last day in relief, so a spike does not interrupt it, and a
    silence that is too long hides when relief ended even if a loss follows.
    """
    onset = last = days[0].number
    for at, day in enumerate(days):
        if day.number - last > rules.max_gap:
            return _censored(Reason.GAP, onset, last, pending=None)
        if day.in_relief:
            last = day.number
        elif confirmed(days, at, rules, in_relief=False):
            return Outcome(
                status=Status.LOSS, onset_day=onset, lower_days=last, upper_days=day.number - 1
            )
    return _still_held(days, last, horizon, rules)


def _still_held(
    days: Sequence[ScoredDay], last: int, horizon: Horizon, rules: ReliefRules
) -> Outcome:
    """Return how long relief lasted at least, given that no scored day ended it.

    What ends the episode from outside lends it the unscored days before, if they are few and the
    latest score was in relief.
    """
    onset, pending, reason = days[0].number, not days[-1].in_relief, horizon.cause
    if reason is Reason.ONGOING:
        if horizon.today - days[-1].number > rules.lost_after:
            reason = Reason.STOPPED_LOGGING
    elif horizon.end - 1 - last <= rules.confirm_gap and not pending:
        last = horizon.end - 1
    return _censored(reason, onset, last, pending=pending)


def _censored(reason: Reason, onset: int, last: int, *, pending: bool | None) -> Outcome:
    return Outcome(
        status=Status.CENSORED, reason=reason, onset_day=onset, lower_days=last, pending=pending
    )
