"""The caseload's lines: one for each patient, replaced with every write about them."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from typing import Any
from uuid import UUID

from sqlalchemy import select, tuple_
from sqlalchemy.orm import Session as Tx

from server.domain.caseload import LatestPain, Line
from server.domain.effect_reports import EffectReport
from server.domain.episodes import Reason
from server.domain.errors import CursorExpiredError
from server.domain.needs import Need, NeedKind
from server.domain.patients import Patient
from server.domain.state import ReliefState, StateKind
from server.models.person import PatientRow, PersonRow
from server.models.summary import SummaryRow
from server.store.patients import patient_of


def keep(tx: Tx, patient: Patient, line: Line) -> None:
    """Keep the line of a locked patient in place of the one before."""
    clinic_id, name_key = patient.person.clinic_id, patient.name_key
    row = SummaryRow(patient_id=patient.id, clinic_id=clinic_id, name_key=name_key)
    for name, value in _values(line).items():
        setattr(row, name, value)
    tx.merge(row)
    tx.flush()


def of_patient(tx: Tx, patient: Patient) -> Line | None:
    """Return the line last kept of a patient, if name and clinic still lead to it."""
    own = select(SummaryRow).where(SummaryRow.patient_id == patient.id)
    own = own.where(SummaryRow.clinic_id == patient.person.clinic_id)
    row = tx.scalar(own.where(SummaryRow.name_key == patient.name_key))
    return None if row is None else _line(row)


def page(tx: Tx, clinic_id: UUID, after: UUID | None, limit: int) -> Sequence[tuple[Patient, Line]]:
    """Return the patients of a clinic that follow one of them by name, with the lines last kept."""
    by_name = (SummaryRow.name_key, SummaryRow.patient_id)  # names are not unique: the id decides
    lines = select(PatientRow, PersonRow, SummaryRow).where(SummaryRow.clinic_id == clinic_id)
    lines = lines.join(PatientRow, PatientRow.id == SummaryRow.patient_id)
    lines = lines.join(PersonRow, PersonRow.id == SummaryRow.patient_id)
    if after is not None:
        lines = lines.where(tuple_(*by_name) > (_name_key(tx, clinic_id, after), after))
    found = tx.execute(lines.order_by(*by_name).limit(limit))
    return [(patient_of(row, person), _line(summary)) for row, person, summary in found]


def _name_key(tx: Tx, clinic_id: UUID, patient_id: UUID) -> bytes:
    own = select(SummaryRow.name_key).where(SummaryRow.clinic_id == clinic_id)
    key = tx.scalar(own.where(SummaryRow.patient_id == patient_id))
    if key is None:
        raise CursorExpiredError
    return key


def _values(line: Line) -> dict[str, Any]:
    pain, effect, state = line.latest_pain, line.worst_effect, line.state
    return {
        "today": line.today,
        "latest_day": pain.day if pain else None,
        "latest_score": pain.score if pain else None,
        "mean_7": line.mean_7,
        "mean_prior_7": line.mean_prior_7,
        "days_logged_28": line.days_logged_28,
        "worst_day": effect.day if effect else None,
        "worst_effect": effect.effect if effect else None,
        "worst_severity": effect.severity if effect else None,
        "state_kind": state.kind.value,
        "state_day": state.day,
        "state_known_days": _decimal(state.known_days),
        "state_pending": state.pending,
        "state_reason": state.reason.value if state.reason else None,
        "state_last_days": _decimal(state.last_days),
        "state_last_at_least": state.last_at_least,
        "state_course_last": state.course_last,
        "needs": [_need_value(need) for need in line.needs],
    }


def _need_value(need: Need) -> dict[str, Any]:
    days = {"day": need.day.isoformat(), "since": need.since.isoformat()}
    return {"kind": need.kind.value, **days, "effects": list(need.effects)}


def _line(row: SummaryRow) -> Line:
    return Line(
        today=row.today,
        latest_pain=_latest_pain(row.latest_day, row.latest_score),
        mean_7=row.mean_7,
        mean_prior_7=row.mean_prior_7,
        days_logged_28=row.days_logged_28,
        worst_effect=_worst_effect(row),
        state=_state(row),
        needs=tuple(_need(value) for value in row.needs),
    )


def _need(value: dict[str, Any]) -> Need:
    return Need(
        kind=NeedKind(value["kind"]),
        day=date.fromisoformat(value["day"]),
        since=date.fromisoformat(value.get("since", value["day"])),  # older lines know only the day
        effects=tuple(value["effects"]),
    )


def _latest_pain(day: date | None, score: float | None) -> LatestPain | None:
    return None if day is None or score is None else LatestPain(day=day, score=score)


def _worst_effect(row: SummaryRow) -> EffectReport | None:
    if row.worst_day is None or row.worst_effect is None or row.worst_severity is None:
        return None
    return EffectReport(day=row.worst_day, effect=row.worst_effect, severity=row.worst_severity)


def _state(row: SummaryRow) -> ReliefState:
    return ReliefState(
        kind=StateKind(row.state_kind),
        day=row.state_day,
        known_days=_exact(row.state_known_days),
        pending=row.state_pending,
        reason=None if row.state_reason is None else Reason(row.state_reason),
        last_days=_exact(row.state_last_days),
        last_at_least=row.state_last_at_least,
        course_last=row.state_course_last,
    )


def _decimal(days: Fraction | None) -> float | None:
    return None if days is None else float(days)  # halves of days: exact as a float


def _exact(days: float | None) -> Fraction | None:
    return None if days is None else Fraction(days)
