"""Relief in groups of patients: a curve for each, and whether they differ."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final

from server.domain.bootstrap import Band, band
from server.domain.episodes import Reason, Status
from server.domain.log_rank import LogRank, log_rank
from server.domain.restricted_mean import restricted_mean
from server.domain.summary import RETREATMENT_ENDS, Second, second
from server.domain.survival import Row, Span, curve_of, median

RELIEVED: Final = (Status.LOSS, Status.CENSORED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What a group needs to know of an episode."""

    status: Status
    reason: Reason | None = None  # None: a loss or no response
    days: Fraction | None  # None: not evaluable


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A patient's part in one group; a patient may have parts in several."""

    patient: Hashable
    group: str
    episodes: Sequence[Judged]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """How long relief lasts in a group. Intervals are over patients, not over episodes."""

    group: str
    patients: int
    episodes: int
    evaluable: int
    responders: int
    curve: tuple[Row, ...]  # (): too few responding episodes
    median_days: Fraction | None  # None: too few, or not reached
    median_lower: Fraction | None  # days; None: too few episodes or patients, or not reached
    median_upper: Fraction | None  # days; None: too few episodes or patients, or not reached
    rmst_days: Fraction | None  # None: too few
    rmst_tau: Fraction | None  # days; None: too few
    retreatment_as_end: Second


@dataclass(frozen=True, slots=True, kw_only=True)
class Cohort:
    """The groups side by side."""

    groups: list[Group]
    log_rank: LogRank | None  # None: there are no two groups to compare


def cohort(members: Iterable[Member]) -> Cohort:
    """Return the groups, in the order in which they first appear, and the test between them."""
    by_group: dict[str, dict[Hashable, list[Judged]]] = {}
    for one in members:
        by_group.setdefault(one.group, {}).setdefault(one.patient, []).extend(one.episodes)
    spans_by_group = {name: _relieved(patients) for name, patients in by_group.items()}
    every = [[one for spans in found for one in spans] for found in spans_by_group.values()]
    return Cohort(
        groups=[_group(name, by_group[name], spans) for name, spans in spans_by_group.items()],
        log_rank=log_rank([spans for spans in every if spans]),
    )


def _relieved(patients: dict[Hashable, list[Judged]]) -> list[list[Span]]:
    """Return the durations of relief of each patient who had any."""
    spans = [
        [
            Span(one.days, ended=one.status is Status.LOSS)
            for one in episodes
            if one.status in RELIEVED and one.days is not None
        ]
        for episodes in patients.values()
    ]
    return [found for found in spans if found]


def _group(name: str, patients: dict[Hashable, list[Judged]], relieved: list[list[Span]]) -> Group:
    episodes = [one for found in patients.values() for one in found]
    rows = curve_of([one for spans in relieved for one in spans])
    found = band(relieved) if rows else None
    lower, upper = found.median if found else (None, None)
    mean = restricted_mean(rows)
    return Group(
        group=name,
        patients=len(patients),
        episodes=len(episodes),
        evaluable=sum(one.status is not Status.NOT_EVALUABLE for one in episodes),
        responders=sum(map(len, relieved)),
        curve=_banded(rows, found),
        median_days=median(rows).days,
        median_lower=lower,
        median_upper=upper,
        rmst_days=mean.days if mean else None,
        rmst_tau=mean.tau if mean else None,
        retreatment_as_end=second(
            [
                Span(one.days, ended=one.reason in RETREATMENT_ENDS)
                for one in episodes
                if one.status in RELIEVED and one.days is not None
            ]
        ),
    )


def _banded(rows: Sequence[Row], found: Band | None) -> tuple[Row, ...]:
    """Return the curve with the interval over patients; with none where there is none."""
    limits = found.shares if found else [(None, None)] * len(rows)
    both = zip(rows, limits, strict=True)
    return tuple(replace(row, lower=lower, upper=upper) for row, (lower, upper) in both)
