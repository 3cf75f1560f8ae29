"""Every screen as people need it: in large letters, turned round, dim, still. Nothing breaks."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.browser import places
from tests.browser.demo_people import PATIENT, DemoPerson
from tests.browser.phone import SMALL, Phone
from tests.browser.site import Site
from tests.browser.test_every_screen import TARGET_PX, WCAG

REMEMBERED = """(kept) => {
  for (const [name, value] of Object.entries(kept)) localStorage.setItem(name, value);
}"""
TURNED = "document.documentElement.dir = 'rtl'"
WIDER = "document.documentElement.scrollWidth - innerWidth"
CUT = """() => [...document.querySelectorAll("main *")].filter((one) => {
  const {overflowX, position, textOverflow} = getComputedStyle(one);
  if (!/hidden|clip/.test(overflowX) || one.closest("svg, .aside") || !one.textContent.trim())
    return false;
  return one.scrollWidth > one.clientWidth + 1 && position !== "absolute";
}).map((one) => one.outerHTML.slice(0, 120))"""
SPOILED = """() => {  // the policy allows no other way to write a style
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`h1 { width: 20px !important; overflow: hidden !important; white-space: nowrap }
    .places a { height: 20px !important; min-height: 0 !important }`);
  document.adoptedStyleSheets = [sheet];
}"""
CONTROLS = "button, summary, select, textarea, input:not([type=hidden]), a[href]"
SMALL_ONES = """([controls, least]) => [...document.querySelectorAll(controls)].filter((one) => {
  const target = one.closest("label") ?? one;  // what is around an answer is tapped with it
  const {width, height} = target.getBoundingClientRect();
  if (!one.checkVisibility() || width === 0) return false;
  if (getComputedStyle(one).display === "inline") return false;  // a link in a sentence
  return Math.min(width, height) < least - 0.5;
}).map((one) => one.outerHTML.slice(0, 120))"""


@dataclass(frozen=True, kw_only=True)
class Look:
    """How somebody has set up their screen."""

    viewport: dict[str, int] = field(default_factory=lambda: SMALL)
    kept: dict[str, str] = field(default_factory=dict)  # what the app remembers of it
    turned: bool = False
    browser: dict[str, Any] = field(default_factory=dict)


HALF_DESK = {"width": 640, "height": 450}  # a desk of 1280 pixels at a zoom of 200 %
SMALL_DESK = {"width": 1280, "height": 800}
LOOKS = [
    pytest.param(Look(viewport=SMALL_DESK, kept={"language": "es"}), id="a small desk"),
    pytest.param(Look(kept={"text": "200"}), id="letters of 200 %"),
    pytest.param(Look(kept={"text": "150", "language": "es"}, turned=True), id="150 %, turned"),
    pytest.param(Look(kept={"theme": "dim"}, turned=True), id="dim, turned"),
    pytest.param(Look(viewport=HALF_DESK, kept={"theme": "dim"}), id="zoom of 200 %"),
]


@pytest.fixture(params=LOOKS)
def look(request: pytest.FixtureRequest) -> Look:
    """One way to set up a screen."""
    found: Look = request.param
    return found


@pytest.fixture
def screen(browser: Browser, demo: Site, look: Look) -> Iterator[Phone]:
    """A screen of that look, at the demo clinic."""
    options = {"viewport": look.viewport, "is_mobile": False, "reduced_motion": "reduce"}
    with Phone(browser, demo.url, **options) as screen:
        screen.page.add_init_script(f"({REMEMBERED})({look.kept!r})")
        yield screen


@pytest.mark.parametrize("person", places.PEOPLE, ids=lambda person: person.role)
def test_nothing_breaks(screen: Phone, demo: Site, look: Look, person: DemoPerson) -> None:
    found = places.of(screen, person, demo)
    broken = {place: complaints(screen, place, look, person) for place in found}
    assert {place: said for place, said in broken.items() if said} == {}


def complaints(screen: Phone, place: str, look: Look, person: DemoPerson) -> list[str]:
    """Return what is wrong at a place, as one may read it."""
    screen.opens(place)
    screen.page.get_by_role("heading", level=1).first.wait_for()
    screen.page.wait_for_load_state("networkidle")
    if look.turned:
        screen.page.evaluate(TURNED)
    said = [f"cut off: {one}" for one in screen.page.evaluate(CUT)]
    said += [f"moves: {one}" for one in moving(screen.page)]
    if screen.page.evaluate(WIDER) > 0:
        said.append(f"wider than the screen by {screen.page.evaluate(WIDER)} px")
    if person is PATIENT:
        small = screen.page.evaluate(SMALL_ONES, [CONTROLS, TARGET_PX])
        said += [f"hard to hit: {one}" for one in small]
    findings = Axe().run(screen.page, options={"runOnly": WCAG}).response["violations"]
    return said + [f"{one['id']}: {one['nodes'][0]['html']}" for one in findings]


def moving(page: Page) -> list[str]:
    """Return what moves on a page although the person asked that nothing does."""
    return list(page.evaluate("document.getAnimations().map(({id, playState}) => id + playState)"))


def test_a_cut_word_and_a_small_button_are_found(browser: Browser, demo: Site) -> None:
    with Phone(browser, demo.url, is_mobile=False) as screen:
        PATIENT.signs_in(screen, demo)
        screen.page.get_by_role("heading", level=1).first.wait_for()
        screen.page.evaluate(SPOILED)
        assert "<h1" in screen.page.evaluate(CUT)[0]
        assert "<a" in screen.page.evaluate(SMALL_ONES, [CONTROLS, TARGET_PX])[0]
