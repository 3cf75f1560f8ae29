"""Keeping the caseload's lines true."""

from datetime import datetime

from sqlalchemy.orm import Session as Tx

from server.domain.caseload import Line, line
from server.domain.history import History, history
from server.domain.patients import Patient
from server.store import confounders, entries, sessions, summaries


def known(tx: Tx, patient: Patient, now: datetime) -> History:
    """Return what is known of a patient on the day it is where they live."""
    return history(
        entries.diary(tx, patient.id),
        sessions.standing(tx, patient.id),
        confounders.standing(tx, patient.id),
        patient.day_at(now),
    )


def refresh(tx: Tx, patient: Patient, now: datetime) -> Line:
    """Keep the line of a locked patient as of now, and return it."""
    fresh = line(known(tx, patient, now))
    summaries.keep(tx, patient, fresh)
    return fresh
