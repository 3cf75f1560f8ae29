"""What a clinic asks is read back as it was chosen."""

from datetime import UTC, datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server.domain.instrument_plans import (
    DAYS_MAX,
    DEFAULT_CLINIC_INSTRUMENTS,
    ClinicInstruments,
    Plan,
)
from server.domain.instruments import INSTRUMENTS
from server.store import clinic_instruments
from tests.builders import a_person

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
DAYS = st.integers(1, DAYS_MAX)
PLANS = st.builds(
    Plan, instrument=st.sampled_from(list(INSTRUMENTS)), first_day=DAYS, every_days=DAYS
)
CHOICES = st.builds(
    ClinicInstruments,
    number=st.integers(1, 99),
    plans=st.lists(PLANS, max_size=5).map(tuple),
    same_day_cover=st.booleans(),
    changed_at=st.just(NOW),
)


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(chosen=CHOICES)
def test_what_a_clinic_asks(tx, chosen):
    person = a_person(tx)
    assert clinic_instruments.current(tx, person.clinic_id) == DEFAULT_CLINIC_INSTRUMENTS
    assert clinic_instruments.add(tx, person, chosen, NOW)
    tx.expunge_all()
    assert clinic_instruments.current(tx, person.clinic_id) == chosen
    assert not clinic_instruments.add(tx, person, chosen, NOW)


def test_another_clinic_asks_something_else(tx):
    one, other = a_person(tx), a_person(tx)
    chosen = ClinicInstruments(number=1, plans=(), same_day_cover=True, changed_at=NOW)
    assert clinic_instruments.add(tx, one, chosen, NOW)
    assert clinic_instruments.current(tx, other.clinic_id) == DEFAULT_CLINIC_INSTRUMENTS
