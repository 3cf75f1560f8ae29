"""What a patient answers when asked whether the last session still helps."""

from datetime import date, timedelta
from functools import cache
from random import Random

from server.demo.members import Member
from server.demo.pain import WORN_OFF, LivedDay
from server.demo.seeds import stream
from server.domain.entries import Helping

CLEARLY_HELPS = 0.42  # share of pain taken away
OFF_BY_DAYS = (-3, -1, *[0] * 14, 1, 2)  # some recall the day roughly


def still_helping(
    member: Member, lived: LivedDay, begin: date, chance: Random
) -> tuple[Helping | None, date | None]:
    """Return the answer and the day since which relief is gone; None where nothing is said."""
    unsure, left_out = chance.gauss(0, 0.04), chance.random() < 0.05
    if lived.last_session is None or left_out:
        return None, None
    if lived.last_session == lived.day:
        return (Helping.YES if lived.effect >= WORN_OFF else None), None
    if lived.gone is not None:
        since = _recalled(member, lived.last_session, lived.gone)
        if lived.day >= max(since, lived.gone):
            return Helping.GONE, begin + timedelta(days=since)
    return (Helping.YES if lived.effect + unsure >= CLEARLY_HELPS else Helping.FADING), None


def _recalled(member: Member, last_session: int, gone: int) -> int:
    """Return the day a patient names, the same in each entry about that session."""
    return max(last_session + 1, gone + _off_by(member.name, last_session))


@cache
def _off_by(name: str, last_session: int) -> int:
    return stream("recall", name, last_session).choice(OFF_BY_DAYS)
