"""A patient's diary: the daily scores, and what is odd about an entry."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from fractions import Fraction
from math import lcm
from typing import Final

from server.domain.entries import EntryVersion, Kind, heads
from server.domain.rules import DEFAULT_RULES, ReliefRules

CLOCK_TOLERANCE: Final = timedelta(minutes=10)
CLOCK_BEHIND_AFTER: Final = timedelta(days=1)
EARLIEST_ZONE: Final = timedelta(hours=14)  # UTC offset of the first place to reach a new day


class Source(StrEnum):
    """Where a daily score comes from."""

    CHECK_IN = "check_in"
    RATINGS = "ratings"


class Flag(StrEnum):
    """What is odd about a version. It is kept and counted all the same."""

    CLOCK_AHEAD = "clock_ahead"
    CLOCK_BEHIND = "clock_behind"
    FUTURE_DAY = "future_day"
    LATE = "late"
    GONE_AFTER_DAY = "gone_after_day"


@dataclass(frozen=True, slots=True, kw_only=True)
class DayScore:
    """The daily score of a scored day. A day without one has no DayScore."""

    day: date
    score: Fraction  # 0-10 points, exact
    source: Source
    late: bool  # at least one entry behind the score was written late
    disputed: bool  # at least one entry behind the score has several heads
    entries: int  # behind the score


def is_late(version: EntryVersion, rules: ReliefRules) -> bool:
    """Return whether it was written, by the phone's clock, too long after the end of its day."""
    midnight = datetime.combine(version.local_date, time.min, UTC)  # as if local time were UTC
    since_midnight = version.written_at - midnight + _utc_offset(version)
    return since_midnight > timedelta(days=1, hours=rules.late_after)


def daily_scores(
    versions: Iterable[EntryVersion], rules: ReliefRules, *, late_counts: bool = True
) -> list[DayScore]:
    """Return the scored days, oldest first: the check-ins' mean, else the ratings' mean.

    What says no pain (a missed day told by comparison, a questionnaire, a request) scores nothing.
    Without `late_counts` late versions are as if never written, so an amendment that came late
    leaves the value that was given in time.
    """
    counted = versions if late_counts else [v for v in versions if not is_late(v, rules)]
    by_day: dict[date, dict[Kind, list[EntryVersion]]] = defaultdict(lambda: defaultdict(list))
    conflicts: dict[object, int] = defaultdict(int)
    for head in heads(counted):
        conflicts[head.entry_id] += 1
        if head.pain is not None:
            by_day[head.local_date][head.kind].append(head)
    disputed = {entry_id for entry_id, number in conflicts.items() if number > 1}
    return [_day_score(day, by_day[day], disputed, rules) for day in sorted(by_day)]


def _day_score(
    day: date,
    by_kind: dict[Kind, list[EntryVersion]],
    disputed: set[object],
    rules: ReliefRules,
) -> DayScore:
    kind = Kind.CHECK_IN if Kind.CHECK_IN in by_kind else Kind.RATING
    pains: dict[object, list[int]] = defaultdict(list)
    for head in by_kind[kind]:
        if head.pain is not None:
            pains[head.entry_id].append(head.pain)
    return DayScore(
        day=day,
        score=_mean_of_means(pains.values()),
        source=Source.CHECK_IN if kind is Kind.CHECK_IN else Source.RATINGS,
        late=any(is_late(head, rules) for head in by_kind[kind]),
        disputed=not disputed.isdisjoint(pains),
        entries=len(pains),
    )


def _mean_of_means(groups: Collection[list[int]]) -> Fraction:
    """Return the exact mean of the groups' means, in whole numbers up to the last step: quick."""
    common = lcm(*map(len, groups))
    total = sum(sum(points) * (common // len(points)) for points in groups)
    return Fraction(total, common * len(groups))


def flags(
    version: EntryVersion,
    received_at: datetime,
    invited_at: datetime,
    rules: ReliefRules = DEFAULT_RULES,
) -> frozenset[Flag]:
    """Return what is odd about a version, given when it arrived and when its patient came.

    A phone that knows its clock to be behind tells a day and a time later than its clock says:
    that day is no future one once the server's clock has reached it.
    """
    midnight = datetime.combine(version.local_date, time.min, UTC)  # as if local time were UTC
    latest = max(version.written_at, received_at)
    gone = version.gone_since
    holds = {
        Flag.CLOCK_AHEAD: version.written_at > received_at + CLOCK_TOLERANCE,
        Flag.CLOCK_BEHIND: version.written_at < invited_at - CLOCK_BEHIND_AFTER
        or _is_told_later(version, received_at),
        Flag.FUTURE_DAY: latest - midnight < -_utc_offset(version)
        or received_at - midnight < -EARLIEST_ZONE,
        Flag.LATE: is_late(version, rules),
        Flag.GONE_AFTER_DAY: gone is not None and gone > version.local_date,
    }
    return frozenset(flag for flag, odd in holds.items() if odd)


def _is_told_later(version: EntryVersion, received_at: datetime) -> bool:
    """Return whether it tells a moment that the server's clock had reached, and the phone's not."""
    told = datetime.combine(version.local_date, version.local_time, UTC)  # as if it were UTC
    by_phone, by_server = (
        at - told + _utc_offset(version) for at in (version.written_at, received_at)
    )
    return by_phone < -CLOCK_TOLERANCE <= by_server


def _utc_offset(version: EntryVersion) -> timedelta:
    """Return what the phone was ahead of UTC then; dates are never moved by it: they overflow."""
    return timedelta(minutes=version.utc_offset_minutes)
