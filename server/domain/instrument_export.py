"""The instruments for the phone, as plain data, with vectors for the rules that it repeats."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, timedelta
from typing import Any, Final

from server.domain.instrument import Instrument
from server.domain.instrument_plans import (
    DAYS_MAX,
    DEFAULT_CLINIC_INSTRUMENTS,
    RESUMED_FOR_DAYS,
    Plan,
)
from server.domain.instruments import INSTRUMENTS
from server.domain.questionnaire_schedule import Course, due

STARTED: Final = date(2026, 3, 2)
WEEKLY: Final = tuple(range(10, 80, 7))

# (days of sessions, last day on which each was answered, today), all as days since the start
COURSES: Final[Mapping[str, tuple[tuple[int, ...], Mapping[str, int], int]]] = {
    "the first day asks what later scores are held against": ((), {}, 0),
    "and asks no more that day once it is answered": ((), {"peg": 0, "phq_8": 0, "gad_7": 0}, 0),
    "without a session, the day before the next round": ((), {"peg": 0}, 20),
    "without a session, the next round": ((), {"peg": 0}, 21),
    "a session still to come changes nothing": ((30,), {"peg": 0, "phq_8": 0, "gad_7": 0}, 21),
    "the day of a session": ((30,), {}, 30),
    "the day after it drops what was not answered": ((30,), {}, 31),
    "six days after it": ((30,), {"peg": 0}, 36),
    "seven days after it": ((30,), {"peg": 0}, 37),
    "answered the day it was due": ((30,), {"peg": 37, "pgic": 37}, 38),
    "answered before it was due": ((30,), {"peg": 36, "pgic": 37}, 38),
    "the second round": ((30,), {"peg": 37, "pgic": 37, "phq_8": 44, "gad_7": 44}, 58),
    "a later session begins anew": ((30, 50), {"peg": 37, "pgic": 37}, 56),
    "and asks seven days after it": ((50, 30), {"peg": 37, "pgic": 37}, 57),
    "two sessions on one day are one": ((30, 30), {}, 37),
    "weekly sessions: not put off for ever": (WEEKLY, {"peg": 20}, 48),
    "weekly sessions: the day before that": (WEEKLY, {"peg": 20}, 47),
    "weekly sessions: never answered counts from the first": (WEEKLY, {}, 39),
}


def exported_instruments() -> dict[str, Any]:
    """Return every instrument, in the order in which they are asked, and what limits filling in."""
    return {
        "instruments": [_exported(one) for one in INSTRUMENTS.values()],
        "days_max": DAYS_MAX,
        "resumed_for_days": RESUMED_FOR_DAYS,
    }


def exported_instrument_vectors() -> dict[str, Any]:
    """Return what the phone's repeated rules must answer."""
    return {"due": [_due_vector(case) for case in COURSES], "scores": _score_vectors()}


def _exported(instrument: Instrument) -> dict[str, Any]:
    told = asdict(instrument)
    del told["place"]
    return told | {
        "published": sorted(instrument.published),
        "lowest": int(instrument.lowest),
        "highest": int(instrument.highest),
    }


def _due_vector(case: str) -> dict[str, Any]:
    sessions, answered, today = COURSES[case]
    plans = DEFAULT_CLINIC_INSTRUMENTS.plans
    course = Course(
        started=STARTED,
        session_days=[_day(one) for one in sessions],
        answered={code: _day(one) for code, one in answered.items()},
    )
    return {
        "case": case,
        "plans": [planned(plan) for plan in plans],
        "started": _day(0).isoformat(),
        "session_days": [day.isoformat() for day in course.session_days],
        "answered": {code: day.isoformat() for code, day in course.answered.items()},
        "today": _day(today).isoformat(),
        "due": [
            {"instrument": one.instrument, "since": one.since.isoformat()}
            for one in due(plans, course, _day(today))
        ],
    }


def planned(plan: Plan) -> dict[str, Any]:
    """Return a plan with what the schedule has to know of its instrument."""
    return asdict(plan) | {"at_start": INSTRUMENTS[plan.instrument].at_start}


def _score_vectors() -> list[dict[str, Any]]:
    return [
        _score_vector(instrument, answers)
        for instrument in INSTRUMENTS.values()
        for answers in _samples(instrument)
    ]


def _samples(instrument: Instrument) -> list[list[int]]:
    """Return the best answers, the worst, and each way in which only one item is the worst."""
    best = [item.options[0].value for item in instrument.items]
    worst = [item.options[-1].value for item in instrument.items]
    single = [best[:at] + worst[at : at + 1] + best[at + 1 :] for at in range(len(best))]
    return [best, worst, *single]


def _score_vector(instrument: Instrument, answers: list[int]) -> dict[str, Any]:
    return {
        "instrument": instrument.code,
        "answers": answers,
        "points": float(instrument.score(answers)),
        "self_harm": instrument.tells_of_self_harm(answers),
    }


def _day(number: int) -> date:
    return STARTED + timedelta(days=number)
