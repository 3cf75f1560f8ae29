"""How often a trend is named where there is none, and how often one that is there is found."""

from collections import Counter
from collections.abc import Sequence
from concurrent.futures import Executor
from dataclasses import dataclass

from bench.relief.diaries import FULL, SOME, UNEVEN, Diary, Redosing, Setting
from bench.relief.drawing import each
from bench.relief.measures import Share, share_of
from server.domain.relief import episodes
from server.domain.relief_trend import (
    MAX_P,
    MIN_ENDED,
    MIN_RESPONDERS,
    Direction,
    ReliefTrend,
    relief_trend,
)

COURSES = 8, 12, 20
LOGGINGS = FULL, SOME, UNEVEN
SLOPES = -0.25, -0.5, -1.0  # days from course to course
NULL_SHARE = 2  # the rate that must be small is measured on so many times the patients


@dataclass(frozen=True, slots=True, kw_only=True)
class Trends:
    """What was said of patients whose relief changes by so many days a course."""

    setting: Setting
    enough: Share | None  # patients with enough episodes for a direction to be named
    named: Share | None  # of them, with any direction
    small_p: Share | None  # of them, with a p that would do if baselines never moved
    shortening: Share | None  # of them


def false_alarms(cores: Executor, patients: int) -> list[Trends]:
    """Return a row for each setting without a trend."""
    settings = [
        Setting(redosing=when, courses=number, logging=how)
        for when in Redosing
        for number in COURSES
        for how in LOGGINGS
    ]
    return [trends(cores, one, NULL_SHARE * patients) for one in settings]


def power(cores: Executor, patients: int) -> list[Trends]:
    """Return a row for each setting in which relief gets shorter."""
    settings = [
        Setting(redosing=when, courses=number, slope=slope)
        for when in Redosing
        for number in COURSES
        for slope in SLOPES
    ]
    return [trends(cores, one, patients) for one in settings]


def trends(cores: Executor, setting: Setting, patients: int) -> Trends:
    """Return what was said of so many patients of a setting."""
    return told(setting, list(each(cores, trend, setting, patients)))


def told(setting: Setting, found: Sequence[ReliefTrend]) -> Trends:
    """Return what these trends say together."""
    enough = [one for one in found if one.responders >= MIN_RESPONDERS and one.ended >= MIN_ENDED]
    count = Counter(one.direction for one in enough)
    return Trends(
        setting=setting,
        enough=share_of(len(enough), len(found)),
        named=share_of(len(enough) - count[Direction.NOT_CLEAR], len(enough)),
        small_p=share_of(sum(one.p is not None and one.p < MAX_P for one in enough), len(enough)),
        shortening=share_of(count[Direction.SHORTENING], len(enough)),
    )


def trend(diary: Diary) -> ReliefTrend:
    """Return what the product says of a patient's diary."""
    return relief_trend(episodes(diary.scores, diary.sessions, [], diary.today))
