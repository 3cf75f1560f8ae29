"""Keeping the caseload's lines and each patient's relief true."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session as Tx

from server.domain.caseload import Line, line
from server.domain.clinic_rules import ClinicRules, scores_alike
from server.domain.diary import DayScore, daily_scores
from server.domain.effect_reports import RECENT_EFFECT_DAYS
from server.domain.entries import EntryVersion, Kind, heads
from server.domain.history import History, history
from server.domain.needs import URGENT_DAYS
from server.domain.patients import Patient
from server.domain.relief_results import ReliefResult, relief_result
from server.store import (
    clinic_rules,
    confounders,
    entries,
    patients,
    relief,
    requests,
    reviews,
    scored_days,
    sessions,
    summaries,
)


def known(
    tx: Tx,
    patient: Patient,
    rules: ClinicRules,
    now: datetime,
    scores: Sequence[DayScore] | None = None,
) -> History:
    """Return what is known of a patient on the day it is where they live.

    By the scores that are kept, unless others are given.
    """
    return history(
        scored_days.every(tx, patient.id) if scores is None else scores,
        sessions.standing(tx, patient.id),
        confounders.standing(tx, patient.id),
        patient.day_at(now),
        rules.relief,
    )


def refresh(tx: Tx, patient: Patient, now: datetime) -> Line:
    """Keep the line and the relief of a locked patient as of now, and return the line."""
    return refresh_by(tx, patient, rules_of(tx, patient), now)


def refresh_by(tx: Tx, patient: Patient, rules: ClinicRules, now: datetime) -> Line:
    """Do the same for a caller who knows the rules of the patient's clinic."""
    before = relief.of_patient(tx, patient.id)
    _follow(tx, patient, before, rules)
    found = known(tx, patient, rules, now)
    relief.keep(tx, patient, before, relief_result(found, rules, before))
    unseen = unseen_days(tx, patient.id, found.today)
    lately = {found.today - timedelta(days=ago) for ago in range(RECENT_EFFECT_DAYS)}
    written = entries.on_days(tx, patient.id, lately | unseen)
    written += entries.of_kind(tx, patient.id, Kind.QUESTIONNAIRE)
    fresh = line(found, heads(written), requests.of_patient(tx, patient.id), unseen)
    summaries.keep(tx, patient, fresh)
    return fresh


def unseen_days(tx: Tx, patient_id: UUID, today: date) -> set[date]:
    """Return the days of which no clinician has seen everything, as far as that can be urgent."""
    seen = reviews.latest(tx, patient_id)
    first = today - timedelta(days=URGENT_DAYS - 1)
    return entries.days_after(tx, patient_id, seen.revision if seen else 0, first, today)


def caught_up(tx: Tx, patient: Patient, rules: ClinicRules, now: datetime) -> ReliefResult | None:
    """Return what is kept of a patient's relief, and see that the diary is scored by the rules."""
    if kept := kept_by(tx, patient, rules):
        return kept
    locked = patients.locked(tx, patient.person.clinic_id, patient.id)
    refresh_by(tx, locked, rules, now)
    return relief.of_patient(tx, patient.id)


def kept_by(tx: Tx, patient: Patient, rules: ClinicRules) -> ReliefResult | None:
    """Return what is kept of a patient's relief; None: it was worked out by other rules."""
    kept = relief.of_patient(tx, patient.id)
    return kept if kept is not None and kept.made.rules_number == rules.number else None


def rules_of(tx: Tx, patient: Patient) -> ClinicRules:
    """Return the rules by which a patient's clinic goes."""
    return clinic_rules.current(tx, patient.person.clinic_id)


def rescore(tx: Tx, patient: Patient, rules: ClinicRules, fresh: Iterable[EntryVersion]) -> None:
    """Score again the days that new versions of a locked patient may have changed.

    These are the days of all versions of their entries: an amendment may move an entry.
    """
    changed = {version.entry_id for version in fresh}
    rescore_days(tx, patient, rules, entries.days_of(tx, patient.id, changed))


def rescore_days(tx: Tx, patient: Patient, rules: ClinicRules, days: Collection[date]) -> None:
    """Score some days of a locked patient again."""
    written = entries.on_days(tx, patient.id, days)
    scores = daily_scores(written, rules.relief, late_counts=rules.late_counts)
    scored_days.replace(tx, patient.id, days, scores)


def _follow(tx: Tx, patient: Patient, before: ReliefResult | None, rules: ClinicRules) -> None:
    """Score the whole diary again when the clinic's rules about late entries have changed."""
    number = before.made.rules_number if before else 0
    if number == rules.number:
        return
    if not scores_alike(clinic_rules.numbered(tx, patient.person.clinic_id, number), rules):
        rescore(tx, patient, rules, entries.diary(tx, patient.id))
