"""Holding everything that is kept of a patient against the versions and states it comes from."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy.orm import Session as Tx

from server.domain import caseload
from server.domain.clinic_rules import ClinicRules
from server.domain.diary import DayScore, daily_scores
from server.domain.entries import EntryVersion, heads
from server.domain.history import History, history
from server.domain.patients import Patient
from server.domain.relief_results import ReliefResult, relief_result, same
from server.domain.rules import METHOD_VERSION
from server.services.entries import SAVE, SETTLE
from server.services.erasure import ERASE
from server.services.requests import ANSWER
from server.services.reviews import REVIEW
from server.services.summaries import unseen_days
from server.store import (
    audit,
    burnt_ids,
    clinic_rules,
    confounders,
    entries,
    patients,
    relief,
    requests,
    scored_days,
    sessions,
    summaries,
    tallies,
)


class Finding(StrEnum):
    """What can be wrong with what is kept of a patient."""

    UNAUDITED = "unaudited"  # versions or states and their rows in the audit are not the same
    MISCOUNTED = "miscounted"  # a version lies beyond the patient's counter
    BURNT = "burnt"  # something that was erased is there
    SCORES = "scores"  # the scored days are not those of the versions
    RELIEF = "relief"  # nor are the episodes and their trend
    LINE = "line"  # nor is the line of the caseload
    STALE = "stale"  # another method made the results: no fault, and not comparable


def check(tx: Tx, clinic_id: UUID, patient_id: UUID) -> set[Finding]:
    """Return what is wrong with a patient; reading it is audited.

    What time changes is computed as of the day on which it was kept, by the rules of that day.
    """
    patient = patients.locked(tx, clinic_id, patient_id)
    audit.record(tx, audit.JOB, "patient.verify", patient_id)
    written, kept = entries.diary(tx, patient_id), relief.of_patient(tx, patient_id)
    found = {finding for finding, wrong in _counted(tx, patient, written).items() if wrong}
    if kept is None or kept.made.method_version != METHOD_VERSION:
        return found | {Finding.STALE}
    rules = clinic_rules.numbered(tx, clinic_id, kept.made.rules_number)
    return found | {f for f, wrong in _derived(tx, patient, written, kept, rules).items() if wrong}


def _counted(tx: Tx, patient: Patient, written: list[EntryVersion]) -> dict[Finding, bool]:
    ids = {v.id for v in written} | {v.entry_id for v in written}
    return {
        Finding.UNAUDITED: not _is_audited(tx, patient.id),
        Finding.MISCOUNTED: tallies.highest_revision(tx, patient.id) > patient.revision,
        Finding.BURNT: bool(burnt_ids.among(tx, ids)),
    }


def _is_audited(tx: Tx, patient_id: UUID) -> bool:
    """Return whether each version and state has its row, by who wrote it, and each row its own."""
    written, noted = tallies.versions(tx, patient_id), tallies.audited(tx, patient_id, SAVE, SETTLE)
    erased = tallies.audited(tx, patient_id, ERASE).total()
    sessions_noted = tallies.audited(tx, patient_id, "session.record")
    marks_noted = tallies.audited(tx, patient_id, "confounder.record")
    return (
        written <= noted
        and written.total() + erased == noted.total()
        and tallies.sessions(tx, patient_id) <= sessions_noted  # a repeat has a row, too
        and tallies.confounders(tx, patient_id) <= marks_noted
        and tallies.reviews(tx, patient_id) <= tallies.audited(tx, patient_id, REVIEW)
        and tallies.answers(tx, patient_id) <= tallies.audited(tx, patient_id, ANSWER)
    )


def _derived(
    tx: Tx,
    patient: Patient,
    written: list[EntryVersion],
    kept: ReliefResult,
    rules: ClinicRules,
) -> dict[Finding, bool]:
    scores = daily_scores(written, rules.relief, late_counts=rules.late_counts)
    then = _known(tx, patient, scores, kept.made.as_of, rules)
    return {
        Finding.SCORES: scored_days.every(tx, patient.id) != scores,
        Finding.RELIEF: not same(kept, relief_result(then, rules)),
        Finding.LINE: not _is_line(tx, patient, written, scores, rules),
    }


def _is_line(
    tx: Tx,
    patient: Patient,
    written: list[EntryVersion],
    scores: list[DayScore],
    rules: ClinicRules,
) -> bool:
    line = summaries.of_patient(tx, patient)
    if line is None:
        return False
    today = line.today
    known = _known(tx, patient, scores, today, rules)
    asked, unseen = requests.of_patient(tx, patient.id), unseen_days(tx, patient.id, today)
    return line == caseload.line(known, heads(written), asked, unseen)


def _known(
    tx: Tx, patient: Patient, scores: list[DayScore], today: date, rules: ClinicRules
) -> History:
    given = sessions.standing(tx, patient.id), confounders.standing(tx, patient.id)
    return history(scores, *given, today, rules.relief)
