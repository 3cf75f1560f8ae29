"""A check-in by somebody who sees no screen and touches none: what is said, and every stop."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import places
from tests.browser.clinic import Clinic
from tests.browser.demo_people import PATIENT
from tests.browser.phone import Phone
from tests.browser.site import Site

FOCUSED = """() => {
  const one = document.activeElement;
  return (one.getAttribute("aria-label") ?? one.innerText ?? "").trim().replace(/\\s+/g, " ");
}"""
OUTLINED = """() => {
  const {outlineStyle, outlineWidth} = getComputedStyle(document.activeElement);
  return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
}"""
COVERED = """() => {
  const {left, top, width, height} = document.activeElement.getBoundingClientRect();
  const there = document.elementFromPoint(left + width / 2, top + height / 2);
  return !document.activeElement.contains(there) && !there?.contains(document.activeElement);
}"""
MOST_STOPS = 60
ONE_THING = "/welcome"  # a page with a single thing to do, and no way elsewhere
PLACES = "Today", "My entries", "My relief", "Help"
CHECK_IN = """
- heading "Today’s check-in" [level=1]
- group "Average pain today":
  - button "0"
  - button "1"
  - button "2"
  - button "3"
  - button "4"
  - button "5"
  - button "6"
  - button "7"
  - button "8"
  - button "9"
  - button "10"
- group "Is it still helping?":
  - button "Yes"
  - button "Fading"
  - button "Gone"
- group "Side effects":
  - button "None today"
  - button "Yes, some"
- button "Add more"
- button "Save"
"""
ANSWERED = """
- group "Average pain today":
  - button "4" [pressed]
- group "Is it still helping?":
  - button "Fading" [pressed]
- group "Side effects":
  - button "None today" [pressed]
"""


def walk(page: Page, name: str) -> None:
    """Press Tab until this is where one is; every stop can be seen and nothing covers it."""
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        assert page.evaluate(OUTLINED), page.evaluate(FOCUSED)
        assert not page.evaluate(COVERED), page.evaluate(FOCUSED)
        if page.evaluate(FOCUSED) == name:
            return
    raise AssertionError(f"No way to {name!r} by keyboard.")


def test_what_a_screen_reader_says_of_a_check_in(phone: Phone, clinic: Clinic) -> None:
    phone.joins(clinic.invites())
    expect(phone.page.locator("form.check-in")).to_match_aria_snapshot(CHECK_IN)


def test_a_whole_check_in_by_keyboard_alone(phone: Phone, clinic: Clinic) -> None:
    phone.joins(clinic.invites())
    phone.is_reopened()
    phone.shows("Average pain today")
    page = phone.page
    for answer in ("4", "Fading", "None today"):
        walk(page, answer)
        page.keyboard.press("Space")
    expect(page.locator("form.check-in")).to_match_aria_snapshot(ANSWERED)
    walk(page, "Save")
    page.keyboard.press("Enter")
    phone.shows("Saved for today")
    said = page.get_by_role("status").filter(has_text="Saved on this phone")
    expect(
        said.or_(page.get_by_role("status").filter(has_text="Sent to clinic")).first
    ).to_be_visible()


@pytest.mark.parametrize("place", places.PATIENTS)
def test_a_page_has_one_title_one_main_part_and_named_ways(
    browser: Browser, demo: Site, place: str
) -> None:
    with Phone(browser, demo.url) as phone:
        PATIENT.signs_in(phone, demo)
        phone.opens(place)
        expect(phone.page.get_by_role("heading", level=1)).to_have_count(1)
        expect(phone.page.get_by_role("main")).to_have_count(1)
        names = phone.page.locator(".places").get_by_role("link").all_inner_texts()
        assert names == ([] if place == ONE_THING else [*PLACES])
        assert phone.page.title() != ""
