"""When a further state of a session or a confounder follows the one that stands."""

from dataclasses import dataclass
from typing import Protocol, TypeVar
from uuid import UUID

from server.domain.errors import (
    Fault,
    FaultyValueError,
    NotFoundError,
    StaleError,
    UnseenStateError,
)


class Numbered(Protocol):
    """A state: 1, 2, 3... of one thing."""

    @property
    def number(self) -> int:
        """Return which state it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a state belongs."""

    patient_id: UUID
    id: UUID  # version 7, made by the clinician's device; of the session or confounder


S = TypeVar("S", bound=Numbered)


def next_number(standing: S | None, seen: int | None, *, same: bool) -> int | S:
    """Return the number of the state to keep, or the standing state if it is what is wanted.

    `seen` is what the author saw: 0 is nothing there, None is nothing said. A repeat of the
    delivery that made the standing state is no conflict.
    """
    if seen is None:
        raise UnseenStateError
    if standing is None:
        if seen > 0:
            raise NotFoundError
        return 1
    if same and standing.number - seen in {0, 1}:
        return standing
    if seen != standing.number:
        raise StaleError(standing)
    return standing.number + 1


def refuse(faults: tuple[Fault, ...]) -> None:
    """Raise if there is any fault."""
    if faults:
        raise FaultyValueError(faults)
