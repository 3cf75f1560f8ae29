"""A patient's trend with the names of the wire, ready for orjson."""

from datetime import date

from server.domain.answers import Declared
from server.domain.diary import DayScore
from server.domain.entries import Helping
from server.domain.episodes import Episode
from server.domain.figures import Logged
from server.domain.patients import Patient
from server.domain.trend import Trend
from server.schemas.estimates_view import evidence_view, relief_trend_view, summary_view
from server.schemas.review import review_view
from server.schemas.rules import method_view
from server.schemas.views import (
    View,
    confounder_view,
    decimal,
    effect_view,
    session_view,
    state_view,
)


def trend_view(trend: Trend) -> View:
    """Return a patient's trend."""
    known, helping = trend.history, trend.helping
    each = zip(known.episodes, trend.declared, trend.evidence, strict=True)
    return {
        "patient": _patient(trend.patient),
        "today": known.today,
        "computed_at": trend.computed_at,
        "revision": trend.patient.revision,
        "method": method_view(trend.rules),
        "days": [_day(one, helping.get(one.day)) for one in known.scores],
        "sessions": [session_view(one) for one in (*known.sessions, *known.sessions_ahead)],
        "confounders": [
            confounder_view(one) for one in (*known.confounders, *known.confounders_ahead)
        ],
        "episodes": [
            _episode(episode, said, known.maintained) | {"evidence": evidence_view(behind)}
            for episode, said, behind in each
        ],
        "summary": summary_view(trend.summary, trend.extremes),
        "relief_trend": relief_trend_view(trend.relief_trend),
        "side_effects": [effect_view(report) for report in trend.side_effects],
        "logged": _logged(trend.logged),
        "weekly": [
            {"week_start": week.week_start, "mean": decimal(week.mean), "days": week.days}
            for week in trend.weekly
        ],
        "state": state_view(known.state),
        "review": review_view(trend.review) if trend.review else None,
    }


def _patient(patient: Patient) -> View:
    return {"id": patient.id, "name": patient.person.name, "zone": patient.person.zone} | {
        "condition": patient.condition,
        "number": patient.number,
    }


def _logged(logged: Logged) -> View:
    return {
        "days_logged": logged.days_logged,
        "days_possible": logged.days_possible,
        "late": logged.late,
    }


def _day(score: DayScore, helping: Helping | None) -> View:
    return {
        "date": score.day,
        "score": decimal(score.score),
        "source": score.source,
        "late": score.late,
        "disputed": score.disputed,
        "helping": helping,
    }


def _episode(episode: Episode, said: Declared | None, maintained: frozenset[date]) -> View:
    return {
        "course_first": episode.course_first,
        "course_last": episode.course_last,
        "status": episode.status,
        "reason": episode.reason,
        "baseline": decimal(episode.baseline),
        "baseline_source": episode.baseline_source,
        "threshold": decimal(episode.threshold),
        "onset_day": episode.onset_day,
        "lower_days": episode.lower_days,
        "upper_days": episode.upper_days,
        "days": decimal(episode.days),
        "pending": episode.pending,
        "declared": {"gone_since": said.gone_since, "days": said.days, "agrees": said.agrees}
        if said
        else None,
        "maintenance": episode.course_last in maintained,
    }
