"""The trend of one patient."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session as Tx

from server.domain.diary import daily_scores
from server.domain.people import Person
from server.domain.trend import Trend, trend
from server.services import patients, summaries
from server.store import audit, entries, reviews


def of_patient(tx: Tx, reader: Person, patient_id: UUID, now: datetime) -> Trend:
    """Return a patient's trend to the patient or to a clinician of the clinic.

    The patient's own reading writes nothing, so that it goes on while the disk is full.
    """
    patient = patients.readable(tx, reader, patient_id)
    rules, versions = summaries.rules_of(tx, patient), entries.diary(tx, patient.id)
    if reader.id == patient.id:
        kept = summaries.kept_by(tx, patient, rules)
        late = rules.late_counts
        scores = None if kept else daily_scores(versions, rules.relief, late_counts=late)
        known = summaries.known(tx, patient, rules, now, scores)
    else:
        audit.record(tx, reader.id, "trend.read", patient.id)
        kept = summaries.caught_up(tx, patient, rules, now)
        known = summaries.known(tx, patient, rules, now)
    told = trend(patient, known, versions, now, rules, kept)
    return replace(told, review=reviews.latest(tx, patient.id))
