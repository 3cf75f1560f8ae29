"""What episodes say together, with the names of the wire, ready for orjson."""

from collections.abc import Iterable

from server.domain.cohort import Group
from server.domain.evidence import Evidence
from server.domain.extremes import Extreme, Extremes
from server.domain.relief_trend import ReliefTrend
from server.domain.summary import Second, Summary
from server.domain.survival import Row
from server.schemas.views import View, decimal


def summary_view(summary: Summary, extremes: Extremes) -> View:
    """Return the estimates over one patient's episodes."""
    second, bounds = summary.retreatment_as_end, summary.bounds
    return {
        "responders": summary.responders,
        "evaluable": summary.evaluable,
        "median_days": decimal(summary.median_days),
        "median_lower": decimal(summary.median_lower),
        "median_upper": decimal(summary.median_upper),
        "curve": _curve(summary.curve),
        "rmst_days": decimal(summary.rmst_days),
        "rmst_tau": decimal(summary.rmst_tau),
        "retreatment_as_end": {**_second(second), "curve": _curve(second.curve)},
        "bounds": {
            "median_lower_curve": decimal(bounds.median_lower_curve),
            "median_upper_curve": decimal(bounds.median_upper_curve),
        },
        "best": _extreme(extremes.best),
        "worst": _extreme(extremes.worst),
    }


def evidence_view(evidence: Evidence) -> View:
    """Return what stands behind an episode's number."""
    return {
        "baseline_days": list(evidence.baseline_days),
        "seen_to_day": evidence.seen_to_day,
        "days_logged": evidence.days_logged,
        "late": evidence.late,
        "ignored_spikes": list(evidence.ignored_spikes),
        "percent_relief": decimal(evidence.percent_relief),
        "percent_days": evidence.percent_days,
    }


def relief_trend_view(trend: ReliefTrend) -> View:
    """Return whether relief gets shorter."""
    return {
        "slope_days_per_course": decimal(trend.slope_days_per_course),
        "p": trend.p,
        "direction": trend.direction,
        "responders": trend.responders,
        "ended": trend.ended,
    }


def group_view(group: Group) -> View:
    """Return a group of patients."""
    return {
        "group": group.group,
        "patients": group.patients,
        "episodes": group.episodes,
        "evaluable": group.evaluable,
        "responders": group.responders,
        "curve": _curve(group.curve),
        "median_days": decimal(group.median_days),
        "median_lower": decimal(group.median_lower),
        "median_upper": decimal(group.median_upper),
        "rmst_days": decimal(group.rmst_days),
        "rmst_tau": decimal(group.rmst_tau),
        "retreatment_as_end": _second(group.retreatment_as_end),
    }


def _second(second: Second) -> View:
    return {"median_days": decimal(second.median_days), "rmst_days": decimal(second.rmst_days)}


def _curve(rows: Iterable[Row]) -> list[View]:
    return [
        {
            "time": decimal(row.days),
            "at_risk": row.at_risk,
            "events": row.ended,
            "censored": row.censored,
            "survival": decimal(row.in_relief),
            "lower": row.lower,
            "upper": row.upper,
        }
        for row in rows
    ]


def _extreme(extreme: Extreme) -> View:
    return {
        "responders": extreme.responders,
        "evaluable": extreme.evaluable,
        "median_days": decimal(extreme.median_days),
        "rmst_days": decimal(extreme.rmst_days),
    }
