"""Domain values with the names of the wire, ready for orjson: what hot reads answer with.

The schemas stay the document; a test holds that they dump the same.
"""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import Any
from uuid import UUID

from server.domain.caseload import Line
from server.domain.deliveries import Changes, EntryHistory
from server.domain.effect_reports import EffectReport
from server.domain.needs import PRESSING_BY_KIND, Need
from server.domain.patients import Patient
from server.domain.sessions import StoredConfounder, StoredSession
from server.domain.state import ReliefState
from server.schemas.entry_view import version_view

View = dict[str, Any]


def decimal(value: Fraction | None) -> float | None:
    """Return the nearest decimal, unrounded: comparisons come out as they do inside."""
    return None if value is None else float(value)


def changes_view(changes: Changes, cursor: str) -> View:
    """Return a page of the change feed."""
    versions = [version_view(version) for version in changes.versions]
    return {"versions": versions, "cursor": cursor, "more": changes.more}


def entries_view(day: date, histories: Iterable[EntryHistory]) -> View:
    """Return a day's entries with their histories."""
    entries = [
        {
            "entry_id": one.entry_id,
            "heads": one.heads,
            "versions": [version_view(version) for version in one.versions],
        }
        for one in histories
    ]
    return {"local_date": day, "entries": entries}


def session_view(stored: StoredSession) -> View:
    """Return a session as it stands."""
    given = stored.session
    return {
        "local_date": given.local_date,
        "local_time": given.local_time,
        "utc_offset_minutes": given.utc_offset_minutes,
        "zone": given.zone,
        "route": given.route,
        "dose_mg": given.dose_mg,
        "weight_kg": given.weight_kg,
        "duration_minutes": given.duration_minutes,
        "note": given.note,
        "entered_in_error": given.entered_in_error,
    } | _recorded(stored)


def confounder_view(stored: StoredConfounder) -> View:
    """Return a confounder as it stands."""
    mark = stored.confounder
    return {
        "local_date": mark.local_date,
        "kind": mark.kind,
        "note": mark.note,
        "entered_in_error": mark.entered_in_error,
    } | _recorded(stored)


def _recorded(stored: StoredSession | StoredConfounder) -> View:
    return {
        "id": stored.id,
        "number": stored.number,
        "recorded_by": stored.recorded_by,
        "recorded_at": stored.recorded_at,
    }


def state_view(state: ReliefState) -> View:
    """Return where a patient stands."""
    return {
        "kind": state.kind,
        "day": state.day,
        "known_days": decimal(state.known_days),
        "pending": state.pending,
        "reason": state.reason,
        "last_days": decimal(state.last_days),
        "last_at_least": state.last_at_least,
        "course_last": state.course_last,
    }


def effect_view(report: EffectReport) -> View:
    """Return one side effect of one day."""
    return {"date": report.day, "effect": report.effect, "severity": report.severity}


def need_view(need: Need) -> View:
    """Return why a patient needs somebody."""
    return {
        "kind": need.kind,
        "pressing": PRESSING_BY_KIND[need.kind],
        "date": need.day,
        "since": need.since,
        "effects": list(need.effects),
    }


def listed_view(patient: Patient, line: Line) -> View:
    """Return a patient's line of the caseload."""
    pain, effect = line.latest_pain, line.worst_effect
    return {
        "id": patient.id,
        "name": patient.person.name,
        "enrolled": patient.person.enrolled,
        "today": line.today,
        "latest_pain": {"date": pain.day, "score": pain.score} if pain else None,
        "mean_7": line.mean_7,
        "mean_prior_7": line.mean_prior_7,
        "state": state_view(line.state),
        "days_logged_28": line.days_logged_28,
        "worst_effect": effect_view(effect) if effect else None,
        "needs": [need_view(need) for need in line.needs],
    }


def caseload_view(patients: Iterable[tuple[Patient, Line]], last: UUID | None) -> View:
    """Return a page of the caseload."""
    return {"patients": [listed_view(*listed) for listed in patients], "cursor": last}
