"""Side effects that were there and of which nobody has said that they are over."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from server.domain.entries import EntryVersion, Kind

ASKED_DAYS_IF_PRESENT: Final = 14  # the patient said that it is still there
ASKED_DAYS_IF_NOT_SAID: Final = 3  # most pass within a day, and asking must end


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingEffect:
    """A side effect that may still be there."""

    effect: str  # a code of side_effects.EFFECTS
    severity: int  # when it was told last
    told_on: date
    present: bool  # the patient said that it was still there


def standing_effects(heads: Iterable[EntryVersion], day: date) -> list[StandingEffect]:
    """Return what a check-in of this day asks about again, as it was told last, latest first.

    Only what was told before that day counts. "None today" ends all of them.
    """
    standing: dict[str, StandingEffect] = {}
    earlier = [head for head in heads if head.kind is Kind.CHECK_IN and head.local_date < day]
    for head in sorted(earlier, key=lambda head: (head.local_date, head.id.int)):
        _follow(standing, head)
    asked = [one for one in standing.values() if _is_asked(one, day)]
    return sorted(asked, key=lambda one: one.told_on, reverse=True)


def _follow(standing: dict[str, StandingEffect], head: EntryVersion) -> None:
    if head.side_effects == ():
        standing.clear()
    for one in head.side_effects or ():
        standing.pop(one.effect, None)
        if one.present is not False and one.ended_on is None:
            standing[one.effect] = StandingEffect(
                effect=one.effect,
                severity=one.severity,
                told_on=head.local_date,
                present=bool(one.present),
            )
    for ended in head.ended_effects or ():
        standing.pop(ended.effect, None)


def _is_asked(one: StandingEffect, day: date) -> bool:
    limit = ASKED_DAYS_IF_PRESENT if one.present else ASKED_DAYS_IF_NOT_SAID
    return (day - one.told_on).days <= limit
