"""Everything that happened to an invented patient, from the clinic's first Monday to a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from server.demo.care import Deed, deeds
from server.demo.cast import PATIENTS, SIGNS_IN
from server.demo.diary import Writer, diary
from server.demo.members import Member, Plan
from server.demo.pain import lived_days
from server.demo.seeds import stream, uuid7_at
from server.demo.traits import traits_of
from server.demo.treatments import Treatment, treatments
from server.domain.entries import EntryVersion
from server.domain.sessions import Confounder, ConfounderKind, Route, Session

ZONE = "Europe/London"
STORY_DAYS = 546  # eighteen months, in whole weeks: each clinic begins on a Monday


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One invented patient: ids are the same each time, and what is known only grows."""

    member: Member
    patient_id: UUID
    invited_at: datetime  # UTC
    sessions: dict[UUID, Session]
    confounders: dict[UUID, Confounder]
    versions: list[EntryVersion]  # oldest first by the phone's clock
    deeds: list[Deed]  # of the clinic, oldest first


def first_monday(today: date) -> date:
    """Return the day on which a clinic begins whose demo is first made today."""
    return today - timedelta(days=STORY_DAYS + today.weekday())


def stories(
    begin: date, now: datetime, members: Sequence[Member] = PATIENTS, zone: str = ZONE
) -> list[Story]:
    """Return the clinic as known at an instant; a later one only adds to it."""
    return [_story(member, begin, now, zone) for member in members]


def _story(member: Member, begin: date, now: datetime, zone: str) -> Story:
    traits = traits_of(member)
    writer = Writer(member=member, traits=traits, begin=begin, zone=zone)
    until = (now.astimezone(ZoneInfo(zone)).date() - begin).days
    sessions = treatments(member, traits, until)
    days = lived_days(member, traits, sessions, until) if member.plan is not Plan.INVITED else ()
    invited_at = writer.instant(member.joins - 1, 11)
    written = [version for version in diary(writer, days) if _is_written(writer, version, now)]
    return Story(
        member=member,
        patient_id=uuid7_at(invited_at, member.name),
        invited_at=invited_at,
        sessions=dict(_session(writer, one) for one in sessions if _ended(writer, one) <= now),
        confounders=_confounders(writer, until),
        versions=sorted(written, key=lambda version: version.id),
        deeds=deeds(writer, written, until, now),
    )


def _is_written(writer: Writer, version: EntryVersion, now: datetime) -> bool:
    """Return whether a version is there; whoever signs in to look around finds today open."""
    today = now.astimezone(ZoneInfo(writer.zone)).date()
    left_open = writer.member.name == SIGNS_IN and version.local_date >= today
    return version.written_at <= now and not left_open


def _ended(writer: Writer, one: Treatment) -> datetime:
    """Return when a session is recorded: an hour after it began."""
    return writer.instant(one.day, one.minute / 60 + 1)


def _session(writer: Writer, one: Treatment) -> tuple[UUID, Session]:
    began = writer.instant(one.day, one.minute / 60)
    local = began.astimezone(ZoneInfo(writer.zone))
    weight = writer.traits.weight_kg + stream("weight", writer.member.name, one.day).uniform(-2, 2)
    return uuid7_at(began, writer.member.name, "session"), Session(
        local_date=local.date(),
        local_time=local.time(),
        utc_offset_minutes=(local.utcoffset() or timedelta()) // timedelta(minutes=1),
        zone=writer.zone,
        route=Route(writer.member.route),
        dose_mg=one.dose_mg,
        weight_kg=None if writer.member.route == "nasal" else round(weight, 1),
        duration_minutes=one.duration_minutes,
        note=None,
        entered_in_error=False,
    )


def _confounders(writer: Writer, until: int) -> dict[UUID, Confounder]:
    day, kind = writer.member.confounder or (until, "")
    if day >= until:
        return {}
    local_date = writer.begin + timedelta(days=day)
    confounder = Confounder(
        local_date=local_date, kind=ConfounderKind(kind), note=None, entered_in_error=False
    )
    return {uuid7_at(writer.instant(day, 12), writer.member.name, "confounder"): confounder}
