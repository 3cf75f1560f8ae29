"""What patients ask of their clinic, and how far the clinic has come with it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from server.domain.entries import EntryVersion, heads
from server.domain.entry_parts import Request


class Answer(StrEnum):
    """How far somebody of the clinic has come with a request."""

    SEEN = "seen"  # read, and taken on
    DONE = "done"  # called, or an appointment given


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestAnswer:
    """What a clinician said to a request. The first of each kind stands."""

    entry_id: UUID
    answer: Answer
    by: str  # the clinician's name
    at: datetime  # UTC


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A request as it stands: the latest head of its entry, and what was answered."""

    version: EntryVersion
    request: Request
    answers: tuple[RequestAnswer, ...]  # oldest first

    @property
    def open(self) -> bool:
        """Return whether something is still to be done."""
        return all(one.answer is not Answer.DONE for one in self.answers)


def asked(versions: Iterable[EntryVersion], answers: Iterable[RequestAnswer]) -> list[Asked]:
    """Return a patient's requests, newest first. Of several heads the one made last is shown."""
    answers_by_entry: dict[UUID, list[RequestAnswer]] = defaultdict(list)
    for one in sorted(answers, key=lambda answer: answer.at):
        answers_by_entry[one.entry_id].append(one)
    latest = {head.entry_id: head for head in heads(versions)}  # heads come in the order of ids
    found = (
        Asked(version=head, request=head.request, answers=tuple(answers_by_entry[head.entry_id]))
        for head in latest.values()
        if head.request is not None
    )
    return sorted(found, key=lambda one: one.version.id.int, reverse=True)
