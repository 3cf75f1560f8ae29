"""Two devices change one entry at once: both versions are kept, and a person settles it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.clinic import Clinic
from tests.browser.desk import Desk
from tests.browser.phone import Phone
from tests.browser.site import Site


@pytest.fixture
def tablet(browser: Browser, site: Site) -> Iterator[Phone]:
    """Another device of the same patient."""
    with Phone(browser, site.url) as tablet:
        yield tablet


@pytest.fixture
def conflict(phone: Phone, tablet: Phone, clinic: Clinic) -> str:
    """One check-in, changed to 3 on the phone and to 8 on the tablet; returns its day."""
    phone.joins(clinic.invites())
    phone.answers("Average pain today", "5")
    phone.taps("Save")
    phone.has_sent()
    tablet.joins(clinic.invites_again())
    tablet.shows("Saved for today")
    for device, pain in ((phone, "3"), (tablet, "8")):
        device.loses_the_network()
        device.taps("Change it")
        device.answers("Average pain today", pain)
        device.taps("Save the change")
        device.shows("Saved on this phone (1)")
    for device in (phone, tablet):
        device.finds_the_network()
        device.has_sent()
    day = clinic.trend()["days"][0]
    assert (day["score"], day["disputed"]) == (5.5, True)
    return str(day["date"])


def test_the_patient_sees_two_versions_and_chooses_one(
    phone: Phone, tablet: Phone, clinic: Clinic, conflict: str
) -> None:
    phone.is_reopened()  # it sent first, and has to hear of the other
    phone.shows("Two versions of the entry of")
    phone.loses_the_network()
    phone.taps("Look at both")
    phone.shows("Version 2")
    phone.writes("Why that one?", "The evening was better.")
    phone.button("Choose this one: Version 1").click()
    phone.shows_not("Version 2")
    phone.shows("Why: The evening was better.")
    phone.finds_the_network()
    phone.opens("/")
    phone.has_sent()
    day = clinic.trend()["days"][0]
    assert (day["score"], day["disputed"]) == (3, False)
    tablet.is_reopened()
    tablet.shows_not("Two versions")
    tablet.opens(f"/entries/{conflict}")
    tablet.shows("What it was before (3 versions)")


def test_the_clinician_settles_it_and_the_patient_reads_who_did(
    phone: Phone, desk: Desk, clinic: Clinic, conflict: str
) -> None:
    desk.signs_in(clinic.login)
    desk.opens(f"/clinic/patients/{clinic.patient_id}")
    desk.shows("Days with two versions")
    desk.page.locator(".disputed a").click()
    desk.taps("Settle it")
    desk.shows("Choose one of these.")
    desk.page.get_by_role("radio").nth(1).check()
    desk.writes("Why this one is right", "She called: 3 was a slip.")
    desk.taps("Settle it")
    desk.shows("Why: She called: 3 was a slip.")
    day = clinic.trend()["days"][0]
    assert (day["score"], day["disputed"]) == (8, False)
    phone.is_reopened()
    phone.taps("My entries")
    phone.page.locator(".days a").first.click()
    phone.shows("Dr Noor Aziz, clinic")


def test_an_old_day_is_changed_without_a_network_and_today_is_left_alone(
    phone: Phone, clinic: Clinic
) -> None:
    phone.joins(clinic.invites())
    phone.answers("Average pain today", "5")
    phone.taps("Save")
    phone.has_sent()
    phone.loses_the_network()
    phone.taps("My entries")
    phone.page.locator(".days a").first.click()
    phone.taps("Change it")
    phone.answers("Average pain today", "2")
    phone.is_reopened()
    phone.has_answered("Average pain today", "2")
    phone.writes("Why did you change it?", "A slip of the thumb.")
    phone.taps("Save the change")
    phone.shows("Why: A slip of the thumb.")
    phone.finds_the_network()
    phone.opens("/")
    phone.has_sent()
    assert clinic.pain_scores() == [2]
