"""The daily scores of a patient, kept beside the entries they come from."""

from collections.abc import Collection, Iterable
from datetime import date
from fractions import Fraction
from functools import lru_cache
from uuid import UUID

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session as Tx

from server.domain.diary import DayScore, Source
from server.models.scored_day import ScoredDayRow

ROW = ScoredDayRow
SCORES = select(
    *(ROW.day, ROW.numerator, ROW.denominator, ROW.source, ROW.late, ROW.disputed, ROW.entries)
)
SOURCES = {source.value: source for source in Source}


@lru_cache(1024)  # a diary has few different scores, and making a fraction is slow
def _score(numerator: int, denominator: int) -> Fraction:
    return Fraction(numerator, denominator)


def every(tx: Tx, patient_id: UUID) -> list[DayScore]:
    """Return the scored days of a patient, oldest first; a phone may have named later days too."""
    own = SCORES.where(ROW.patient_id == patient_id).order_by(ROW.day)
    return [
        DayScore(
            day=day,
            score=_score(numerator, denominator),
            source=SOURCES[source],
            late=late,
            disputed=disputed,
            entries=behind,
        )
        for day, numerator, denominator, source, late, disputed, behind in tx.execute(own)
    ]


def latest(tx: Tx, patient_id: UUID, today: date) -> date | None:
    """Return the latest scored day of a patient up to today; None: there is none."""
    return tx.scalar(
        select(func.max(ROW.day)).where(ROW.patient_id == patient_id, ROW.day <= today)
    )


def replace(tx: Tx, patient_id: UUID, days: Collection[date], scores: Iterable[DayScore]) -> None:
    """Keep these scores in place of whatever stood on these days."""
    tx.execute(delete(ROW).where(ROW.patient_id == patient_id, ROW.day.in_(days)))
    rows = [
        {
            "patient_id": patient_id,
            "day": one.day,
            "numerator": one.score.numerator,
            "denominator": one.score.denominator,
            "source": one.source.value,
            "late": one.late,
            "disputed": one.disputed,
            "entries": one.entries,
        }
        for one in scores
        if one.day in days
    ]
    if rows:
        tx.execute(insert(ROW), rows)
