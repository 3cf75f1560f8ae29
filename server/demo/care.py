"""What the imagined clinic does about diaries: it looks at some, and answers who wants a call."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from server.demo.cast import LOOKED_AT
from server.demo.diary import Writer
from server.demo.seeds import uuid7_at
from server.domain.entries import EntryVersion
from server.domain.entry_parts import Request
from server.domain.requests import Answer

NOON = 12.0
ANSWERED_AFTER = {Answer.SEEN: timedelta(hours=14), Answer.DONE: timedelta(hours=17)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Somebody looks at all that was logged so far."""

    id: UUID
    at: datetime  # UTC


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """Somebody answers a request."""

    entry_id: UUID
    answer: Answer
    at: datetime  # UTC


Deed = Look | Reply


def deeds(
    writer: Writer, versions: Iterable[EntryVersion], until: int, now: datetime
) -> list[Deed]:
    """Return what was done up to an instant, oldest first; of the looks only the last one.

    Who waits for a first appointment still waits for the answer: that is what a caseload shows.
    """
    calls = [version for version in versions if version.request is Request.CALL]
    done = [*_replies(calls), *_looks(writer, until, now)]
    return sorted((one for one in done if one.at <= now), key=lambda one: one.at)


def _replies(calls: Iterable[EntryVersion]) -> Iterator[Deed]:
    for version in calls:
        for answer, after in ANSWERED_AFTER.items():
            yield Reply(entry_id=version.entry_id, answer=answer, at=version.written_at + after)


def _looks(writer: Writer, until: int, now: datetime) -> Iterator[Deed]:
    """Yield the look of the last Monday; a clinic's days are counted from one."""
    if writer.member.name not in LOOKED_AT:
        return
    this_week = until - until % 7
    at = writer.instant(this_week, NOON)
    if at > now:
        at = writer.instant(this_week - 7, NOON)
    yield Look(id=uuid7_at(at, writer.member.name, "look"), at=at)
