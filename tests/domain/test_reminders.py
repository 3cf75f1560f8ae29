"""When a prompt is due, by the patient's clock, and what becomes of it."""

from dataclasses import fields, replace
from datetime import UTC, datetime, time, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest

from server.clock import uuid7
from server.domain.episodes import Episode, Status
from server.domain.reminders import (
    WEEK,
    Language,
    Reminders,
    Snooze,
    Wishes,
    may_snooze,
    next_due,
    wish_faults,
)
from server.domain.rhythm import Known, Rhythm, Verdict, rhythm, usual_days, verdict
from server.domain.state import NOTHING_YET, ReliefState, StateKind
from tests.builders import MONDAY

WISHES = Wishes(
    on=True,
    times=(time(20),),
    weekdays=WEEK,
    zone="Europe/Madrid",
    adaptive=False,
    language=Language.ENGLISH,
    email=None,
)
DUE = datetime(2026, 3, 2, 19, tzinfo=UTC)  # 20:00 of MONDAY in Madrid


def at(text: str) -> datetime:
    """Return an instant of UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def wishes(**changes: object) -> Wishes:
    return replace(WISHES, **changes)


def reminders(**changes: object) -> Reminders:
    """Return reminders that are due on MONDAY at 20:00."""
    ordinary = {"patient_id": uuid7(), "number": 1, "wishes": WISHES, "email_asked_at": None}
    ordinary |= {"email_confirmed": False, "next_at": DUE, "prompted_at": None}
    return Reminders(**ordinary | {"snooze": Snooze.NONE} | changes)


def state(kind: StateKind = StateKind.RELIEF, day: int = 30, **changes: object) -> ReliefState:
    """Return where relief stands `day` days after a course, seen on MONDAY."""
    last = MONDAY - timedelta(days=day)
    return replace(NOTHING_YET, kind=kind, day=day, course_last=last, **changes)


def known(scored: int | None = None, **changes: object) -> Known:
    """Return a diary whose latest score is so many days old."""
    day = None if scored is None else MONDAY - timedelta(days=scored)
    return Known(**{"scored": day, "state": NOTHING_YET, "usual_days": None} | changes)


@pytest.mark.parametrize(
    ("changes", "after", "due"),
    [
        pytest.param({}, "2026-03-02 18:59:59", "2026-03-02 19:00", id="today"),
        pytest.param({}, "2026-03-02 19:00", "2026-03-03 19:00", id="on the dot: tomorrow"),
        pytest.param(
            {"times": (time(8), time(20))}, "2026-03-02 19:00", "2026-03-03 07:00", id="2"
        ),
        pytest.param(
            {"weekdays": frozenset({1})}, "2026-03-02 19:00", "2026-03-09 19:00", id="Mondays"
        ),
        pytest.param(
            {"weekdays": frozenset({1}), "adaptive": True},
            *("2026-03-02 19:00", "2026-03-03 19:00"),
            id="who agreed is looked at every day",
        ),
        pytest.param({}, "2026-03-28 20:00", "2026-03-29 18:00", id="summer time begins"),
        pytest.param({}, "2026-10-24 20:00", "2026-10-25 19:00", id="and ends"),
        pytest.param(
            {"times": (time(2, 30),)}, "2026-03-28 12:00", "2026-03-29 01:30", id="a skipped hour"
        ),
        pytest.param(
            {"times": (time(2, 30),)}, "2026-10-24 12:00", "2026-10-25 00:30", id="twice: the first"
        ),
        pytest.param(
            {"times": (time(2, 30),)}, "2026-10-25 00:30", "2026-10-26 01:30", id="and only that"
        ),
        pytest.param(
            {"zone": "Pacific/Apia"}, "2011-12-30 06:00", "2011-12-31 06:00", id="a skipped day"
        ),
        pytest.param(
            {"zone": "Pacific/Kiritimati"}, "2026-03-02 05:59", "2026-03-02 06:00", id="far east"
        ),
        pytest.param(
            {"zone": "Pacific/Niue"}, "2026-03-02 06:59", "2026-03-02 07:00", id="far west"
        ),
    ],
)
def test_the_next_prompt_is_due_by_the_patients_clock(changes, after, due):
    assert next_due(wishes(**changes), at(after)) == at(due)


def test_who_wants_none_is_never_due():
    assert next_due(wishes(on=False), DUE) is None


@pytest.mark.parametrize("zone", ["Europe/Madrid", "America/New_York", "Australia/Lord_Howe"])
def test_a_year_of_prompts_is_one_each_day_at_the_same_time(zone):
    wanted, now, seen = wishes(zone=zone), at("2026-01-01 00:00"), []
    for _ in range(365):
        now = next_due(wanted, now)
        seen.append(now.astimezone(ZoneInfo(zone)))
    assert {one.time() for one in seen} == {time(20)}
    assert len({one.date() for one in seen}) == 365


@pytest.mark.parametrize(
    ("changes", "names"),
    [
        pytest.param({}, [], id="none"),
        pytest.param({"times": ()}, ["times"], id="no time"),
        pytest.param({"times": (time(1), time(2), time(3))}, [], id="three times"),
        pytest.param({"times": tuple(map(time, range(4)))}, ["times"], id="four"),
        pytest.param({"times": (time(1), time(1))}, ["times"], id="one twice"),
        pytest.param({"weekdays": frozenset()}, ["weekdays"], id="no day"),
        pytest.param({"weekdays": frozenset({8})}, ["weekdays"], id="an eighth"),
        pytest.param({"zone": "Europe/Atlantis"}, ["zone"], id="no such zone"),
        pytest.param({"zone": "../etc/passwd"}, ["zone"], id="no zone at all"),
        pytest.param({"zone": "Europe"}, ["zone"], id="a folder of zones"),
        pytest.param({"email": "ana@example.org"}, [], id="an address"),
        pytest.param({"email": "ana@localhost"}, ["email"], id="no domain"),
        pytest.param({"email": "ana@a.org, bea@b.org"}, ["email"], id="two addresses"),
        pytest.param({"email": "ana@a.org\nBcc: bea@b.org"}, ["email"], id="a second header"),
    ],
)
def test_wishes_have_limits(changes, names):
    assert [fault.field for fault in wish_faults(wishes(**changes))] == names


@pytest.mark.parametrize(
    ("often", "diary"),
    [
        pytest.param(Rhythm.ORDINARY, known(), id="no session yet"),
        pytest.param(Rhythm.DENSE, known(state=state(day=0)), id="the day itself"),
        pytest.param(Rhythm.DENSE, known(state=state(day=14)), id="day 14"),
        pytest.param(Rhythm.SPARSE, known(state=state(day=15)), id="day 15, in relief"),
        pytest.param(Rhythm.ORDINARY, known(state=state(StateKind.LOST, 15)), id="relief is lost"),
        pytest.param(Rhythm.ORDINARY, known(state=state(StateKind.UNKNOWN, 15)), id="not known"),
        pytest.param(
            Rhythm.ORDINARY, known(state=state(StateKind.MAINTENANCE, 3)), id="regular doses"
        ),
        pytest.param(
            Rhythm.DENSE, known(state=state(day=25), usual_days=Fraction(30)), id="5 days before"
        ),
        pytest.param(
            Rhythm.SPARSE, known(state=state(day=24), usual_days=Fraction(30)), id="6 days before"
        ),
        pytest.param(
            Rhythm.DENSE,
            known(state=state(StateKind.LOST, 35), usual_days=Fraction(30)),
            id="5 days after, though it is lost",
        ),
        pytest.param(Rhythm.DENSE, known(state=state(pending=True)), id="a score to confirm"),
    ],
)
def test_how_often_follows_the_session_and_the_usual_wear_off(often, diary):
    assert rhythm(diary, MONDAY) is often


@pytest.mark.parametrize(
    ("found", "changes", "diary", "late"),
    [
        pytest.param(Verdict.PROMPT, {}, known(), 0, id="nothing was logged"),
        pytest.param(Verdict.PROMPT, {}, known(1), 0, id="nor today"),
        pytest.param(Verdict.LOGGED, {}, known(0), 0, id="logged today"),
        pytest.param(Verdict.PROMPT, {}, known(), 60, id="an hour late"),
        pytest.param(Verdict.LATE, {}, known(), 61, id="later than that"),
        pytest.param(Verdict.LATE, {}, known(0), 61, id="late and logged"),
        pytest.param(
            Verdict.LOGGED, {"snooze": Snooze.WAITING}, known(0), 0, id="logged, though put off"
        ),
    ],
)
def test_a_prompt_comes_once_unless_the_day_is_logged(found, changes, diary, late):
    assert verdict(reminders(**changes), diary, DUE + timedelta(minutes=late)) is found


@pytest.mark.parametrize(
    ("found", "weekdays", "diary"),
    [
        pytest.param(Verdict.PROMPT, WEEK, known(1), id="ordinary, on a chosen day"),
        pytest.param(Verdict.SPARED, {2}, known(1), id="ordinary, on another"),
        pytest.param(Verdict.PROMPT, {2}, known(1, state=state(day=3)), id="dense, any day"),
        pytest.param(Verdict.SPARED, WEEK, known(2, state=state()), id="sparse, two days silent"),
        pytest.param(Verdict.PROMPT, WEEK, known(3, state=state()), id="sparse, three"),
        pytest.param(Verdict.SPARED, {2}, known(3, state=state()), id="three, but another day"),
        pytest.param(Verdict.PROMPT, WEEK, known(None, state=state()), id="sparse, never logged"),
    ],
)
def test_who_agreed_is_prompted_more_after_a_session_and_less_when_all_is_well(
    found, weekdays, diary
):
    agreed = reminders(wishes=wishes(adaptive=True, weekdays=frozenset(weekdays)))
    assert verdict(agreed, diary, DUE) is found


def test_who_did_not_agree_keeps_to_the_chosen_days():
    assert verdict(reminders(), known(1, state=state()), DUE) is Verdict.PROMPT


def test_what_was_put_off_comes_on_whatever_day_it_is():
    agreed = wishes(adaptive=True, weekdays=frozenset({2}))
    assert verdict(reminders(wishes=agreed, snooze=Snooze.WAITING), known(1), DUE) is Verdict.PROMPT


@pytest.mark.parametrize(
    ("may", "changes", "hours"),
    [
        pytest.param(False, {}, 0, id="nothing came yet"),
        pytest.param(True, {"prompted_at": DUE}, 12, id="twelve hours later"),
        pytest.param(False, {"prompted_at": DUE}, 13, id="thirteen"),
        pytest.param(False, {"prompted_at": DUE, "snooze": Snooze.WAITING}, 0, id="already"),
        pytest.param(False, {"prompted_at": DUE, "snooze": Snooze.USED}, 0, id="a second time"),
        pytest.param(False, {"prompted_at": DUE, "wishes": wishes(on=False)}, 0, id="switched off"),
    ],
)
def test_a_prompt_can_be_put_off_once(may, changes, hours):
    assert may_snooze(reminders(**changes), DUE + timedelta(hours=hours)) is may


def episode(days: int | None, *, ended: bool = True) -> Episode:
    """Return an episode that lasted so long, or at least so long."""
    blank = {field.name: None for field in fields(Episode)}
    found = {"course_first": MONDAY, "course_last": MONDAY}
    found |= {"status": Status.LOSS if ended else Status.CENSORED}
    return Episode(**blank | found | {"days": None if days is None else Fraction(days)})


def test_the_usual_wear_off_is_the_middle_of_those_that_were_seen_to_end():
    assert usual_days([]) is None
    assert usual_days([episode(40, ended=False)]) is None
    assert usual_days([episode(10), episode(13), episode(40, ended=False)]) == Fraction(23, 2)
