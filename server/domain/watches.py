"""What several entries say together that none says alone: nothing is urgent, somebody should look.

The patient reads a neutral note, the clinician a mark for the next review. Defaults of this
project: a clinic's clinicians sign them off.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from server.domain.effect_days import EffectDay
from server.domain.side_effects import PATIENT_EFFECT_CODES, SEVERITY_MILD, SEVERITY_MODERATE


class WatchRule(StrEnum):
    """What was noticed."""

    LASTING = "lasting"  # moderate or worse, several times in a row or for long
    URINARY = "urinary"  # the bladder, more than once: ketamine can harm it
    BELLY_PAIN = "belly_pain"  # again and again: bile ducts can widen with repeated doses
    CRAVING = "craving"  # wanting more, or taking more than prescribed


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchRules:
    """When these rules fire; a day is one with an answer about side effects."""

    version: int = 1
    window_days: int = 14  # today included: what is older counts for nothing
    lasting_severity: int = SEVERITY_MODERATE
    lasting_days: int = 3  # answers in a row
    lasting_span_days: int = 7  # from the first to the last day of a row, both counted
    urinary_days: int = 2
    belly_pain_days: int = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """A rule that fired, with its evidence."""

    rule: WatchRule
    effects: tuple[str, ...]  # codes, in the order of the list
    days: tuple[date, ...]  # oldest first


DEFAULT_WATCH_RULES: Final = WatchRules()
URINARY_EFFECTS: Final = ("urinating_often", "painful_urination", "blood_in_urine")


def watches(
    told: Sequence[EffectDay], today: date, rules: WatchRules = DEFAULT_WATCH_RULES
) -> tuple[Watch, ...]:
    """Return every rule that the days (oldest first) of the window fire, each with its days.

    What has ended since is told, too: nobody may have seen it yet.
    """
    since = today - timedelta(days=rules.window_days - 1)
    days = [one for one in told if since <= one.day <= today]
    return tuple(_watches(days, rules))


def _watches(days: Sequence[EffectDay], rules: WatchRules) -> Iterator[Watch]:
    for effect in PATIENT_EFFECT_CODES:
        if row := _lasting(days, effect, rules):
            yield Watch(rule=WatchRule.LASTING, effects=(effect,), days=row)
    yield from _often(days, WatchRule.URINARY, URINARY_EFFECTS, rules.urinary_days)
    yield from _often(days, WatchRule.BELLY_PAIN, ("belly_pain",), rules.belly_pain_days)
    yield from _often(days, WatchRule.CRAVING, ("craving",), 1)


def _lasting(days: Sequence[EffectDay], effect: str, rules: WatchRules) -> tuple[date, ...]:
    """Return the latest row of answers that is long enough, none of them in between milder."""
    rows: list[list[date]] = [[]]
    for one in days:
        if one.severity_by_effect.get(effect, 0) >= rules.lasting_severity:
            rows[-1].append(one.day)
        else:
            rows.append([])
    return next((tuple(row) for row in reversed(rows) if _is_long(row, rules)), ())


def _is_long(row: Sequence[date], rules: WatchRules) -> bool:
    if len(row) >= rules.lasting_days:
        return True
    return bool(row) and (row[-1] - row[0]).days + 1 >= rules.lasting_span_days


def _often(
    days: Sequence[EffectDay], rule: WatchRule, effects: Sequence[str], least: int
) -> Iterator[Watch]:
    met = [one for one in days if _has_any(one, effects)]
    if len(met) >= least:
        seen = tuple(effect for effect in effects if any(_has_any(one, (effect,)) for one in met))
        yield Watch(rule=rule, effects=seen, days=tuple(one.day for one in met))


def _has_any(one: EffectDay, effects: Sequence[str]) -> bool:
    return any(one.severity_by_effect.get(effect, 0) >= SEVERITY_MILD for effect in effects)
