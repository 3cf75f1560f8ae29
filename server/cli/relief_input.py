"""What `reliefspan relief` reads of a patient: the history, and the parameters to judge it by."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from typing import Any, Final

from server.cli.exact_json import (
    WHOLE_FILE,
    InputError,
    place_of,
    read_date,
    read_list,
    read_number,
    read_object,
    read_whole_number,
)
from server.domain.entries import PAIN_MAX, PAIN_MIN
from server.domain.rules import BOUNDS_BY_PARAMETER, DEFAULT_RULES, ReliefRules
from server.domain.sessions import DOSE_MAX_MG, Route

REQUIRED: Final = ("today", "scores", "sessions")
KEYS: Final = (*REQUIRED, "confounders", "late", "parameters")


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One patient's history as the file tells it."""

    today: date
    score_by_day: Mapping[date, Fraction]  # 0-10 points
    sessions: list[date]
    confounders: list[date]
    late: frozenset[date]  # days that were filled in late
    rules: ReliefRules


def read_case(value: Any) -> Case:
    """Return the history that a file holds; raise an InputError for what cannot be used."""
    return case_of(read_object(value, WHOLE_FILE, KEYS, required=REQUIRED), WHOLE_FILE)


def case_of(given: Mapping[str, Any], field: str, rules: ReliefRules = DEFAULT_RULES) -> Case:
    """Return the history in an object of the file; `rules` are those it does not change."""
    today, scores, sessions, confounders, late, parameters = (place_of(key, field) for key in KEYS)
    return Case(
        today=read_date(given["today"], today),
        score_by_day=_scores(given["scores"], scores),
        sessions=read_list(given["sessions"], sessions, _session),
        confounders=read_list(given.get("confounders", []), confounders, read_date),
        late=frozenset(read_list(given.get("late", []), late, read_date)),
        rules=read_rules(given["parameters"], parameters) if "parameters" in given else rules,
    )


def _scores(value: Any, field: str) -> dict[date, Fraction]:
    found = {}
    for day, score in read_object(value, field).items():
        place = place_of(day, field)
        found[read_date(day, place)] = read_number(score, place, PAIN_MIN, PAIN_MAX)
    return found


def _session(value: Any, field: str) -> date:
    """Return the day of a session. The rule needs no more; the rest is checked where given."""
    given = read_object(value, field, ("date", "route", "dose_mg"), required=("date",))
    day = read_date(given["date"], f"{field}.date")
    if given.get("route", Route.IV) not in tuple(Route):
        raise InputError(f"{field}.route", f"must be one of {', '.join(Route)}")
    if "dose_mg" in given and not read_number(given["dose_mg"], f"{field}.dose_mg", 0, DOSE_MAX_MG):
        raise InputError(f"{field}.dose_mg", "must be above 0")
    return day


def read_rules(value: Any, field: str) -> ReliefRules:
    """Return the parameters that an object names, and the defaults of those it does not."""
    given = read_object(value, field, tuple(BOUNDS_BY_PARAMETER))
    changes = {name: _parameter(name, one, f"{field}.{name}") for name, one in given.items()}
    return replace(DEFAULT_RULES, **changes)


def _parameter(name: str, value: Any, field: str) -> Any:
    bounds = BOUNDS_BY_PARAMETER[name]
    read = read_whole_number if bounds.whole else read_number
    return read(value, field, bounds.lowest, bounds.highest)
