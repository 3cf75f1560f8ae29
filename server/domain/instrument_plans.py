"""Which instruments a clinic asks, and how often. Each state is kept."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from server.domain.errors import Fault
from server.domain.instruments import INSTRUMENTS

DAYS_MAX: Final = 366  # between a session and a question, and between two times it is asked
RESUMED_FOR_DAYS: Final = 1  # answers begun longer ago would speak of another week


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How often one instrument is asked. Counting begins anew with each session."""

    instrument: str  # a code of INSTRUMENTS
    first_day: int  # days from a session, which is day 0, to the first time
    every_days: int  # days from then on to the next time


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicInstruments:
    """One state of what a clinic asks."""

    number: int  # 1, 2, 3...; 0: nothing was ever chosen, the defaults hold
    plans: tuple[Plan, ...]  # in the order of the instruments; what is missing is not asked
    same_day_cover: bool  # somebody answers on the same day what a patient says about self-harm
    changed_at: datetime | None  # UTC; None: never


DEFAULT_CLINIC_INSTRUMENTS: Final = ClinicInstruments(
    number=0,
    plans=tuple(
        Plan(instrument=one.code, first_day=one.first_day, every_days=one.every_days)
        for one in INSTRUMENTS.values()
        if one.by_default
    ),
    same_day_cover=False,
    changed_at=None,
)


def in_order(plans: tuple[Plan, ...]) -> tuple[Plan, ...]:
    """Return plans in the order in which instruments are asked; the unknown come last."""
    places = list(INSTRUMENTS)
    known = {code: at for at, code in enumerate(places)}
    return tuple(sorted(plans, key=lambda plan: known.get(plan.instrument, len(places))))


def plan_faults(wanted: ClinicInstruments) -> tuple[Fault, ...]:
    """Return what makes a choice unusable, plan by plan."""
    return tuple(_faults(wanted))


def _faults(wanted: ClinicInstruments) -> Iterator[Fault]:
    seen: set[str] = set()
    for at, plan in enumerate(wanted.plans):
        place, instrument = f"plans.{at}", INSTRUMENTS.get(plan.instrument)
        if instrument is None:
            message = "No instrument of this name."
            yield Fault(field=f"{place}.instrument", code="unknown", message=message)
            continue
        family = instrument.family or instrument.code
        if family in seen:
            message = "One of its kind is asked already."
            yield Fault(field=f"{place}.instrument", code="repeated", message=message)
        seen.add(family)
        if instrument.crisis_item is not None and not wanted.same_day_cover:
            message = "It asks about self-harm: only with an answer on the same day."
            yield Fault(field=f"{place}.instrument", code="needs_same_day_cover", message=message)
        yield from _out_of_bounds(place, plan)


def _out_of_bounds(place: str, plan: Plan) -> Iterator[Fault]:
    for name in ("first_day", "every_days"):
        if not 1 <= getattr(plan, name) <= DAYS_MAX:
            message = f"Must be 1 to {DAYS_MAX}."
            yield Fault(field=f"{place}.{name}", code="out_of_range", message=message)
