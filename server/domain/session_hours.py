"""How long after a session something was told."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from server.domain.entries import EntryVersion
from server.domain.sessions import StoredSession

HOUR: Final = timedelta(hours=1)


def hours_since_session(head: EntryVersion, sessions: Iterable[StoredSession]) -> float | None:
    """Return the hours from the latest session to the moment that an entry tells; None: no one."""
    told = _instant(head.local_date, head.local_time, head.utc_offset_minutes)
    given = (one.session for one in sessions)
    began = (_instant(one.local_date, one.local_time, one.utc_offset_minutes) for one in given)
    last = max((start for start in began if start <= told), default=None)
    return None if last is None else (told - last) / HOUR


def _instant(day: date, clock: time, offset_minutes: int) -> datetime:
    return datetime.combine(day, clock, UTC) - timedelta(minutes=offset_minutes)
