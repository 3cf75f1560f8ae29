"""What filled-in instruments come to, over time."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from uuid import UUID

from server.domain.entries import EntryVersion
from server.domain.entry_parts import Questionnaire
from server.domain.instruments import INSTRUMENTS


@dataclass(frozen=True, slots=True, kw_only=True)
class InstrumentScore:
    """One filled-in instrument."""

    entry_id: UUID
    instrument: str  # a code of INSTRUMENTS
    day: date  # the patient's
    points: Fraction  # a higher score is worse
    change: Fraction | None  # points since the time before; None: there is none
    rose: bool  # by as much as a clinician should see
    self_harm: bool  # the item about it has any answer but its first
    disputed: bool  # amended in two places: each of the heads is a score of its own


def instrument_scores(heads: Iterable[EntryVersion]) -> list[InstrumentScore]:
    """Return the score of each questionnaire among heads, oldest first."""
    ordered = sorted(heads, key=lambda head: (head.local_date, head.local_time, head.id.int))
    filled_in = [(head, head.questionnaire) for head in ordered if head.questionnaire]
    heads_by_entry = Counter(head.entry_id for head, _ in filled_in)
    before: dict[str, InstrumentScore] = {}
    scores = []
    for head, answered in filled_in:
        disputed = heads_by_entry[head.entry_id] > 1
        score = _score(head, answered, before.get(answered.instrument), disputed=disputed)
        before[score.instrument] = score
        scores.append(score)
    return scores


def last_answered(scores: Iterable[InstrumentScore]) -> dict[str, date]:
    """Return the last day on which each instrument was filled in; scores are oldest first."""
    return {score.instrument: score.day for score in scores}


def _score(
    head: EntryVersion, answered: Questionnaire, before: InstrumentScore | None, *, disputed: bool
) -> InstrumentScore:
    instrument = INSTRUMENTS[answered.instrument]
    points = instrument.score(answered.answers)
    comparable = before is not None and before.entry_id != head.entry_id
    change = points - before.points if before and comparable else None
    watched = instrument.watched_rise
    return InstrumentScore(
        entry_id=head.entry_id,
        instrument=instrument.code,
        day=head.local_date,
        points=points,
        change=change,
        rose=change is not None and watched is not None and change >= watched,
        self_harm=instrument.tells_of_self_harm(answered.answers),
        disputed=disputed,
    )
