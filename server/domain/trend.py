"""How pain went over time, and how long each course helped: what one page shows of a patient."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from server.domain.answers import Declared, answers, declared, helping_by_day
from server.domain.clinic_rules import ClinicRules
from server.domain.effect_reports import EffectReport, effect_reports
from server.domain.entries import EntryVersion, Helping, heads
from server.domain.evidence import Evidence, evidence
from server.domain.extremes import Extremes, extremes
from server.domain.figures import Logged, WeekMean, logged, weekly_means
from server.domain.history import History
from server.domain.patients import Patient
from server.domain.relief_results import ReliefResult, trend_over
from server.domain.relief_trend import ReliefTrend
from server.domain.reviews import Review
from server.domain.rules import ReliefRules
from server.domain.summary import Summary, summary


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """A patient's history, with what the patient says and what can be counted."""

    patient: Patient
    computed_at: datetime  # UTC
    rules: ClinicRules
    history: History
    helping: Mapping[date, Helping]  # each day's last answer
    declared: Sequence[Declared | None]  # of each episode, in order
    evidence: Sequence[Evidence]  # of each episode, in order
    summary: Summary
    extremes: Extremes
    relief_trend: ReliefTrend
    side_effects: Sequence[EffectReport]  # by day
    logged: Logged
    weekly: Sequence[WeekMean]  # oldest first
    review: Review | None = None  # the last; None: nobody has said that they looked


def trend(
    patient: Patient,
    known: History,
    versions: Iterable[EntryVersion],
    now: datetime,
    rules: ClinicRules,
    before: ReliefResult | None = None,
) -> Trend:
    """Return the trend of a patient of whom this is known, and who wrote these versions.

    `before` is what is kept of their relief: it spares a computation, and changes nothing.
    """
    current = [head for head in heads(versions) if head.local_date <= known.today]
    said = answers(current)
    marks = [one.confounder.local_date for one in known.confounders]
    return Trend(
        patient=patient,
        computed_at=now,
        rules=rules,
        history=known,
        helping=helping_by_day(said),
        declared=declared(known.episodes, said),
        evidence=evidence(known.episodes, known.scores, marks, known.today, rules.relief),
        summary=summary(known.episodes),
        extremes=_extremes(known, marks, rules.relief),
        relief_trend=trend_over(known.episodes, before),
        side_effects=effect_reports(current),
        logged=logged(known.scores, patient.day_at(patient.created_at), known.today),
        weekly=weekly_means(known.scores, known.today),
    )


def _extremes(known: History, confounders: Iterable[date], rules: ReliefRules) -> Extremes:
    scores = {one.day: one.score for one in known.scores}
    return extremes(known.episodes, scores, confounders, known.today, rules)
