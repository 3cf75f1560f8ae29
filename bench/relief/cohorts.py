"""How often a group's interval over patients holds the truth, beside one over its episodes."""

from collections.abc import Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, partial

from bench.relief.diaries import Diary, Redosing, Setting
from bench.relief.drawing import drawn
from bench.relief.measures import Error, Share, error_of, share_of
from bench.relief.people import durations, population
from server.domain.cohort import Judged, Member, cohort
from server.domain.episodes import Status
from server.domain.relief import episodes
from server.domain.survival import Row, Span, kaplan_meier

PATIENTS, COURSES = 30, 8  # of a cohort, of a patient
AT_DAYS = 14  # where the curve is held against the truth


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """How the durations of a cohort come about."""

    redosing: Redosing
    through_diaries: bool  # False: durations as they truly were, cut by the next session only


@dataclass(frozen=True, slots=True, kw_only=True)
class Cohorts:
    """What came of the cohorts of one kind."""

    kind: Kind
    share: Error | None  # in relief at AT_DAYS, estimate less truth
    over_patients: Share | None  # intervals that hold the truth
    over_episodes: Share | None  # and of those that take all episodes for different patients'


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What came of one cohort; each field as in Cohorts."""

    share: float
    over_patients: bool
    over_episodes: bool


def measured(cores: Executor, cohorts: int) -> list[Cohorts]:
    """Return a row for each way of re-dosing, with durations as they were and as measured."""
    both = False, True
    kinds = [Kind(redosing=when, through_diaries=one) for one in both for when in Redosing]
    return [
        counted(kind, list(cores.map(partial(seen, kind), range(cohorts), chunksize=5)))
        for kind in kinds
    ]


def counted(kind: Kind, found: Sequence[Seen]) -> Cohorts:
    """Return what came of these cohorts together."""
    return Cohorts(
        kind=kind,
        share=error_of([one.share for one in found]),
        over_patients=share_of(sum(one.over_patients for one in found), len(found)),
        over_episodes=share_of(sum(one.over_episodes for one in found), len(found)),
    )


def seen(kind: Kind, number: int) -> Seen:
    """Return what came of one cohort, known by its number."""
    setting = Setting(redosing=kind.redosing, courses=COURSES)
    diaries = [drawn(setting, number * PATIENTS + at) for at in range(PATIENTS)]
    found = [_measured(one) if kind.through_diaries else as_they_were(one) for one in diaries]
    members = [Member(patient=at, group="all", episodes=one) for at, one in enumerate(found)]
    [group] = cohort(members).groups
    spans = [
        Span(one.days, ended=one.status is Status.LOSS)
        for judged in found
        for one in judged
        if one.days is not None and one.status is not Status.NON_RESPONDER
    ]
    ours, plain, true = _at(group.curve), _at(kaplan_meier(spans)), true_share()
    return Seen(
        share=float(ours.in_relief) - true,
        over_patients=_holds(ours, true),
        over_episodes=_holds(plain, true),
    )


def _measured(diary: Diary) -> list[Judged]:
    found = episodes(diary.scores, diary.sessions, [], diary.today)
    return [Judged(status=one.status, days=one.days) for one in found]


def as_they_were(diary: Diary) -> list[Judged]:
    """Return the durations as they were, each cut by the next session or by today."""
    ends = [*diary.sessions[1:], diary.today]
    seen_to = [(end - day_0).days for day_0, end in zip(diary.sessions, ends, strict=True)]
    return [
        Judged(status=Status.LOSS if days < end else Status.CENSORED, days=Fraction(min(days, end)))
        for days, end in zip(diary.true_days, seen_to, strict=True)
    ]


@cache
def true_share() -> float:
    """Return the share of all courses of all patients whose relief lasts beyond AT_DAYS."""
    laws = [durations(one) for one in population()]
    return sum(days > AT_DAYS for law in laws for days in law) / sum(map(len, laws))


def _at(rows: Sequence[Row]) -> Row:
    return [row for row in rows if row.days <= AT_DAYS][-1]


def _holds(row: Row, true: float) -> bool:
    lower = 0.0 if row.lower is None else row.lower
    upper = 1.0 if row.upper is None else row.upper
    return lower <= true <= upper
