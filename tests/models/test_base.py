"""Time is made safe once, in a column type."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import select
from sqlalchemy.exc import StatementError

from server.models.clinic import ClinicRow
from tests.builders import EVENING, a_clinic


def created_at(tx, value):
    """Return an instant as it comes back from the database."""
    clinic = a_clinic(tx)
    row = tx.get(ClinicRow, clinic.id)
    row.created_at = value
    tx.flush()
    tx.expunge_all()
    return tx.scalar(select(ClinicRow.created_at))


def test_an_instant_comes_back_in_utc(tx):
    elsewhere = EVENING.astimezone(timezone(timedelta(hours=-5)))
    back = created_at(tx, elsewhere)
    assert back == EVENING
    assert back.tzinfo is UTC


def test_an_instant_keeps_its_microseconds(tx):
    value = EVENING.replace(microsecond=1)
    assert created_at(tx, value) == value


def test_an_instant_without_a_zone_is_refused(tx):
    with pytest.raises(StatementError, match="needs its time zone"):
        created_at(tx, datetime(2026, 3, 2))  # noqa: DTZ001
