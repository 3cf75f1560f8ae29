"""A patient's prompts as a calendar: for phones that no push reaches.

Its times float: they are those of the clock beside the patient, wherever that is.
"""

from datetime import datetime, time, timedelta
from uuid import NAMESPACE_URL, UUID, uuid5
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event

from server.domain.reminder_words import WORDS
from server.domain.reminders import Wishes

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
TAKES = timedelta(minutes=5)


def calendar(wishes: Wishes, patient_id: UUID, now: datetime, url: str) -> bytes:
    """Return a calendar with one repeated event for each time of day."""
    found = Calendar()
    found.add("prodid", "-//Reliefspan//Reminders//EN")
    found.add("version", "2.0")
    for at in wishes.times:
        found.add_component(_event(wishes, patient_id, at, now, url))
    text: bytes = found.to_ical()
    return text


def _event(wishes: Wishes, patient_id: UUID, at: time, now: datetime, url: str) -> Event:
    said, event = WORDS[wishes.language].open, Event()
    begins = _first(wishes, at, now)
    event.add("uid", str(uuid5(NAMESPACE_URL, f"{url}/{patient_id}/{at.isoformat()}")))
    event.add("dtstamp", now)
    event.add("dtstart", begins)
    event.add("dtend", begins + TAKES)
    days = [DAYS[day - 1] for day in sorted(wishes.weekdays)]
    event.add("rrule", {"freq": "weekly", "byday": days})
    event.add("summary", said)
    event.add("url", url)
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")  # nobody is busy then
    event.add_component(_alarm(said))
    return event


def _first(wishes: Wishes, at: time, now: datetime) -> datetime:
    """Return the first time on one of the days: some calendars show an event there regardless."""
    today = now.astimezone(ZoneInfo(wishes.zone)).date()
    week = (today + timedelta(days=n) for n in range(7))
    day = next(day for day in week if day.isoweekday() in wishes.weekdays)
    return datetime.combine(day, at)


def _alarm(said: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", said)
    alarm.add("trigger", timedelta(0))
    return alarm
