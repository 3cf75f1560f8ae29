"""What `reliefspan relief` prints: domain values by the names of the file's form."""

from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Any

from server.cli.relief_input import Case
from server.domain.episodes import Episode
from server.domain.relief import METHOD_VERSION, episodes
from server.domain.relief_trend import ReliefTrend, relief_trend
from server.domain.rules import ReliefRules
from server.domain.summary import Summary, summary
from server.domain.survival import Row

View = dict[str, Any]


def patient_view(case: Case) -> View:
    """Return what one patient's history shows."""
    found = episodes_of(case)
    return {
        **method_view(case.rules),
        "episodes": [plain(episode) for episode in found],
        "summary": {
            **_estimates_view(summary(found)),
            "trend": _trend_view(relief_trend(found)),
            "sufficiency": _sufficiency_view(case),
        },
    }


def episodes_of(case: Case) -> list[Episode]:
    """Return the episodes of one patient's history, oldest first."""
    return episodes(case.score_by_day, case.sessions, case.confounders, case.today, case.rules)


def method_view(rules: ReliefRules) -> View:
    """Return what every result carries: how it was made."""
    return {"method_version": METHOD_VERSION, "parameters": plain(rules)}


def curve_view(rows: Sequence[Row]) -> list[View]:
    """Return a curve, a row for each distinct time in days."""
    return [
        {
            "time": plain(row.days),
            "at_risk": row.at_risk,
            "events": row.ended,
            "censored": row.censored,
            "survival": plain(row.in_relief),
            "lower": row.lower,
            "upper": row.upper,
        }
        for row in rows
    ]


def _estimates_view(found: Summary) -> View:
    second = found.retreatment_as_end
    return {
        **plain(found),
        "curve": curve_view(found.curve),
        "retreatment_as_end": {
            "median_days": plain(second.median_days),
            "rmst_days": plain(second.rmst_days),
        },
    }


def _trend_view(found: ReliefTrend) -> View:
    return {
        "slope_days_per_course": plain(found.slope_days_per_course),
        "p": found.p,
        "direction": found.direction,
    }


def _sufficiency_view(case: Case) -> View:
    """Return the days logged of those possible: from the first the file knows of through today."""
    logged = {day for day in case.score_by_day if day <= case.today}
    known = logged | {day for day in case.sessions if day <= case.today}
    return {
        "days_logged": len(logged),
        "days_possible": (case.today - min(known)).days + 1 if known else 0,
        "late": len(logged & case.late),
    }


def plain(value: Any) -> Any:
    """Return a domain value for JSON; an exact number becomes a decimal only here."""
    if is_dataclass(value):
        return {one.name: plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    if isinstance(value, Fraction):
        return value.numerator if value.denominator == 1 else float(value)
    if value is None or isinstance(value, (int, float, StrEnum)):
        return value
    return str(value)  # a date
