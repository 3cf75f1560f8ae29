"""What an instrument is: a questionnaire whose wording, scoring and licence are given."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One text in every language. A further language is a further field: each file lacks it."""

    en: str
    es: str


class Scoring(StrEnum):
    """How the answers make one score."""

    SUM = "sum"
    MEAN = "mean"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One answer that can be given."""

    value: int
    label: Wording | None  # None: a number between two that have words


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One question. Its options go from the best answer to the worst."""

    text: Wording
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A name for the scores from `lowest` on, up to the next band. It decides nothing."""

    lowest: int
    label: Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """A questionnaire. A higher score is worse, in every one of them."""

    code: str  # ours, stable, stored with each answer
    name: str  # as the literature knows it
    place: int  # where it stands when several are asked: the lowest is asked first
    about: Wording  # what it asks about, in a few plain words
    stem: Wording | None  # stands above every item; None: each item is a whole question
    items: tuple[Item, ...]
    scoring: Scoring
    bands: tuple[Band, ...]  # from the lowest score up; empty: none is established
    notice: Wording  # source and terms, shown wherever it is filled in
    published: frozenset[str]  # languages whose wording is a published translation, or the original
    first_day: int  # days from a session to the first time it is asked, unless a clinic says else
    every_days: int  # days from then on to the next time
    at_start: bool  # asked before the first session too: what later scores are held against
    by_default: bool  # asked until a clinic chooses for itself
    family: str | None = None  # of one family a clinic asks one at most
    crisis_item: int | None = None  # the item that asks about self-harm, from 0; None: none does
    watched_rise: int | None = None  # points since the time before that a clinician should see

    def accepts(self, answers: Sequence[int]) -> bool:
        """Return whether there is one answer for each item, each one of its options."""
        return len(answers) == len(self.items) and all(
            any(option.value == answer for option in item.options)
            for item, answer in zip(self.items, answers, strict=True)
        )

    def score(self, answers: Sequence[int]) -> Fraction:
        """Return the score in points, exact; the answers are complete."""
        total = Fraction(sum(answers))
        return total if self.scoring is Scoring.SUM else total / len(answers)

    @property
    def lowest(self) -> Fraction:
        """Return the best score there can be, in points."""
        return self.score([item.options[0].value for item in self.items])

    @property
    def highest(self) -> Fraction:
        """Return the worst score there can be, in points."""
        return self.score([item.options[-1].value for item in self.items])

    def band(self, points: Fraction) -> Band | None:
        """Return the band of a score; None: the instrument has none."""
        return next((one for one in reversed(self.bands) if points >= one.lowest), None)

    def tells_of_self_harm(self, answers: Sequence[int]) -> bool:
        """Return whether the item about self-harm has any answer but its first.

        Whatever the score is. The answers are complete.
        """
        at = self.crisis_item
        return at is not None and answers[at] > self.items[at].options[0].value


def zero_to_ten(none: Wording, worst: Wording) -> tuple[Option, ...]:
    """Return eleven numbers, the first and the last with words."""
    label_by_value = {0: none, 10: worst}
    return tuple(Option(value=value, label=label_by_value.get(value)) for value in range(11))
