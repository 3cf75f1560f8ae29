"""The questionnaires of an invented patient: most are filled in within days of being due."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Final

from server.demo.cast import SIGNS_IN  # whoever looks around finds some filled in
from server.demo.members import Member
from server.demo.pain import LivedDay
from server.demo.seeds import stream
from server.domain.entry_parts import Questionnaire
from server.domain.instrument_plans import DEFAULT_CLINIC_INSTRUMENTS
from server.domain.instruments import INSTRUMENTS
from server.domain.questionnaire_schedule import Course, due

WILLING: Final = (0.0, 0.15, 0.3, 0.5)  # share of days on which what is due is filled in
PAIN_SPAN: Final = 10


@dataclass(slots=True)
class Forms:
    """What one patient was asked so far; days are told in order."""

    member: Member
    begin: date  # the day 0 of the clinic
    sessions: set[date] = field(default_factory=set)
    answered: dict[str, date] = field(default_factory=dict)
    chance: Random = field(init=False)
    willing: float = field(init=False)

    def __post_init__(self) -> None:
        self.chance = stream("forms", self.member.name)
        drawn = self.chance.choice(WILLING)
        self.willing = WILLING[-1] if self.member.name == SIGNS_IN else drawn

    def of(self, lived: LivedDay) -> Iterator[Questionnaire]:
        """Yield what the patient fills in on a day."""
        today = self.begin + timedelta(days=lived.day)
        if lived.last_session is not None:
            self.sessions.add(self.begin + timedelta(days=lived.last_session))
        started = self.begin + timedelta(days=self.member.joins)
        course = Course(started=started, session_days=list(self.sessions), answered=self.answered)
        plans = DEFAULT_CLINIC_INSTRUMENTS.plans
        for one in due(plans, course, today) if self.chance.random() < self.willing else ():
            self.answered[one.instrument] = today
            yield self._filled_in(one.instrument, lived)

    def _filled_in(self, code: str, lived: LivedDay) -> Questionnaire:
        suffers = SUFFERS_BY_CODE.get(code, _by_mood)(lived)
        answers = []
        for item in INSTRUMENTS[code].items:
            best, worst = item.options[0].value, item.options[-1].value
            wanted = best + (worst - best) * suffers + self.chance.gauss(0, (worst - best) * 0.08)
            answers.append(min(worst, max(best, round(wanted))))
        return Questionnaire(instrument=code, answers=tuple(answers))


def _by_pain(lived: LivedDay) -> float:
    return lived.pain / PAIN_SPAN


def _by_change(lived: LivedDay) -> float:
    return 0.55 - 0.6 * lived.effect  # no change, but for what a session takes away


def _by_mood(lived: LivedDay) -> float:
    return 0.6 * lived.pain / PAIN_SPAN  # pain weighs on mood, and is not the whole of it


SUFFERS_BY_CODE: Final[dict[str, Callable[[LivedDay], float]]] = {
    "peg": _by_pain,
    "pgic": _by_change,
}
