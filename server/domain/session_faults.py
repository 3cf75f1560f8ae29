"""What no session or confounder may be. Unlike a patient's phone, a clinic's clock is trusted."""

from datetime import date, datetime, timedelta
from typing import Final

from server.domain.errors import Fault
from server.domain.sessions import Confounder, Session

FIRST_DAY: Final = date(1964, 1, 1)  # the year in which ketamine was first given to people
AHEAD: Final = timedelta(days=1)  # a session may be written down on the eve, in any zone

FUTURE: Final = Fault(
    field="local_date", code="in_future", message="Cannot be more than a day from now."
)
TOO_EARLY: Final = Fault(
    field="local_date", code="too_early", message="Ketamine was not given before 1964."
)


def session_faults(session: Session, now: datetime) -> tuple[Fault, ...]:
    """Return what is impossible about a session that is recorded now."""
    if session.local_date < FIRST_DAY:
        return (TOO_EARLY,)
    there = now.replace(tzinfo=None) + timedelta(minutes=session.utc_offset_minutes)
    given = datetime.combine(session.local_date, session.local_time)
    return (FUTURE,) if given - there > AHEAD else ()


def confounder_faults(confounder: Confounder, today: date) -> tuple[Fault, ...]:
    """Return what is impossible about a confounder that is recorded on the patient's `today`."""
    if confounder.local_date < FIRST_DAY:
        return (TOO_EARLY,)
    return (FUTURE,) if confounder.local_date - today > AHEAD else ()
