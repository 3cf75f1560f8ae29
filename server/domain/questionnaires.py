"""All that is known of a patient's questionnaires on one day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from server.domain.entries import EntryVersion
from server.domain.instrument_plans import Plan
from server.domain.questionnaire_schedule import Course, Due, due
from server.domain.questionnaire_scores import InstrumentScore, instrument_scores, last_answered
from server.domain.sessions import StoredSession


@dataclass(frozen=True, slots=True, kw_only=True)
class Questionnaires:
    """What a patient has filled in, and all that says when which instrument is due."""

    today: date  # the patient's
    plans: Sequence[Plan]
    course: Course
    due: Sequence[Due]
    scores: Sequence[InstrumentScore]  # oldest first


def questionnaires(
    heads: Iterable[EntryVersion],
    sessions: Iterable[StoredSession],
    plans: Sequence[Plan],
    started: date,
    today: date,
) -> Questionnaires:
    """Return a patient's questionnaires as of today; what is dated later does not count yet."""
    scores = instrument_scores(head for head in heads if head.local_date <= today)
    given = (one.session for one in sessions)
    course = Course(
        started=started,
        session_days=sorted({one.local_date for one in given if not one.entered_in_error}),
        answered=last_answered(scores),
    )
    return Questionnaires(
        today=today, plans=plans, course=course, due=due(plans, course, today), scores=scores
    )
