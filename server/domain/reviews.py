"""That a clinician has looked at what a patient logged, and up to where."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """One look. It says nothing of what was thought: only who saw, when, and how much."""

    id: UUID  # made by the client, so that repeating it adds none
    by: UUID  # the clinician
    name: str  # the clinician's
    at: datetime  # UTC, by the server's clock
    revision: int  # the patient's counter that was shown: nothing later was seen
