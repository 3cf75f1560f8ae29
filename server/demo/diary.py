"""The entries of an invented patient: what a phone would have written, version by version."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from uuid import UUID
from zoneinfo import ZoneInfo

from server.demo.answers import still_helping
from server.demo.complaints import complaints
from server.demo.day_parts import parts_of
from server.demo.forms import Forms
from server.demo.habits import logged_days
from server.demo.members import Member, Plan
from server.demo.pain import LivedDay
from server.demo.remarks import remark
from server.demo.seeds import stream, uuid7_at
from server.demo.traits import Traits
from server.domain.entries import EntryVersion, Kind
from server.domain.entry_parts import Request

MOMENTS = 3  # of a day at which a patient may rate the pain
AMENDS = 0.008  # share of check-ins corrected some minutes later
ASKS_AFTER = 7  # days after joining that somebody who waits for a first session asks for it


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """Whose diary it is, and from which day its days count."""

    member: Member
    traits: Traits
    begin: date
    zone: str

    def instant(self, day: int, hour: float) -> datetime:
        """Return the instant at which this patient's clock shows an hour of a day."""
        minutes = min(23 * 60 + 50, max(5 * 60, round(hour * 60)))
        local_time = time(minutes // 60, minutes % 60, round(hour * 3600) % 60)
        local = datetime.combine(self.begin + timedelta(days=day), local_time, ZoneInfo(self.zone))
        return local.astimezone(UTC)


def diary(writer: Writer, days: Iterable[LivedDay]) -> Iterator[EntryVersion]:
    """Yield the versions of all entries, day by day; further days only add to them."""
    chance, forms = stream("diary", writer.member.name), Forms(writer.member, writer.begin)
    for lived, delay in logged_days(writer.member, days):
        yield from _ratings(writer, lived, delay, chance)
        if delay is not None:
            first = _check_in(writer, lived, delay, chance)
            yield first
            yield from _amendments(writer, lived, first, chance)
        if delay == 0:
            yield from _filled_in(writer, lived, forms)
            yield from _requests(writer, lived)


def _check_in(writer: Writer, lived: LivedDay, delay: int, chance: Random) -> EntryVersion:
    hour = writer.traits.evening + chance.gauss(0, 0.8)
    helping, gone_since = still_helping(writer.member, lived, writer.begin, chance)
    side_effects = complaints(writer.member, writer.traits, lived, chance)
    remarkable = delay or lived.day == lived.last_session
    writes = chance.random() < writer.traits.writes * (6 if remarkable else 1)
    pain, member = _on_scale(lived.pain), writer.member
    return replace(
        _version(writer, lived, writer.instant(lived.day + delay, hour), "check-in"),
        pain=pain,
        helping=helping,
        gone_since=gone_since,
        side_effects=side_effects,
        note=remark(lived, delay, chance) if writes else None,
        **parts_of(member.name, member.condition, lived, pain),
    )


def _ratings(
    writer: Writer, lived: LivedDay, delay: int | None, chance: Random
) -> Iterator[EntryVersion]:
    """Yield momentary ratings; on a day without a check-in there is rarely one."""
    if writer.member.stops is not None and lived.day >= writer.member.stops:
        return
    likely = writer.traits.rates / MOMENTS * (0.2 if delay is None else 1.0)
    for number in range(MOMENTS):
        rates, hour, off_by = chance.random() < likely, chance.uniform(8, 22), chance.gauss(0, 1)
        if rates:
            rating = _version(writer, lived, writer.instant(lived.day, hour), f"rating {number}")
            yield replace(rating, kind=Kind.RATING, pain=_on_scale(lived.pain + off_by))


def _filled_in(writer: Writer, lived: LivedDay, forms: Forms) -> Iterator[EntryVersion]:
    for one in forms.of(lived):
        written_at = writer.instant(lived.day, writer.traits.evening)
        entry = _version(writer, lived, written_at, one.instrument)
        yield replace(entry, kind=Kind.QUESTIONNAIRE, pain=None, questionnaire=one)


def _requests(writer: Writer, lived: LivedDay) -> Iterator[EntryVersion]:
    waits = writer.member.plan is Plan.WAITING
    if waits and lived.day == writer.member.joins + ASKS_AFTER:
        yield _request(writer, lived, Request.APPOINTMENT)
    if lived.day == writer.member.calls:
        yield _request(writer, lived, Request.CALL)


def _request(writer: Writer, lived: LivedDay, wanted: Request) -> EntryVersion:
    written_at = writer.instant(lived.day, writer.traits.evening)
    entry = _version(writer, lived, written_at, "request")
    return replace(entry, kind=Kind.REQUEST, pain=None, request=wanted)


def _amendments(
    writer: Writer, lived: LivedDay, first: EntryVersion, chance: Random
) -> Iterator[EntryVersion]:
    """Yield what replaces an entry: seldom a correction, once two that did not see each other."""
    disputed, told = lived.day == writer.member.disputes, first.pain or 0
    if disputed or chance.random() < AMENDS:
        for number, change in enumerate((1, -2) if disputed else (1,)):
            written_at = first.written_at + timedelta(minutes=7 + 55 * number)
            pain = _on_scale(told + change)
            yield replace(
                first,
                id=_id(writer, lived, written_at, f"amendment {number}"),
                replaces=frozenset([first.id]),
                written_at=written_at,
                pain=pain if pain != told else pain - 1,
            )


def _version(writer: Writer, lived: LivedDay, written_at: datetime, what: str) -> EntryVersion:
    local = written_at.astimezone(ZoneInfo(writer.zone))
    offset = local.utcoffset() or timedelta()
    return EntryVersion(
        id=_id(writer, lived, written_at, what),
        entry_id=_id(writer, lived, written_at, f"{what}, all versions"),
        kind=Kind.CHECK_IN,
        replaces=frozenset(),
        local_date=writer.begin + timedelta(days=lived.day),
        local_time=local.time(),
        utc_offset_minutes=offset // timedelta(minutes=1),
        zone=writer.zone,
        written_at=written_at,
        pain=0,
        helping=None,
        gone_since=None,
        side_effects=None,
        note=None,
    )


def _id(writer: Writer, lived: LivedDay, instant: datetime, what: str) -> UUID:
    return uuid7_at(instant, writer.member.name, lived.day, what)


def _on_scale(pain: float) -> int:
    return min(10, max(0, round(pain)))
