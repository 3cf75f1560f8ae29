"""Pain from day to day: what it would be untreated, and what a session takes away for a while."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp, sin, tau

from server.demo.members import Member
from server.demo.seeds import stream
from server.demo.traits import Traits
from server.demo.treatments import Treatment

CARRIES_OVER = 0.65  # of a good or bad spell from one day to the next
LONGEST_SPELL = 3  # days of bad weather
WORN_OFF = 0.3  # share of pain taken away below which little is left of relief
BAD = 0.7  # share of the usual pain above which a day is a bad one


@dataclass(frozen=True, slots=True, kw_only=True)
class LivedDay:
    """What a day was like, before anybody logs it. Days count from the clinic's first Monday."""

    day: int
    pain: float  # average, points; not yet a whole number, nor held within the scale
    effect: float  # share of pain taken away, 0-1
    bad_weather: bool
    last_session: int | None  # its day; None: there was none yet
    gone: int | None  # the first day without relief, as the patient felt it; None: not gone


def lived_days(
    member: Member, traits: Traits, sessions: Sequence[Treatment], until: int
) -> Iterator[LivedDay]:
    """Yield each day from joining; a later `until` only adds days."""
    chance, spell, relief = stream("pain", member.name), 0.0, _Relief()
    phase = stream("season", member.name).random()
    for day in range(member.joins, until + 1):
        past = [session for session in sessions if session.day <= day]
        taken = max((effect(session, day) for session in past), default=0.0)
        spell = CARRIES_OVER * spell + chance.gauss(0, traits.unrest * 0.76)
        season = 0.4 * sin(tau * (day / 200 + phase))
        untreated = traits.pain + season + spell + traits.weather * bad_weather(day)
        pain = untreated * (1 - taken) + chance.gauss(0, 0.35)
        last_session = past[-1].day if past else None
        relief.feel(
            day, is_new=day == last_session, works=taken, bad=round(pain) > BAD * traits.pain
        )
        yield LivedDay(
            day=day,
            pain=pain,
            effect=taken,
            bad_weather=bad_weather(day),
            last_session=last_session,
            gone=relief.gone,
        )


class _Relief:
    """What a patient makes of it: gone since the first of two bad days, unless it comes back."""

    def __init__(self) -> None:
        self.gone: int | None = None
        self._bad_since: int | None = None

    def feel(self, day: int, *, is_new: bool, works: float, bad: bool) -> None:
        """Live through another day: with a new session, with what it takes away, bad or not."""
        if is_new or not bad:
            self._bad_since = None
        elif self._bad_since is None:
            self._bad_since = day
        if is_new or (not bad and works >= WORN_OFF):
            self.gone = None
        elif self.gone is None and self._bad_since not in {None, day}:
            self.gone = self._bad_since


def effect(session: Treatment, day: int) -> float:
    """Return the share of pain that a session takes away on a day, 0 to 1."""
    late = (day - session.day - session.holds_days) / session.fades_days
    return session.response / (1 + exp(min(late, 50.0)))


def bad_weather(day: int) -> bool:
    """Return whether the weather over the clinic was bad: spells of some days."""
    return any(_spell_from(day - ago) > ago for ago in range(LONGEST_SPELL))


@cache
def _spell_from(day: int) -> int:
    """Return how many days of bad weather begin on this day."""
    chance = stream("weather", day)
    return chance.randint(1, LONGEST_SPELL) if chance.random() < 0.035 else 0
