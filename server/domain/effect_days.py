"""Days on which somebody said which side effects there were, also that there were none."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from server.domain.entries import EntryVersion, Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectDay:
    """A day with an answer about side effects."""

    day: date
    severity_by_effect: Mapping[str, int]  # at the worst of the day; empty: none


def effect_days(heads: Iterable[EntryVersion]) -> list[EffectDay]:
    """Return the days whose check-ins answer the question, oldest first.

    A day without an answer is not among them: it says neither that there was one nor that not.
    """
    worst: dict[date, dict[str, int]] = defaultdict(dict)
    for head in heads:
        if head.kind is Kind.CHECK_IN and head.side_effects is not None:
            day = worst[head.local_date]
            for one in head.side_effects:
                day[one.effect] = max(one.severity, day.get(one.effect, 0))
    return [EffectDay(day=day, severity_by_effect=worst[day]) for day in sorted(worst)]
