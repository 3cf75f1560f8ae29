"""What is measured: seven things that people wait for, as the requests they are."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import cycle

from bench.clinic import Measured
from bench.five_years import DAYS, SESSIONS
from bench.ten_thousand import PATIENTS
from bench.timing import WARM_UP
from server.clock import uuid7
from server.demo.stories import Story
from server.domain.entries import EntryVersion
from server.schemas.entry import EntryVersionSchema
from server.strict_json import compact

BATCH = 30  # what a phone sends after a month without a network
WRITERS = 20  # patients in turn, so that no diary grows out of proportion
PAGE_MAX = 200  # patients in one page of the caseload
VERSIONS = "/api/v1/entry-versions"
CURVES = "/api/v1/clinic/relief?by=route"
FEW = WARM_UP + 5  # rounds of what takes seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One request."""

    method: str
    path: str
    token: str
    body: bytes | None = None

    @property
    def headers(self) -> dict[str, str]:
        """Return who asks, and in what form."""
        kind = {} if self.body is None else {"Content-Type": "application/json"}
        return {"Cookie": f"reliefspan={self.token}"} | kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One row of the table: the same thing asked again and again."""

    title: str
    asks: list[Ask]


def cases(measured: Measured, rounds: int) -> list[Case]:
    """Return the seven cases; the writing ones ask for something new each time."""
    by_length = sorted(measured.stories, key=lambda story: -len(story.versions))
    longest, *others = (story for story in by_length if len(story.versions) >= BATCH)
    writers = others[:WRITERS]
    feed = Ask(method="GET", path=VERSIONS, token=measured.token_of(longest))
    trend, page, caseload = (
        Ask(method="GET", path=f"/api/v1/patients{rest}", token=measured.clinician_token)
        for rest in (
            f"/{longest.patient_id}/trend",
            f"/{measured.five_years}/trend",
            f"?limit={PAGE_MAX}",
        )
    )
    curves = Ask(method="GET", path=CURVES, token=measured.ten_thousand_token)
    return [
        Case(title="one entry saved", asks=list(_puts(measured, writers, rounds))),
        Case(title=f"a batch of {BATCH}", asks=list(_batches(measured, writers, rounds))),
        Case(title="change feed, a page of 200", asks=[feed] * rounds),
        Case(title=f"trend, {len(longest.versions)} entries in 2 years", asks=[trend] * rounds),
        Case(title=f"patient page, {DAYS} entries, {SESSIONS} sessions", asks=[page] * rounds),
        Case(title=f"caseload, {min(PAGE_MAX, len(by_length))} patients", asks=[caseload] * rounds),
        Case(title=f"curves by route, {PATIENTS} patients", asks=[curves] * min(rounds, FEW)),
    ]


def _puts(measured: Measured, writers: list[Story], rounds: int) -> Iterator[Ask]:
    for story, _ in zip(cycle(writers), range(rounds), strict=False):
        version = _like(story.versions[-1], measured)
        body = compact(EntryVersionSchema().dump(version))
        path = f"{VERSIONS}/{version.id}"
        yield Ask(method="PUT", path=path, token=measured.token_of(story), body=body)


def _batches(measured: Measured, writers: list[Story], rounds: int) -> Iterator[Ask]:
    for story, _ in zip(cycle(writers), range(rounds), strict=False):
        versions = [_like(version, measured) for version in story.versions[-BATCH:]]
        body = compact({"versions": EntryVersionSchema().dump(versions, many=True)})
        yield Ask(method="POST", path=VERSIONS, token=measured.token_of(story), body=body)


def _like(version: EntryVersion, measured: Measured) -> EntryVersion:
    """Return a new entry of the same day and content."""
    return replace(
        version, id=uuid7(), entry_id=uuid7(), replaces=frozenset(), written_at=measured.now
    )
