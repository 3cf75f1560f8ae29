"""How far durations are from the truth, by how much of the diary is written."""

from collections.abc import Iterable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass

from bench.relief.diaries import (
    FEW,
    FULL,
    MOST,
    SOME,
    UNEVEN,
    Redosing,
    Setting,
)
from bench.relief.drawing import each
from bench.relief.judging import Judged, judged
from bench.relief.measures import Error, Share, error_of, share_of

LOGGINGS = FULL, MOST, SOME, FEW, UNEVEN
FAR_DAYS = 3  # a loss found so much too early is a false one


@dataclass(frozen=True, slots=True, kw_only=True)
class Durations:
    """What came of the patients of one setting."""

    setting: Setting
    judged: Share | None  # episodes that can be judged
    ended: Share | None  # episodes known to have ended
    early: Share | None  # losses found more than FAR_DAYS too early
    loss: Error | None
    clean: Error | None  # of losses whose baseline was not measured in relief
    last_entry: Error | None  # naive
    median: Error | None
    covered: Share | None
    restricted: Error | None
    second: Error | None
    last_entry_median: Error | None  # naive
    complete_median: Error | None  # naive


def measured(cores: Executor, patients: int) -> list[Durations]:
    """Return a row for each way of re-dosing and each way of writing a diary."""
    return [durations(one, list(each(cores, judged, one, patients))) for one in settings()]


def settings() -> list[Setting]:
    """Return what the rows are about: for each way of re-dosing first what no noise disturbs."""
    return [
        one
        for when in Redosing
        for one in [
            Setting(redosing=when, noisy=False),
            *(Setting(redosing=when, logging=how) for how in LOGGINGS),
        ]
    ]


def durations(setting: Setting, found: Sequence[Judged]) -> Durations:
    """Return what came of these patients together."""
    losses = [days for one in found for days in one.losses]
    episodes = sum(one.episodes for one in found)
    covered = [one.covered for one in found if one.covered is not None]
    return Durations(
        setting=setting,
        judged=share_of(sum(one.evaluable for one in found), episodes),
        ended=share_of(len(losses), episodes),
        early=share_of(sum(days < -FAR_DAYS for days in losses), len(losses)),
        loss=error_of(losses),
        clean=error_of([days for one in found for days in one.clean]),
        last_entry=error_of([days for one in found for days in one.last_entries]),
        median=_error(one.median for one in found),
        covered=share_of(sum(covered), len(covered)),
        restricted=_error(one.restricted for one in found),
        second=_error(one.second for one in found),
        last_entry_median=_error(one.last_entry_median for one in found),
        complete_median=_error(one.complete_median for one in found),
    )


def _error(differences: Iterable[float | None]) -> Error | None:
    return error_of([one for one in differences if one is not None])
