"""What a clinic has laid down about relief. Each state is kept, and results name theirs."""

from dataclasses import dataclass, fields
from datetime import datetime
from typing import Final

from server.domain.errors import Fault
from server.domain.rules import BOUNDS_BY_PARAMETER, DEFAULT_RULES, ReliefRules


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicRules:
    """One state of a clinic's rules."""

    number: int  # 1, 2, 3...; 0: nothing was ever laid down, the defaults hold
    relief: ReliefRules
    late_counts: bool  # False: what was written late is as if never written
    changed_at: datetime | None  # UTC; None: never


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownRules:
    """The rules that stand, and how many patients' results may not be made by them."""

    rules: ClinicRules
    stale: int

    @property
    def number(self) -> int:
        """Return which state it is."""
        return self.rules.number


DEFAULT_CLINIC_RULES: Final = ClinicRules(
    number=0, relief=DEFAULT_RULES, late_counts=True, changed_at=None
)


def scores_alike(one: ClinicRules, other: ClinicRules) -> bool:
    """Return whether a diary has the same scored days under both."""
    late = [(rules.late_counts, rules.relief.late_after) for rules in (one, other)]
    return late[0] == late[1]


def rule_faults(rules: ReliefRules) -> tuple[Fault, ...]:
    """Return what makes rules unusable: a value out of bounds, or a demand no diary can meet."""
    found = [_out_of_bounds(field.name, rules) for field in fields(rules)]
    found += [
        _too_many("min_base", "base_window", rules),
        _too_many("min_early", "onset_window", rules),
    ]
    return tuple(fault for fault in found if fault)


def _out_of_bounds(name: str, rules: ReliefRules) -> Fault | None:
    bounds = BOUNDS_BY_PARAMETER[name]
    if bounds.lowest <= getattr(rules, name) <= bounds.highest:
        return None
    message = f"Must be {bounds.lowest} to {bounds.highest}."
    return Fault(field=f"parameters.{name}", code="out_of_range", message=message)


def _too_many(name: str, window: str, rules: ReliefRules) -> Fault | None:
    days = getattr(rules, window)
    if getattr(rules, name) <= days:
        return None
    message = f"At most {days}: {window} has no more days. Lower this, or raise {window}."
    return Fault(field=f"parameters.{name}", code="out_of_range", message=message)
