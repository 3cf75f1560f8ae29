"""What is kept of a patient's relief, so that a clinic's figures read no diary."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from server.domain.clinic_rules import ClinicRules
from server.domain.course_facts import CourseFacts, course_facts
from server.domain.episodes import Episode, Reason, Status
from server.domain.history import History
from server.domain.relief_trend import ReliefTrend, relief_trend
from server.domain.rules import METHOD_VERSION


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseResult:
    """One course and the episode after it."""

    number: int  # 1, 2, 3... of the patient's courses
    facts: CourseFacts
    episode: Episode


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """How a result was made, and how long it holds if nothing is written."""

    rules_number: int  # of the clinic's rules
    method_version: str
    as_of: date  # the patient's day that it tells of
    changes_on: date | None  # the first day on which time alone may change it; None: never


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliefResult:
    """A patient's relief as of one day."""

    made: Made
    trend: ReliefTrend
    courses: Sequence[CourseResult]  # oldest first


def relief_result(
    known: History, rules: ClinicRules, before: ReliefResult | None = None
) -> ReliefResult:
    """Return a patient's relief, given what is known of them.

    The trend of the result before is taken over when the durations that make it did not change.
    """
    made = Made(
        rules_number=rules.number,
        method_version=METHOD_VERSION,
        as_of=known.today,
        changes_on=_changes_on(known, rules),
    )
    courses = [
        CourseResult(number=number, facts=_facts(known, one), episode=one)
        for number, one in enumerate(known.episodes, 1)
    ]
    return ReliefResult(made=made, trend=trend_over(known.episodes, before), courses=courses)


def trend_over(episodes: Sequence[Episode], before: ReliefResult | None) -> ReliefTrend:
    """Return the trend over episodes: that of the result before, if its durations still stand."""
    if before is None or before.made.method_version != METHOD_VERSION:
        return relief_trend(episodes)
    earlier = _durations(one.episode for one in before.courses)
    return before.trend if earlier == _durations(episodes) else relief_trend(episodes)


def is_stale(made: Made, rules: ClinicRules, today: date) -> bool:
    """Return whether a result may no longer be what would be computed today.

    Today may also lie before it: a patient's new phone can tell of a zone further west.
    """
    if (made.rules_number, made.method_version) != (rules.number, METHOD_VERSION):
        return True
    return today < made.as_of or (made.changes_on is not None and made.changes_on <= today)


def same(one: ReliefResult, other: ReliefResult) -> bool:
    """Return whether two results say the same, whatever day they were made on."""
    made = replace(other.made, as_of=one.made.as_of)
    told = [(result.trend, list(result.courses)) for result in (one, other)]
    return one.made == made and told[0] == told[1]


def _changes_on(known: History, rules: ClinicRules) -> date | None:
    relief, days = rules.relief, [] if known.ahead is None else [known.ahead]
    for episode in known.episodes:
        if episode.reason is Reason.TOO_SOON:
            days.append(_after(episode.course_last, relief.onset_window + 1))
        elif episode.reason is Reason.ONGOING:
            days.append(_after(known.scores[-1].day, relief.lost_after + 1))
    return min(days, default=None)


def _after(day: date, days: int) -> date:
    return date.fromordinal(min(day.toordinal() + days, date.max.toordinal()))


def _facts(known: History, episode: Episode) -> CourseFacts:
    first, last = episode.course_first, episode.course_last
    given = [one.session for one in known.sessions]
    return course_facts([one for one in given if first <= one.local_date <= last])


def _durations(episodes: Iterable[Episode]) -> list[tuple[int, Fraction | None, Status]]:
    """Return what the trend is made of."""
    counted = enumerate(episodes, 1)
    return [(number, one.days, one.status) for number, one in counted if one.responded]
