"""Which days get logged at all, and how late."""

from collections.abc import Iterable, Iterator

from server.demo.members import Member
from server.demo.pain import LivedDay
from server.demo.seeds import stream
from server.demo.traits import LOGGING_BY_HABIT

FILL_IN_DAYS = (1, 1, 1, 2, 2, 3)  # a day can be filled in for three days


def logged_days(member: Member, days: Iterable[LivedDay]) -> Iterator[tuple[LivedDay, int | None]]:
    """Yield each day with the days until it was logged: 0 the same evening, None never."""
    chance, logging, paused = stream("habit", member.name), LOGGING_BY_HABIT[member.habit], False
    for lived in days:
        turns, misses, fills_in = chance.random(), chance.random(), chance.random()
        delay = chance.choice(FILL_IN_DAYS)
        paused = turns >= 1 / logging.pause_days if paused else turns < logging.pauses
        if member.stops is not None and lived.day >= member.stops:
            yield lived, None
        elif not paused and misses >= logging.misses:
            yield lived, 0
        else:
            yield lived, delay if not paused and fills_in < logging.fills_in else None
