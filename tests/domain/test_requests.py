"""What patients ask, with what was answered, and when it stands in the caseload."""

from datetime import timedelta

import pytest

from server.domain.entries import Kind
from server.domain.entry_parts import Request
from server.domain.needs import NeedKind, needs
from server.domain.requests import Answer, RequestAnswer, asked
from tests.builders import EVENING, MONDAY
from tests.diaries import entry_version


def a_request(**changes):
    """Return the first version of a request for a call."""
    ordinary = {"kind": Kind.REQUEST, "request": Request.CALL, "pain": None, "helping": None}
    return entry_version(**ordinary | {"side_effects": None} | changes)


def in_order(*versions):
    """Return versions as their ids tell when they were made: of one moment there may be two."""
    return sorted(versions, key=lambda version: version.id.int)


def answered(version, said, hours=0):
    """Return what a clinician answered to a request."""
    at = EVENING + timedelta(hours=hours)
    return RequestAnswer(entry_id=version.entry_id, answer=said, by="Dr Noor Aziz", at=at)


def test_requests_come_newest_first_each_with_its_own_answers_oldest_first():
    first, second = in_order(a_request(), a_request())
    done, seen = answered(first, Answer.DONE, 2), answered(first, Answer.SEEN, 1)
    found = asked([first, second], [done, seen])
    assert [one.version for one in found] == [second, first]
    assert [one.answers for one in found] == [(), (seen, done)]


def test_an_amended_request_is_one_request_and_keeps_its_answers():
    first = a_request(note="Call me")
    later = a_request(entry_id=first.entry_id, replaces={first.id}, note="After four")
    (only,) = asked([first, later], [answered(first, Answer.SEEN)])
    assert (only.version.note, len(only.answers)) == ("After four", 1)


def test_of_two_amendments_the_later_one_is_shown():
    first = a_request()
    both = [a_request(entry_id=first.entry_id, replaces={first.id}) for _ in range(2)]
    assert [one.version for one in asked([first, *both], [])] == [in_order(*both)[1]]


@pytest.mark.parametrize(
    ("answers", "is_open"),
    [
        ([], True),
        ([Answer.SEEN], True),
        ([Answer.DONE], False),
        ([Answer.SEEN, Answer.DONE], False),
    ],
)
def test_a_request_is_open_until_it_is_done(answers, is_open):
    request = a_request()
    found = asked([request], [answered(request, said) for said in answers])
    assert [one.open for one in found] == [is_open]
    wanted = [NeedKind.CALL] if is_open else []
    assert [need.kind for need in needs([], [], MONDAY, found)] == wanted


def test_of_each_kind_the_one_that_waits_longest_is_a_reason_however_old_it_is():
    days = [MONDAY - timedelta(days=ago) for ago in (40, 1, 3)]
    kinds = [Request.CALL, Request.CALL, Request.APPOINTMENT]
    entries = zip(days, kinds, strict=True)
    found = asked([a_request(local_date=day, request=kind) for day, kind in entries], [])
    told = [(need.kind, need.day) for need in needs([], [], MONDAY, found)]
    assert told == [(NeedKind.CALL, days[0]), (NeedKind.APPOINTMENT, days[2])]
