"""What the patient says about relief, beside what the scores say. Neither overwrites the other."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time
from operator import attrgetter
from uuid import UUID

from server.domain.entries import EntryVersion, Helping
from server.domain.episodes import Episode


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one check-in says to "is it still helping?"."""

    day: date
    at: time
    entry_id: UUID
    helping: Helping
    gone_since: date | None  # None: not gone, or since an unknown day


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """The end of relief as the patient declares it."""

    gone_since: date  # the first day without relief
    days: int  # from day 0 through the last day with relief
    agrees: bool | None  # with what the scores allow; None: they allow no duration


def answers(heads: Iterable[EntryVersion]) -> list[Answer]:
    """Return the answers, oldest first. An entry whose heads disagree has none until settled."""
    said: dict[UUID, set[tuple[Helping | None, date | None]]] = defaultdict(set)
    latest: dict[UUID, Answer] = {}
    for head in heads:
        said[head.entry_id].add((head.helping, head.gone_since))
        if head.helping is not None:
            latest[head.entry_id] = Answer(
                day=head.local_date,
                at=head.local_time,
                entry_id=head.entry_id,
                helping=head.helping,
                gone_since=head.gone_since,
            )
    settled = (answer for entry_id, answer in latest.items() if len(said[entry_id]) == 1)
    return sorted(settled, key=attrgetter("day", "at", "entry_id"))


def helping_by_day(given: Iterable[Answer]) -> dict[date, Helping]:
    """Return each day's last answer, given the answers oldest first."""
    return {answer.day: answer.helping for answer in given}


def declared(episodes: Sequence[Episode], given: Sequence[Answer]) -> list[Declared | None]:
    """Return for each episode the end that the patient declared for it; None: none.

    An episode runs here until the next course, past any confounder: the patient knows nothing of
    those. "Gone since" counts for the episode in which that day lies, and a later answer within
    the same episode takes it back.
    """
    day_0s = [episode.course_last for episode in episodes]
    last_by_place: dict[int, Answer] = {}
    for answer in given:
        place = _place(answer, day_0s, episodes)
        if place is not None:
            before = last_by_place.get(place, answer)
            last_by_place[place] = max(before, answer, key=attrgetter("day", "at", "entry_id"))
    return [_declared(e, last_by_place.get(place)) for place, e in enumerate(episodes)]


def _place(answer: Answer, day_0s: Sequence[date], episodes: Sequence[Episode]) -> int | None:
    """Return in which of the episodes the day lies that an answer is about; None: in none."""
    if answer.helping is Helping.GONE and answer.gone_since is None:
        return None  # it says nothing about when, and takes no earlier day back
    day = answer.gone_since or answer.day
    place = bisect_right(day_0s, day) - 1
    following = episodes[place + 1 : place + 2]
    if place < 0 or (following and day >= following[0].course_first):
        return None
    return place


def _declared(episode: Episode, last: Answer | None) -> Declared | None:
    if last is None or last.gone_since is None:
        return None
    days = max((last.gone_since - episode.course_last).days - 1, 0)
    return Declared(gone_since=last.gone_since, days=days, agrees=_agrees(episode, days))


def _agrees(episode: Episode, days: int) -> bool | None:
    if episode.lower_days is None:
        return None
    highest = episode.upper_days
    return episode.lower_days <= days and (highest is None or days <= highest)
