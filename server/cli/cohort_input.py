"""What `reliefspan relief` reads of a cohort: histories of many patients, and how to group them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from server.cli.exact_json import (
    WHOLE_FILE,
    InputError,
    Number,
    Object,
    place_of,
    read_list,
    read_object,
    read_text,
)
from server.cli.relief_input import KEYS, REQUIRED, Case, case_of, read_rules
from server.domain.rules import DEFAULT_RULES, ReliefRules

COHORT_KEYS: Final = ("patients", "by", "parameters")


@dataclass(frozen=True, slots=True, kw_only=True)
class CohortPatient:
    """A patient of the file."""

    id: str
    group: str
    case: Case


@dataclass(frozen=True, slots=True, kw_only=True)
class CohortCase:
    """The patients of a file, all judged by the same rules."""

    patients: list[CohortPatient]
    rules: ReliefRules


def is_cohort(value: Any) -> bool:
    """Return whether the file means to hold a cohort."""
    return isinstance(value, Object) and any(key in COHORT_KEYS[:2] for key, _ in value.pairs)


def read_cohort(value: Any) -> CohortCase:
    """Return the cohort that a file holds; raise an InputError for what cannot be used."""
    given = read_object(value, WHOLE_FILE, COHORT_KEYS, required=COHORT_KEYS[:2])
    by = read_text(given["by"], "by")
    common = read_rules(given["parameters"], "parameters") if "parameters" in given else None

    def patient(one: Any, field: str) -> CohortPatient:
        return _patient(one, field, by, common or DEFAULT_RULES)

    patients = read_list(given["patients"], "patients", patient)
    _refuse_two_of_one_id(patients)
    rules = common or (patients[0].case.rules if patients else DEFAULT_RULES)
    for at, one in enumerate(patients):
        if one.case.rules != rules:
            raise InputError(f"patients.{at}.parameters", "must be the same for all patients")
    return CohortCase(patients=patients, rules=rules)


def _patient(value: Any, field: str, by: str, rules: ReliefRules) -> CohortPatient:
    keys, required = ("id", "group", *KEYS), ("id", "group", *REQUIRED)
    given = read_object(value, field, keys, required=required)
    group = dict(_groups(given["group"], f"{field}.group"))
    if by not in group:
        raise InputError(
            place_of(by, f"{field}.group"), "is missing, and patients are grouped by it"
        )
    return CohortPatient(
        id=_id(given["id"], f"{field}.id"),
        group=group[by],
        case=case_of(given, field, rules),
    )


def _id(value: Any, field: str) -> str:
    """Return an id as written; many files number their patients."""
    return value.text if isinstance(value, Number) else read_text(value, field)


def _groups(value: Any, field: str) -> Iterator[tuple[str, str]]:
    for key, one in read_object(value, field).items():
        yield key, read_text(one, place_of(key, field))


def _refuse_two_of_one_id(patients: list[CohortPatient]) -> None:
    seen: set[str] = set()
    for at, one in enumerate(patients):
        if one.id in seen:
            raise InputError(f"patients.{at}.id", "was given to a patient before")
        seen.add(one.id)
