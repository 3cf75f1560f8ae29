"""Whatever the weekday, a fresh demo shows each thing that a caseload can say of a patient."""

from datetime import timedelta

import pytest

from server.domain.diary import daily_scores
from server.domain.history import history
from server.domain.rules import DEFAULT_RULES
from server.domain.sessions import StoredConfounder, StoredSession
from server.domain.state import StateKind


def as_known(story, now):
    """Return a patient's history as the server would read it."""
    stored = {"number": 1, "recorded_by": story.patient_id, "recorded_at": now}
    written = [version for version in story.versions if version.written_at <= now]
    return history(
        daily_scores(written, DEFAULT_RULES),
        [StoredSession(id=i, session=one, **stored) for i, one in story.sessions.items()],
        [StoredConfounder(id=i, confounder=one, **stored) for i, one in story.confounders.items()],
        now.date(),
    )


@pytest.mark.parametrize("ago", range(7), ids=["Sun", "Sat", "Fri", "Thu", "Wed", "Tue", "Mon"])
def test_every_state_of_a_caseload_is_there_on_the_first_day(clinic, now, ago):
    first_day = now - timedelta(days=ago)  # of the same week: the clinic began on the same Monday
    state_by_name = {story.member.name: as_known(story, first_day).state for story in clinic}
    kinds = [state.kind for state in state_by_name.values()]
    assert set(kinds) == set(StateKind)
    assert kinds.count(StateKind.RELIEF) >= 8
    assert kinds.count(StateKind.LOST) >= 5
    assert state_by_name["Yara Bluepetal"].kind is StateKind.MAINTENANCE
    assert state_by_name["Ewan Driftmoor"].kind is StateKind.NONE
    assert state_by_name["Siobhán Larkmeadow"].kind is StateKind.RELIEF
