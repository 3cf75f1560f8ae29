"""The worked examples of docs/domain.md, judged by the rule itself."""

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from server.domain.episodes import Episode
from server.domain.relief import episodes
from server.domain.relief_trend import ReliefTrend, relief_trend
from server.domain.summary import Summary, summary

DAY_0 = date(2026, 3, 2)
BASE = "7 7 6 8 7 7 7"


@dataclass(frozen=True)
class Example:
    """A diary around day 0, and what the rule makes of it."""

    name: str
    score_by_day: dict[int, int]
    today: int
    episode: Episode


def example(name: str, before: str, after: str, *, following: int | None = None) -> Example:
    """Return the example with these scores, `-` for a missing day; today is the last of them."""
    days = [*range(-7, 0), *range(1, len(after.split()) + 1)]
    marks = zip(days, f"{before} {after}".split(), strict=True)
    scores = {day: int(mark) for day, mark in marks if mark != "-"}
    sessions = [DAY_0] + ([DAY_0 + timedelta(days=following)] if following else [])
    dated = {DAY_0 + timedelta(days=day): Fraction(score) for day, score in scores.items()}
    last = following or days[-1]
    found = episodes(dated, sessions, [], DAY_0 + timedelta(days=last))
    return Example(name, scores, last, found[0])


A = example("A", BASE, "3 3 2 3 4 3 4 4 6 4 4 5 6 7")
B = example("B", "8 - 7 8 - 7 8", "4 3 4 - - 4 4 5 - - - 7 8")
C = example("C", BASE, "3 3 3 3 3 3 3 3 3 3 3 3 3", following=14)
D = example("D", BASE, "3 3 3 3 3 3 3 3 3 6")


def patient(durations: str) -> list[Episode]:
    """Return a patient's episodes of "9 14+" days: a plus is cut by the next course."""
    scores: list[int] = [7] * 7
    sessions = []
    for one in durations.split():
        sessions.append(len(scores))
        scores += [7, *[3] * int(one.strip("+")), *([] if one.endswith("+") else [6] * 7)]
    dated = {DAY_0 + timedelta(days=at): Fraction(one) for at, one in enumerate(scores)}
    days = [DAY_0 + timedelta(days=at) for at in sessions]
    return episodes(dated, days, [], DAY_0 + timedelta(days=len(scores) - 1))


MANY: Summary = summary(patient("9 12 14+ 16 18 23 21+"))  # 21+ is still going on
COURSES: list[Episode] = patient("22 19 20+ 16 13 14+ 11 8")
TREND: ReliefTrend = relief_trend(COURSES)
