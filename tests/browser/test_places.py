"""The four places of the app: one tap apart, the present one marked, in reach on every screen."""

from itertools import pairwise

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.clinic import Clinic
from tests.browser.demo_people import PATIENT
from tests.browser.phone import Phone
from tests.browser.site import Site
from tests.browser.test_every_screen import TARGET_PX, box_of

PLACES = {"Today": "/", "My entries": "/entries", "My relief": "/relief", "Help": "/help"}

BOTTOM = """(last) => {
  scrollTo(0, document.body.scrollHeight);  // in one go: what still comes makes the page longer
  return last.getBoundingClientRect().bottom;
}"""


def present(page: Page) -> list[str]:
    """Return which of the places says that one is there."""
    marked = page.get_by_role("navigation").locator("[aria-current=page]")
    return [link.inner_text() for link in marked.all()]


def test_each_place_is_one_tap_away_and_says_that_one_is_there(
    phone: Phone, clinic: Clinic
) -> None:
    phone.joins(clinic.invites())
    for name, place in [*PLACES.items(), ("Today", "/")]:
        phone.page.get_by_role("navigation").get_by_role("link", name=name).click()
        phone.page.get_by_role("heading", level=1).first.wait_for()
        assert phone.page.url.endswith(place)
        assert present(phone.page) == [name]


def test_every_place_opens_without_a_network(phone: Phone, clinic: Clinic) -> None:
    phone.joins(clinic.invites())
    phone.loses_the_network()
    for place in PLACES.values():
        phone.opens(place)
        phone.page.get_by_role("heading", level=1).first.wait_for()


@pytest.mark.parametrize("width", [320, 360, 1440])
@pytest.mark.parametrize("language", ["en-GB", "es-ES"])
def test_a_thumb_hits_each_place_and_nothing_hides_behind_them(
    browser: Browser, demo: Site, width: int, language: str
) -> None:
    size = {"width": width, "height": 640}
    with Phone(browser, demo.url, viewport=size, locale=language) as phone:
        PATIENT.signs_in(phone, demo)
        links = phone.page.get_by_role("navigation").get_by_role("link").all()
        boxes = [box_of(link) for link in links]
        assert min(min(box["width"], box["height"]) for box in boxes) >= TARGET_PX
        assert all(a["x"] + a["width"] <= b["x"] for a, b in pairwise(boxes))
        phone.page.get_by_role("group").first.wait_for()  # the page is longer than its first words
        end = phone.page.get_by_role("contentinfo").locator("a, p").last.evaluate(BOTTOM)
        assert end <= (min(box["y"] for box in boxes) if width < 1024 else 640)
