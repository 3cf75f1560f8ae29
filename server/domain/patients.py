"""A patient as the clinic knows them, and the day it is where they live."""

import unicodedata
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from server.domain.conditions import Condition
from server.domain.people import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Patient:
    """A person with a diary."""

    person: Person
    revision: int  # counts the versions stored, from 1; 0: none yet
    created_at: datetime  # UTC; the diary cannot have begun before
    condition: Condition | None = None  # None: nobody has said
    number: int = 1  # counts the states of the condition, from 1

    @property
    def id(self) -> UUID:
        """Return the person's id."""
        return self.person.id

    def day_at(self, instant: datetime) -> date:
        """Return the calendar day at an instant where the patient lives."""
        return instant.astimezone(ZoneInfo(self.person.zone)).date()

    @property
    def name_key(self) -> bytes:
        """Return what a list by name sorts by: capitals and accents make no difference."""
        spread = unicodedata.normalize("NFKD", self.person.name.casefold())
        return "".join(c for c in spread if not unicodedata.combining(c)).encode()
