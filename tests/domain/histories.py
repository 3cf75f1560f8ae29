"""Random histories that look like diaries: moods that last, silences, several courses.

A history is read from bytes, one a day, because drawing one string of bytes is quick and shrinks
well. Hypothesis draws them for properties, and a seeded generator for comparisons by the thousand.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction

from hypothesis import strategies as st

from server.domain.relief import episodes
from server.domain.rules import DEFAULT_RULES, ReliefRules
from tests.domain.diaries import at

IN_PAIN, RELIEVED, MIXED, SILENT = range(4)
SCORES_BY_MOOD = [
    [7, 8, 7, 6, "6.5", 7, None, 5],
    [3, 2, 4, 3, "4.9", None, 3, 6],
    [3, 7, None, 5, "4.9", "4.5", None, 2],
    [None, None, None, None, None, None, None, 4],
]
# What a byte's upper bits begin, before its lower bits choose the score of its day.
SESSION, CONFOUNDER, MOODS = 0, 1, {2: IN_PAIN, 3: RELIEVED, 4: MIXED, 5: SILENT}
EVENTS = 32


@dataclass(frozen=True, kw_only=True)
class History:
    """What the rule is given."""

    scores: dict[date, Fraction]
    sessions: list[date]
    confounders: list[date]
    today: date
    rules: ReliefRules = DEFAULT_RULES

    def episodes(self):
        return episodes(self.scores, self.sessions, self.confounders, self.today, self.rules)

    def but(self, **changes):
        return replace(self, **changes)

    def known(self, today):
        """Return what of it was known at the end of a day."""
        return self.but(
            today=today,
            scores={day: score for day, score in self.scores.items() if day <= today},
            sessions=[day for day in self.sessions if day <= today],
            confounders=[day for day in self.confounders if day <= today],
        )

    def shifted(self, days):
        """Return the same history, lived that many days later."""
        by = timedelta(days=days)
        return self.but(
            scores={day + by: score for day, score in self.scores.items()},
            sessions=[day + by for day in self.sessions],
            confounders=[day + by for day in self.confounders],
            today=self.today + by,
        )


def history_of(content, rules=DEFAULT_RULES):
    """Return the history that bytes stand for: the first says where today is, the rest are days."""
    scores, sessions, confounders, mood = {}, [at(0)], [], IN_PAIN
    for day, byte in enumerate(content[1:], -7):
        event, choice = divmod(byte, 8)
        if day == 0:
            mood = RELIEVED if choice else IN_PAIN
        if event == SESSION and day > 0:
            sessions.append(at(day))
            mood = RELIEVED
        if event == CONFOUNDER:
            confounders.append(at(day))
        mood = MOODS.get(event, mood)
        if (score := SCORES_BY_MOOD[mood][choice]) is not None:
            scores[at(day)] = Fraction(score)
    today = at(len(content) - 9 + content[0] % 16 - 5)
    return History(
        scores=scores, sessions=sessions, confounders=confounders, today=today, rules=rules
    )


def rules_of(content):
    """Return the parameters that thirteen bytes stand for; late_after changes no episode."""

    def pick(place, *choices):
        return choices[content[place] % len(choices)]

    return ReliefRules(
        course_gap=pick(0, 7, 0, 1, 3, 10),
        base_window=pick(1, 7, 1, 4, 14),
        min_base=pick(2, 4, 1, 2, 3),
        min_baseline=pick(3, Fraction(3), Fraction(0), Fraction(13, 2)),
        response=pick(4, *map(Fraction, ("0.3", "0.5", "0", "1", "1/3"))),
        min_abs=pick(5, *map(Fraction, ("1", "0", "2.5"))),
        onset_window=pick(6, 7, 1, 3, 12),
        min_early=pick(7, 3, 0, 1, 5),
        confirmations=pick(8, 2, 1, 3, 4),
        confirm_gap=pick(9, 3, 0, 1, 2, 5),
        max_gap=pick(10, 7, 0, 2, 4, 10),
        lost_after=pick(11, 7, 0, 3, 10),
    )


histories = st.binary(min_size=12, max_size=80).map(history_of)
any_rules = st.binary(min_size=12, max_size=12).map(rules_of)
