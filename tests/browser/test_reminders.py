"""Reminders, as a patient sets them and as a phone shows them."""

import re
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from tests.browser.clinic import Clinic
from tests.browser.phone import Phone
from tests.browser.pushed import PushedPhone
from tests.browser.site import Site
from tests.browser.test_every_screen import WCAG


def test_a_patient_asks_to_be_reminded(phone: Phone, clinic: Clinic) -> None:
    phone.joins(clinic.invites())
    phone.opens("/settings")
    phone.shows("A reminder only says “Open Reliefspan”.")
    expect(
        phone.question("Shall we remind you?").get_by_role("button", pressed=True)
    ).to_have_count(0)
    phone.answers("Shall we remind you?", "Yes")
    phone.taps("Add another time")
    phone.page.get_by_label("Time 2", exact=True).fill("08:30")
    phone.answers("On which days?", "Sun")
    phone.taps("Save reminders")
    phone.shows(re.compile(r"Saved\. Next one: "))
    phone.is_reopened()
    phone.has_answered("Shall we remind you?", "Yes")
    expect(phone.page.get_by_label("Time 1", exact=True)).to_have_value("08:30")
    expect(phone.page.get_by_label("Sunday")).to_have_attribute("aria-pressed", "false")
    findings = Axe().run(phone.page, options={"runOnly": WCAG}).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"]) for one in findings] == []


def test_without_a_network_the_page_says_so_and_asks_again(phone: Phone, clinic: Clinic) -> None:
    phone.joins(clinic.invites())
    phone.loses_the_network()
    phone.opens("/settings")
    phone.shows("which cannot be reached now")
    phone.finds_the_network()
    phone.taps("Try again")
    phone.shows("Shall we remind you?")


def test_two_devices_do_not_overwrite_each_other(
    browser: Browser, site: Site, phone: Phone, clinic: Clinic
) -> None:
    phone.joins(clinic.invites())
    with Phone(browser, site.url) as tablet:
        tablet.joins(clinic.invites_again())
        for device in (phone, tablet):
            device.opens("/settings")
            device.answers("Shall we remind you?", "Yes")
        phone.taps("Save reminders")
        phone.shows("Saved.")
        tablet.page.get_by_label("Time 1", exact=True).fill("07:00")
        tablet.taps("Save reminders")
        tablet.shows("changed on another device meanwhile")
        expect(tablet.page.get_by_label("Time 1", exact=True)).to_have_value("20:00")


@pytest.fixture
def pushed(browser: Browser, site: Site) -> Iterator[PushedPhone]:
    """A phone that notifications can be shown on."""
    with PushedPhone(browser, site.url) as phone:
        yield phone


@pytest.mark.parametrize(
    ("sent", "shown", "later"),
    [
        ("Open Reliefspan", "Open Reliefspan", "Later"),
        ("Abre Reliefspan", "Abre Reliefspan", "Más tarde"),
        ("Your pain was 7 after ketamine", "Open Reliefspan", "Later"),
    ],
)
def test_a_push_shows_one_of_two_sentences(
    pushed: PushedPhone, clinic: Clinic, sent: str, shown: str, later: str
) -> None:
    pushed.joins(clinic.invites())
    pushed.allows_notifications()
    for _ in range(2):  # the second takes the place of the first
        pushed.is_pushed_to(sent)
        pushed.shows_a_notification()
        assert pushed.notifications() == [{"title": shown, "body": "", "actions": [later]}]
