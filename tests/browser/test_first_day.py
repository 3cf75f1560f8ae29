"""From the invitation to the clinician's page, as the people of the clinic live it."""

import re
from datetime import UTC, datetime, timedelta

from playwright.sync_api import Browser, expect

from tests.browser.clinic import Clinic
from tests.browser.desk import Desk
from tests.browser.phone import Phone
from tests.browser.site import Site

IPHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 "
    "(KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1"
)
ROOM = "one => one.getBoundingClientRect().x - one.closest('.card').getBoundingClientRect().x"


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


def test_on_an_iphone_the_home_screen_comes_first_with_the_code_to_type(
    browser: Browser, site: Site, clinic: Clinic
) -> None:
    invitation = clinic.invites()
    with Phone(browser, site.url, user_agent=IPHONE) as phone:
        phone.opens(invitation["link"])
        card = phone.page.get_by_role("complementary")
        expect(card.get_by_text(invitation["code"], exact=True)).to_be_visible()
        expect(card.get_by_role("listitem")).to_have_count(3)
        first = card.get_by_role("listitem").first
        assert first.evaluate(ROOM) >= 36  # the card's edge, and then the number of the step


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
