"""What is known of an invented person before any number is drawn."""

from dataclasses import dataclass
from enum import StrEnum


class Plan(StrEnum):
    """How the next session is booked."""

    AS_NEEDED = "as_needed"  # some days after relief has gone
    CALENDAR = "calendar"  # every so many weeks, in relief or not
    SERIES = "series"  # three to five sessions close together, then a pause
    MAINTENANCE = "maintenance"  # nasal, every third day
    WAITING = "waiting"  # enrolled, and no session yet
    INVITED = "invited"  # has not opened the invitation


class Habit(StrEnum):
    """How regularly a patient logs."""

    DILIGENT = "diligent"
    STEADY = "steady"
    SPARSE = "sparse"


class Trend(StrEnum):
    """What happens to relief from course to course."""

    STEADY = "steady"
    SHORTENING = "shortening"
    LENGTHENING = "lengthening"


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """What a condition makes likely, before patients differ."""

    pain: float  # untreated, points
    relief_days: float  # median of a session that works
    weather: float  # points on a bad day


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """An invented patient. Days are counted from the clinic's first Monday, which is 0."""

    name: str
    condition: str
    route: str
    plan: Plan
    habit: Habit
    joins: int  # day of the first entry
    trend: Trend = Trend.STEADY
    responds: bool = True
    first: int | None = None  # day of the first session; None: some weeks after joining
    stops: int | None = None  # day from which nothing is logged; None: goes on
    pain: float | None = None  # untreated, points; None: as the condition makes likely
    disputes: int | None = None  # day of an entry amended on two phones; None: no such day
    calls: int | None = None  # day on which a call is asked for; None: no such day
    confounder: tuple[int, str] | None = None  # its day and kind
