from datetime import UTC, datetime, timedelta

import pytest

from server.demo.stories import first_monday, stories

SUNDAY_EVENING = datetime(2026, 3, 15, 21, 0, tzinfo=UTC)
BEGIN = first_monday(SUNDAY_EVENING.date())


@pytest.fixture(scope="session")
def clinic():
    """The imagined clinic as first made on a Sunday evening."""
    return stories(BEGIN, SUNDAY_EVENING)


@pytest.fixture(scope="session")
def now():
    """The instant at which `clinic` is looked at."""
    return SUNDAY_EVENING


@pytest.fixture(scope="session")
def clinic_later():
    """The same clinic, nine days and some hours on."""
    return stories(BEGIN, SUNDAY_EVENING + timedelta(days=9, hours=3))
