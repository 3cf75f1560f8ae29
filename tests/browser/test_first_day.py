"""From the invitation to the clinician's page, as the people of the clinic live it."""

import re
from datetime import UTC, datetime, timedelta

from tests.browser.clinic import Clinic
from tests.browser.desk import Desk
from tests.browser.phone import Phone


def test_a_patient_types_the_code_and_the_clinic_sees_the_whole_check_in(
    phone: Phone, clinic: Clinic
) -> None:
    phone.opens("/join")
    phone.writes("Invitation code", clinic.invites()["code"].lower())
    phone.taps("Next")
    phone.taps("Join")
    phone.taps("Go to today’s check-in")
    phone.answers("Average pain today", "6")
    phone.answers("Is it still helping", "Gone")
    yesterday = datetime.now(UTC).date() - timedelta(days=1)
    phone.answers("Since which day is it gone", f"{yesterday:%a} {yesterday.day}")
    phone.answers("Side effects", "Yes, some")
    phone.taps("Headache")
    phone.answers("Headache", "Moderate")
    phone.taps("Add more")
    phone.taps("Note")
    phone.writes("Note", "Slept badly")
    phone.taps("Save")
    phone.has_sent()
    trend = clinic.trend()
    assert [day["helping"] for day in trend["days"]] == ["gone"]
    assert [(one["effect"], one["severity"]) for one in trend["side_effects"]] == [("headache", 2)]


def test_a_clinician_invites_records_and_reads(desk: Desk, phone: Phone, clinic: Clinic) -> None:
    desk.signs_in(clinic.login)
    desk.taps("Invite a patient")
    desk.writes("Patient’s name", "Bea Larsson")
    desk.taps("Make the invitation")
    phone.joins({"link": desk.invitation_link()})
    phone.answers("Average pain today", "4")
    phone.taps("Save")
    phone.has_sent()
    desk.opens("/clinic")
    desk.taps("Bea Larsson")
    desk.taps("Record a session")
    desk.chooses("Intramuscular (IM)")
    desk.writes("Dose, mg", "35")
    desk.taps("Save the session")
    desk.shows(re.compile("IM 35 mg"))


def test_the_phone_tells_the_day_of_relief(phone: Phone, clinic: Clinic) -> None:
    invitation = clinic.invites()
    three_days_ago = datetime.now(UTC).date() - timedelta(days=3)
    clinic.records_a_session(three_days_ago.isoformat())
    phone.joins(invitation)
    phone.answers("Average pain today", "2")
    phone.taps("Save")
    phone.has_sent()
    phone.shows(re.compile(r"Day [34] after your session"))
