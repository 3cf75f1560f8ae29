"""What `reliefspan relief` reads: one patient's history and the parameters to judge it by."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from typing import Any

from server.cli.exact_json import (
    WHOLE_FILE,
    InputError,
    Object,
    parse,
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One patient's history as the file tells it."""

    today: date
    score_by_day: Mapping[date, Fraction]  # 0-10 points
    sessions: list[date]
    confounders: list[date]
    rules: ReliefRules


def read_case(content: bytes) -> Case:
    """Return the history that a file holds; raise an InputError for what cannot be used."""
    keys = ("today", "scores", "sessions", "confounders", "parameters")
    given = read_object(parse(content), WHOLE_FILE, keys, required=keys[:3])
    return Case(
        today=read_date(given["today"], "today"),
        score_by_day=_scores(given["scores"]),
        sessions=read_list(given["sessions"], "sessions", _session),
        confounders=read_list(given.get("confounders", []), "confounders", read_date),
        rules=_rules(given.get("parameters", Object(()))),
    )


def _scores(value: Any) -> dict[date, Fraction]:
    found = {}
    for day, score in read_object(value, "scores").items():
        place = place_of(day, "scores")
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


def _rules(value: Any) -> ReliefRules:
    given = read_object(value, "parameters", tuple(BOUNDS_BY_PARAMETER))
    return replace(DEFAULT_RULES, **{name: _parameter(name, one) for name, one in given.items()})


def _parameter(name: str, value: Any) -> Any:
    bounds = BOUNDS_BY_PARAMETER[name]
    read = read_whole_number if bounds.whole else read_number
    return read(value, f"parameters.{name}", bounds.lowest, bounds.highest)
