"""The parts of an entry that have fields of their own."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

RESCUE_MAX: Final = 12  # medicines in one check-in
RESCUE_NAME_MAX_CHARACTERS: Final = 60
RESCUE_DOSE_MAX_CHARACTERS: Final = 40
RESCUE_TIMES_MAX: Final = 24  # a day


class Recalled(StrEnum):
    """How a missed day was, told afterwards, beside the day that the patient was shown."""

    SAME = "same"
    BETTER = "better"
    WORSE = "worse"


class Stopped(StrEnum):
    """How much of what one usually does a side effect prevented."""

    NO = "no"
    SOME = "some"
    MOST = "most"


class Tell(StrEnum):
    """How soon somebody should know, as the patient feels it."""

    NOW = "now"
    THIS_WEEK = "this_week"
    RECORD = "record"


class Request(StrEnum):
    """What a patient asks of the clinic."""

    CALL = "call"
    APPOINTMENT = "appointment"


@dataclass(frozen=True, slots=True, kw_only=True)
class SideEffect:
    """One side effect as the patient reports it."""

    effect: str  # a code of side_effects.EFFECTS
    severity: int  # 1 mild, 2 moderate, 3 severe
    stopped: Stopped | None = None  # None: not answered
    present: bool | None = None  # still there; None: not answered
    ended_on: date | None = None  # None: still there, or since an unknown day
    tell: Tell | None = None  # None: not answered


@dataclass(frozen=True, slots=True, kw_only=True)
class EndedEffect:
    """A side effect told in an earlier entry that is over by now."""

    effect: str  # a code of side_effects.EFFECTS
    ended_on: date | None  # None: on an unknown day


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescue:
    """A medicine taken against the pain, in the patient's own words."""

    name: str
    dose: str | None  # "10 mg"; None: not told
    times: int | None  # that day; None: not told


@dataclass(frozen=True, slots=True, kw_only=True)
class Questionnaire:
    """All the answers to an instrument."""

    instrument: str  # a code of instruments.INSTRUMENTS
    answers: tuple[int, ...]  # one for each item, in its order; points of the item's own scale
