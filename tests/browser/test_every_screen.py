"""What must hold on every screen: no axe finding, nothing cut off, targets a thumb can hit."""

from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator

from tests.browser import places
from tests.browser.demo_people import PATIENT, DemoPerson
from tests.browser.phone import SMALL, Phone
from tests.browser.site import Site

LOOKS = [
    pytest.param((SMALL, "light", "en-GB"), id="phone, light, English"),
    pytest.param(({"width": 320, "height": 700}, "dark", "es-ES"), id="small, dark, Spanish"),
    pytest.param(({"width": 1440, "height": 900}, "dark", "en-US"), id="desk, dark, English"),
    pytest.param(({"width": 1440, "height": 900}, "light", "es-MX"), id="desk, light, Spanish"),
]
TARGET_PX = 48
GAP_PX = 8
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture(params=LOOKS)
def look(request: pytest.FixtureRequest) -> dict[str, Any]:
    """A size, a theme and a language."""
    size, theme, locale = request.param
    return {"viewport": size, "color_scheme": theme, "locale": locale, "is_mobile": False}


@pytest.fixture
def screen(browser: Browser, demo: Site, look: dict[str, Any]) -> Iterator[Phone]:
    """A screen of that look, at the demo clinic."""
    with Phone(browser, demo.url, **look) as screen:
        yield screen


@pytest.mark.parametrize("person", places.PEOPLE, ids=lambda person: person.role)
def test_the_screens_of_everybody(screen: Phone, demo: Site, person: DemoPerson) -> None:
    check(screen, places.ENTRANCE)
    check(screen, places.of(screen, person, demo))


def check(screen: Phone, places: list[str]) -> None:
    """Hold each of these places to what every screen must keep."""
    for place in places:
        screen.opens(place)
        screen.page.get_by_role("heading", level=1).first.wait_for()
        screen.page.wait_for_load_state("networkidle")
        findings = Axe().run(screen.page, options={"runOnly": WCAG}).response["violations"]
        assert [(one["id"], one["nodes"][0]["html"]) for one in findings] == [], place
        wider = "document.documentElement.scrollWidth - innerWidth"
        assert screen.page.evaluate(wider) <= 0, place


@pytest.mark.parametrize("width", [320, 360, 1440])
def test_eleven_buttons_that_a_thumb_can_hit(browser: Browser, demo: Site, width: int) -> None:
    with Phone(browser, demo.url, viewport={"width": width, "height": 780}) as phone:
        PATIENT.signs_in(phone, demo)
        buttons = phone.question("Average pain today").get_by_role("button").all()
        assert [button.inner_text() for button in buttons] == [str(n) for n in range(11)]
        assert all(button.get_attribute("aria-pressed") == "false" for button in buttons)
        boxes = [box_of(button) for button in buttons]
        assert min(min(box["width"], box["height"]) for box in boxes) >= TARGET_PX
        assert min(gap(a, b) for a in boxes for b in boxes if a is not b) >= GAP_PX


def box_of(button: Locator) -> dict[str, float]:
    """Return where a button stands."""
    box = button.bounding_box()
    assert box is not None
    return dict(box)


def gap(a: dict[str, float], b: dict[str, float]) -> float:
    """Return how far apart two boxes are, in the direction in which they are apart."""
    across = max(a["x"], b["x"]) - min(a["x"] + a["width"], b["x"] + b["width"])
    down = max(a["y"], b["y"]) - min(a["y"] + a["height"], b["y"] + b["height"])
    return max(across, down)


def test_a_check_in_by_keyboard_alone(browser: Browser, demo: Site) -> None:
    with Phone(browser, demo.url) as phone:
        PATIENT.signs_in(phone, demo)
        keyboard = phone.page.keyboard
        for _ in range(20):
            keyboard.press("Tab")
            if phone.page.evaluate("document.activeElement.textContent") == "0":
                break
        for _ in range(4):
            keyboard.press("Tab")
        keyboard.press("Space")
        phone.has_answered("Average pain today", "4")
        keyboard.press("Tab")
        outline = "getComputedStyle(document.activeElement).outlineStyle"
        assert phone.page.evaluate(outline) != "none"


def test_the_entrance_says_that_it_is_a_demo(browser: Browser, demo: Site) -> None:
    with Phone(browser, demo.url) as phone:
        for place in ("/sign-in", "/join"):
            phone.opens(place)
            phone.shows("Demo clinic: all people and data here are invented.")
