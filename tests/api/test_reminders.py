"""A patient's reminders through the API: wishes, push, a calendar, a code by e-mail."""

from datetime import date, datetime, timedelta

import icalendar
import pytest
from sqlalchemy import select

from server.domain.people import Role
from server.models.reminder import PushSubscriptionRow, VapidKeyRow
from server.services.reminders import code_of
from server.store import reminders
from tests.builders import EVENING, SECRET, a_person
from tests.reminding import a_subscription, wishes

PLACE = "/api/v1/reminders"


@pytest.fixture
def phone(client_of, patient):
    """The patient's phone."""
    return client_of(patient)


def put(phone, seen, **changes):
    """Send wishes on top of a state."""
    return phone.put(PLACE, json=wishes(**changes), headers={"If-Match": f'"{seen}"'})


def subscribed(tx):
    found = list(tx.scalars(select(PushSubscriptionRow.endpoint)))
    tx.rollback()  # or the next request would wait for this reading
    return found


def test_nothing_is_asked_for_at_first(phone):
    answer = phone.get(PLACE)
    assert answer.headers["ETag"] == '"0"'
    assert (answer.json["wishes"]["on"], answer.json["wishes"]["adaptive"]) == (False, False)
    assert answer.json["wishes"]["zone"] == "Europe/Madrid"
    assert (answer.json["next_at"], answer.json["pushed_here"]) == (None, False)


def test_wishes_are_kept_and_say_when_the_next_prompt_is_due(phone):
    answer = put(phone, 0, times=["21:30:00", "08:00:00"])
    assert (answer.status_code, answer.headers["ETag"]) == (200, '"1"')
    assert answer.json == phone.get(PLACE).json
    assert answer.json["wishes"]["times"] == ["08:00:00", "21:30:00"]
    assert answer.json["next_at"] == "2026-03-02T20:30:00Z"  # it is 21:14 there


def test_a_change_names_the_state_it_was_made_on(phone):
    put(phone, 0)
    assert phone.put(PLACE, json=wishes()).status_code == 428
    stale = put(phone, 0, times=["09:00:00"])
    assert (stale.status_code, stale.json["code"]) == (412, "stale")
    assert stale.json["current"]["wishes"]["times"] == ["20:00:00"]
    assert put(phone, 1, times=["09:00:00"]).headers["ETag"] == '"2"'


def test_the_same_delivery_twice_changes_once(phone):
    assert put(phone, 0).headers["ETag"] == put(phone, 0).headers["ETag"] == '"1"'


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        pytest.param({"times": []}, "times", id="no time"),
        pytest.param({"times": ["9:00"]}, "times.0", id="half a time"),
        pytest.param({"times": ["09:00:00", "09:00:00"]}, "times", id="one twice"),
        pytest.param({"weekdays": [0]}, "weekdays.0", id="no such day"),
        pytest.param({"zone": "Mars/Olympus"}, "zone", id="no such zone"),
        pytest.param({"email": "ana"}, "email", id="no address"),
        pytest.param({"language": "xx"}, "language", id="no such language"),
    ],
)
def test_wishes_have_limits(phone, changes, field):
    answer = put(phone, 0, **changes)
    assert (answer.status_code, answer.json["where"][0]["field"]) == (422, field)


def test_a_device_is_pushed_to_until_it_signs_out(phone, tx):
    body = a_subscription()
    for _ in range(2):
        assert phone.put(f"{PLACE}/push", json=body).json["pushed_here"] is True
    assert subscribed(tx) == [body["endpoint"]]
    assert phone.delete("/api/v1/sign-ins/current").status_code == 204
    assert subscribed(tx) == []


def test_a_device_can_be_left_in_peace(phone, tx):
    phone.put(f"{PLACE}/push", json=a_subscription())
    assert phone.delete(f"{PLACE}/push").status_code == 204
    assert phone.get(PLACE).json["pushed_here"] is False
    assert subscribed(tx) == []


def test_a_device_is_pushed_to_for_whoever_uses_it_last(phone, client_of, tx):
    body = a_subscription()
    phone.put(f"{PLACE}/push", json=body)
    another = client_of(a_person(tx))
    another.put(f"{PLACE}/push", json=body)
    assert subscribed(tx) == [body["endpoint"]]
    assert phone.get(PLACE).json["pushed_here"] is False


def test_access_taken_away_ends_the_push(phone, client_of, patient, tx):
    phone.put(f"{PLACE}/push", json=a_subscription())
    desk = client_of(a_person(tx, clinic_id=patient.clinic_id, role=Role.CLINICIAN))
    desk.delete(f"/api/v1/patients/{patient.id}/sign-ins")
    assert subscribed(tx) == []


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        pytest.param({"endpoint": "https://10.0.0.1/x"}, "endpoint", id="the clinic's network"),
        pytest.param({"endpoint": "http://fcm.googleapis.com/x"}, "endpoint", id="in the open"),
        pytest.param({"p256dh": "AAAA"}, "p256dh", id="no key"),
        pytest.param({"auth": "not base64!"}, "auth", id="no secret"),
    ],
)
def test_only_the_vendors_of_browsers_are_called(phone, tx, changes, field):
    answer = phone.put(f"{PLACE}/push", json=a_subscription(**changes))
    assert (answer.status_code, answer.json["where"][0]["field"]) == (422, field)
    assert subscribed(tx) == []


def test_the_key_is_made_once_and_its_secret_half_stays(phone, client_of, tx):
    key = phone.get(PLACE).json["push_key"]
    assert client_of(a_person(tx)).get(PLACE).json["push_key"] == key
    kept = tx.execute(select(VapidKeyRow.public, VapidKeyRow.private)).one()
    tx.rollback()
    assert kept.public == key
    assert kept.private not in phone.get(PLACE).text


def test_a_calendar_has_an_alarm_for_each_time_that_floats_with_the_phone(phone):
    put(phone, 0, times=["08:00:00", "20:00:00"], weekdays=[1, 5], language="es")
    answer = phone.get(f"{PLACE}/calendar")
    assert answer.content_type == "text/calendar; charset=utf-8"
    events = icalendar.Calendar.from_ical(answer.data).walk("VEVENT")
    assert [event["DTSTART"].dt for event in events] == [
        datetime(2026, 3, 2, 8),  # noqa: DTZ001  # by the clock beside the patient
        datetime(2026, 3, 2, 20),  # noqa: DTZ001
    ]
    assert {event["RRULE"].to_ical() for event in events} == {b"FREQ=WEEKLY;BYDAY=MO,FR"}
    assert {str(event["SUMMARY"]) for event in events} == {"Abre Reliefspan"}
    assert all(event.walk("VALARM") for event in events)
    assert len({str(event["UID"]) for event in events}) == 2


def test_a_calendar_names_nobody_and_nothing_of_health(phone, patient):
    put(phone, 0)
    said = phone.get(f"{PLACE}/calendar").text.lower()
    for word in ("pain", "ketamine", "clinic", "relief:", str(patient.id), "ana"):
        assert word not in said, word


def test_there_is_no_calendar_before_there_are_wishes(phone):
    assert phone.get(f"{PLACE}/calendar").status_code == 404


@pytest.fixture
def asked(phone, patient, tx):
    """A patient whose address was sent its code; returns the code."""
    put(phone, 0, email="ana@example.org")
    reminders.claim_code(tx, patient.id, EVENING)
    tx.commit()
    return code_of(SECRET, patient.id, "ana@example.org")


def test_an_address_is_the_patients_once_its_code_came_back(phone, asked):
    wrong = phone.post(f"{PLACE}/email-confirmations", json={"code": "no"})
    assert (wrong.status_code, wrong.json["code"]) == (404, "code_unusable")
    assert phone.get(PLACE).json["email_confirmed"] is False
    answer = phone.post(f"{PLACE}/email-confirmations", json={"code": asked})
    assert answer.json["email_confirmed"] is True


def test_another_address_needs_another_code(phone, asked):
    phone.post(f"{PLACE}/email-confirmations", json={"code": asked})
    assert put(phone, 1, email="bea@example.org").json["email_confirmed"] is False
    again = phone.post(f"{PLACE}/email-confirmations", json={"code": asked})
    assert again.json["code"] == "code_unusable"


def test_other_wishes_leave_a_confirmed_address_alone(phone, asked):
    phone.post(f"{PLACE}/email-confirmations", json={"code": asked})
    answer = put(phone, 1, email="ana@example.org", times=["07:00:00"])
    assert answer.json["email_confirmed"] is True


def test_a_code_is_sent_again_when_asked_for_and_fits_as_before(phone, patient, tx, asked):
    assert reminders.unconfirmed(tx, 10) == []
    tx.commit()
    assert phone.post(f"{PLACE}/email-codes").status_code == 200
    assert reminders.unconfirmed(tx, 10) == [patient.id]
    tx.commit()
    answer = phone.post(f"{PLACE}/email-confirmations", json={"code": asked})
    assert answer.json["email_confirmed"] is True
    assert phone.post(f"{PLACE}/email-codes").json["email_confirmed"] is True


def test_nobodys_mailbox_is_flooded_with_codes(phone, asked):
    answers = [phone.post(f"{PLACE}/email-codes") for _ in range(6)]
    assert [answer.status_code for answer in answers] == [200] * 5 + [429]


def test_guessing_a_code_is_slowed_down(phone, asked):
    answers = [phone.post(f"{PLACE}/email-confirmations", json={"code": "x"}) for _ in range(6)]
    assert [answer.status_code for answer in answers] == [404] * 5 + [429]


def test_what_never_came_cannot_be_put_off(phone):
    before = put(phone, 0).json
    assert phone.post(f"{PLACE}/snoozes").json == before


def test_the_day_of_the_first_alarm_is_one_of_the_chosen(phone):
    put(phone, 0, weekdays=[7])
    event = icalendar.Calendar.from_ical(phone.get(f"{PLACE}/calendar").data).walk("VEVENT")[0]
    assert event["DTSTART"].dt.date() == date(2026, 3, 2) + timedelta(days=6)
