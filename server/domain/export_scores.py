"""Test vectors for the score of a day, which the phone reckons where it has no network."""

from dataclasses import replace
from typing import Any, Final

from server.domain.diary import daily_scores
from server.domain.entries import EntryVersion, Kind
from server.domain.export_vectors import a_version
from server.domain.rules import DEFAULT_RULES

CHECK_IN, RATING, REQUEST = Kind.CHECK_IN, Kind.RATING, Kind.REQUEST

# (version, entry, versions it replaces, kind, pain or None)
Told = tuple[int, int, list[int], Kind, int | None]
DAYS: Final[dict[str, list[Told]]] = {
    "nothing": [],
    "a check-in": [(1, 1, [], CHECK_IN, 4)],
    "two check-ins": [(1, 1, [], CHECK_IN, 4), (2, 2, [], CHECK_IN, 7)],
    "ratings count when they are alone": [(1, 1, [], RATING, 4), (2, 2, [], RATING, 9)],
    "and not beside a check-in": [(1, 1, [], CHECK_IN, 4), (2, 2, [], RATING, 9)],
    "an amendment counts instead": [(1, 1, [], CHECK_IN, 4), (2, 1, [1], CHECK_IN, 8)],
    "a conflict weighs no more than another entry": [
        (1, 1, [], CHECK_IN, 4),
        (2, 1, [], CHECK_IN, 8),
        (3, 3, [], CHECK_IN, 0),
    ],
    "a missed day without a number": [(1, 1, [], CHECK_IN, None)],
    "beside which ratings count": [(1, 1, [], CHECK_IN, None), (2, 2, [], RATING, 6)],
    "a request": [(1, 1, [], REQUEST, None)],
}


def score_vectors() -> list[dict[str, Any]]:
    """Return the entries of some days, each with the scores that they give."""
    return [_vector(case, told) for case, told in DAYS.items()]


def _vector(case: str, told: list[Told]) -> dict[str, Any]:
    versions = [_version(*one) for one in told]
    scores = daily_scores(versions, DEFAULT_RULES)
    return {
        "case": case,
        "versions": [
            {
                "id": str(one.id),
                "entry_id": str(one.entry_id),
                "kind": one.kind,
                "replaces": sorted(map(str, one.replaces)),
                "local_date": one.local_date.isoformat(),
                "pain": one.pain,
            }
            for one in versions
        ],
        "scores": [{"day": one.day.isoformat(), "score": float(one.score)} for one in scores],
    }


def _version(
    number: int, entry: int, replaced: list[int], kind: Kind, pain: int | None
) -> EntryVersion:
    plain = a_version(number, entry, replaced)
    return replace(plain, kind=kind, pain=pain)
