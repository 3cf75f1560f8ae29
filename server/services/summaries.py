"""Keeping the caseload's lines true."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy.orm import Session as Tx

from server.domain.caseload import Line, line
from server.domain.diary import daily_scores
from server.domain.effect_reports import RECENT_EFFECT_DAYS, effect_reports
from server.domain.entries import EntryVersion, heads
from server.domain.history import History, history
from server.domain.patients import Patient
from server.domain.rules import DEFAULT_RULES
from server.store import confounders, entries, scored_days, sessions, summaries


def known(tx: Tx, patient: Patient, now: datetime) -> History:
    """Return what is known of a patient on the day it is where they live."""
    return history(
        scored_days.up_to(tx, patient.id, patient.day_at(now)),
        sessions.standing(tx, patient.id),
        confounders.standing(tx, patient.id),
        patient.day_at(now),
    )


def refresh(tx: Tx, patient: Patient, now: datetime) -> Line:
    """Keep the line of a locked patient as of now, and return it."""
    today = patient.day_at(now)
    lately = today - timedelta(days=RECENT_EFFECT_DAYS - 1)
    recent = entries.of_days(tx, patient.id, lately, today)
    fresh = line(known(tx, patient, now), effect_reports(heads(recent)))
    summaries.keep(tx, patient, fresh)
    return fresh


def rescore(tx: Tx, patient: Patient, fresh: Iterable[EntryVersion]) -> None:
    """Score again the days that new versions of a locked patient may have changed.

    These are the days of all versions of their entries: an amendment may move an entry.
    """
    changed = {version.entry_id for version in fresh}
    days = entries.days_of(tx, patient.id, changed)
    scores = daily_scores(entries.on_days(tx, patient.id, days), DEFAULT_RULES)
    scored_days.replace(tx, patient.id, days, scores)
