"""Holding what is kept of each patient's relief against what the diary says."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy.orm import Session as Tx

from server.domain.clinic_rules import ClinicRules
from server.domain.diary import DayScore, daily_scores
from server.domain.history import history
from server.domain.patients import Patient
from server.domain.relief_results import ReliefResult, is_stale, relief_result, same
from server.services import summaries
from server.store import (
    audit,
    clinic_rules,
    confounders,
    entries,
    patients,
    relief,
    scored_days,
    sessions,
)


class Verdict(StrEnum):
    """What holds of a patient's kept relief."""

    EQUAL = "equal"
    STALE = "stale"  # time or other rules have put it out of date, or it was never made
    DIFFERENT = "different"  # it is not what was written


def patient_ids(tx: Tx, clinic_id: UUID) -> list[UUID]:
    """Return the patients of a clinic: for commands."""
    return patients.ids_of(tx, clinic_id)


def check(tx: Tx, clinic_id: UUID, patient_id: UUID, now: datetime, *, mend: bool) -> Verdict:
    """Return whether what is kept of a patient is what all versions of the diary say.

    With `mend`, what is only out of date is first computed again; what differs never is.
    """
    patient = patients.locked(tx, clinic_id, patient_id)
    audit.record(tx, audit.JOB, "relief.check", patient_id)
    rules, kept = clinic_rules.current(tx, clinic_id), relief.of_patient(tx, patient_id)
    if mend and (kept is None or is_stale(kept.made, rules, patient.day_at(now))):
        summaries.refresh_by(tx, patient, rules, now)
        kept = relief.of_patient(tx, patient_id)
    if kept is None or is_stale(kept.made, rules, patient.day_at(now)):
        return Verdict.STALE
    return Verdict.EQUAL if _is_true(tx, patient, rules, kept, now) else Verdict.DIFFERENT


def _is_true(
    tx: Tx, patient: Patient, rules: ClinicRules, kept: ReliefResult, now: datetime
) -> bool:
    written = entries.diary(tx, patient.id)
    scores = daily_scores(written, rules.relief, late_counts=rules.late_counts)
    fresh = _computed(tx, patient, rules, scores, now)
    return scored_days.every(tx, patient.id) == scores and same(kept, fresh)


def _computed(
    tx: Tx, patient: Patient, rules: ClinicRules, scores: list[DayScore], now: datetime
) -> ReliefResult:
    known = history(
        scores,
        sessions.standing(tx, patient.id),
        confounders.standing(tx, patient.id),
        patient.day_at(now),
        rules.relief,
    )
    return relief_result(known, rules)
