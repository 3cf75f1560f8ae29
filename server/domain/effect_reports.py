"""Side effects as reported over time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from server.domain.entries import EntryVersion
from server.domain.side_effects import EFFECTS

RECENT_EFFECT_DAYS: Final = 14
_POSITION_BY_CODE: Final = {effect.code: at for at, effect in enumerate(EFFECTS)}


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectReport:
    """One side effect on one day, at its worst."""

    day: date
    effect: str  # a code of side_effects.EFFECTS
    severity: int  # 1 mild, 2 moderate, 3 severe


def effect_reports(heads: Iterable[EntryVersion]) -> list[EffectReport]:
    """Return what was reported, by day and then in the order of the list.

    Several reports of one effect on one day, or heads that disagree, count at the worst.
    """
    worst: dict[tuple[date, str], int] = {}
    for head in heads:
        for one in head.side_effects or ():
            place = (head.local_date, one.effect)
            worst[place] = max(one.severity, worst.get(place, 0))
    found = (
        EffectReport(day=day, effect=effect, severity=severity)
        for (day, effect), severity in worst.items()
    )
    return sorted(found, key=lambda report: (report.day, _POSITION_BY_CODE[report.effect]))


def worst_recent(
    reports: Sequence[EffectReport], today: date, *, days: int = RECENT_EFFECT_DAYS
) -> EffectReport | None:
    """Return the severest report of the last `days` days, today included; of equals the latest."""
    recent = (report for report in reports if 0 <= (today - report.day).days < days)
    return max(recent, key=lambda report: (report.severity, report.day), default=None)
