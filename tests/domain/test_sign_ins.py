"""How long a device stays signed in, and how long a guesser waits: the boundaries."""

from datetime import UTC, datetime, timedelta

import pytest

from server.domain.invitations import shown, tidy
from server.domain.people import Role
from server.domain.sign_ins import SignIn, is_due, is_open
from server.domain.throttle import ADDRESS_RULES, LOGIN_RULES, wait_after

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
SECOND, MINUTE, HOUR, DAY = (
    timedelta(**{unit: 1}) for unit in ("seconds", "minutes", "hours", "days")
)
NEVER = timedelta(0)


@pytest.mark.parametrize(
    ("role", "open_for", "idle_for", "still"),
    [
        pytest.param(Role.CLINICIAN, NEVER, 30 * MINUTE - SECOND, True, id="short pause"),
        pytest.param(Role.CLINICIAN, NEVER, 30 * MINUTE, False, id="half an hour"),
        pytest.param(Role.ADMINISTRATOR, 12 * HOUR - SECOND, NEVER, True, id="a long day"),
        pytest.param(Role.ADMINISTRATOR, 12 * HOUR, NEVER, False, id="too long a day"),
        pytest.param(Role.PATIENT, 4000 * DAY, 400 * DAY - SECOND, True, id="over a year"),
        pytest.param(Role.PATIENT, 4000 * DAY, 400 * DAY, False, id="400 days unused"),
    ],
)
def test_a_sign_in_ends(role, open_for, idle_for, still):
    opened, seen = NOON - max(open_for, idle_for), NOON - idle_for
    assert is_open(SignIn(role=role, opened_at=opened, seen_at=seen), NOON) is still


@pytest.mark.parametrize(
    ("role", "ago", "due"),
    [
        (Role.CLINICIAN, MINUTE - SECOND, False),
        (Role.CLINICIAN, MINUTE, True),
        (Role.PATIENT, DAY - SECOND, False),
        (Role.PATIENT, DAY, True),
    ],
)
def test_use_is_written_down_now_and_then(role, ago, due):
    assert is_due(SignIn(role=role, opened_at=NOON - ago, seen_at=NOON - ago), NOON) is due


@pytest.mark.parametrize(
    ("tries", "seconds"), [(0, 0), (4, 0), (5, 1), (6, 2), (10, 32), (11, 60), (10_000, 60)]
)
def test_a_login_waits_longer_each_time_up_to_a_minute(tries, seconds):
    assert wait_after(tries, LOGIN_RULES) == timedelta(seconds=seconds)


@pytest.mark.parametrize(("tries", "seconds"), [(19, 0), (20, 1), (29, 512), (30, 900)])
def test_an_address_waits_up_to_a_quarter_of_an_hour(tries, seconds):
    assert wait_after(tries, ADDRESS_RULES) == timedelta(seconds=seconds)


@pytest.mark.parametrize(
    "typed", ["7KQ2-M9XD-R410", "7kq2m9xdr410", " 7kq2 m9xd r4lo ", "7KQ2\u2009M9XD-R4IO"]
)
def test_a_code_is_read_whichever_way_it_is_typed(typed):
    assert tidy(typed) == "7KQ2M9XDR410"


def test_a_code_is_shown_in_groups():
    assert shown("7KQ2M9XDR410") == "7KQ2-M9XD-R410"
