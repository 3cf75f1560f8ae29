"""What is read back of a line of the caseload is what was kept."""

from hypothesis import given
from hypothesis import strategies as st

from server.domain.caseload import LatestPain, Line
from server.domain.effect_reports import EffectReport
from server.domain.episodes import Reason
from server.domain.needs import Need, NeedKind
from server.domain.side_effects import PATIENT_EFFECT_CODES
from server.domain.state import ReliefState, StateKind
from server.store import patients, summaries
from tests.builders import a_person
from tests.store.test_round_trip import MANY

STATES = st.builds(
    ReliefState,
    kind=st.sampled_from(StateKind),
    day=st.none() | st.integers(0, 9999),
    known_days=st.none() | st.fractions(0, 99, max_denominator=2),
    pending=st.none() | st.booleans(),
    reason=st.none() | st.sampled_from(Reason),
    last_days=st.none() | st.fractions(0, 99, max_denominator=2),
    last_at_least=st.none() | st.booleans(),
    course_last=st.none() | st.dates(),
)
LINES = st.builds(
    Line,
    today=st.dates(),
    latest_pain=st.none() | st.builds(LatestPain, day=st.dates(), score=st.floats(0, 10)),
    mean_7=st.none() | st.floats(0, 10),
    mean_prior_7=st.none() | st.floats(0, 10),
    days_logged_28=st.integers(0, 28),
    worst_effect=st.none()
    | st.builds(
        EffectReport,
        day=st.dates(),
        effect=st.sampled_from(PATIENT_EFFECT_CODES),
        severity=st.integers(1, 3),
    ),
    state=STATES,
    needs=st.lists(
        st.builds(
            Need,
            kind=st.sampled_from(NeedKind),
            day=st.dates(),
            since=st.dates(),
            effects=st.lists(st.sampled_from(PATIENT_EFFECT_CODES), max_size=3).map(tuple),
        ),
        max_size=4,
    ).map(tuple),
)


@MANY
@given(first=LINES, second=LINES)
def test_a_line_of_the_caseload(tx, first, second):
    patient = a_person(tx)
    known = patients.of_clinic(tx, patient.clinic_id, patient.id)
    for line in (first, second):
        summaries.keep(tx, known, line)
        tx.expunge_all()
        assert summaries.page(tx, patient.clinic_id, None, 5) == [(known, line)]
