"""Every piece of the interface in every look: its picture, and what it must keep."""

from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.browser.builds import ROOT
from tests.browser.pictures_of import KEPT, MOST_PIXELS, complaint, differing
from tests.browser.pieces import WORDLESS, Pieces
from tests.browser.test_every_screen import TARGET_PX, WCAG

LOOKS = [("light", "ltr"), ("dark", "ltr"), ("dim", "ltr"), ("light", "rtl")]
SMALL = """(least) => [...document.querySelectorAll("button, input, select, textarea, a.button")]
  .filter((one) => one.getBoundingClientRect().height < least)
  .map((one) => one.outerHTML)"""


@pytest.fixture(scope="module")
def pieces(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pieces]:
    """The page of the pieces, just built."""
    with Pieces(tmp_path_factory.mktemp("pieces")) as pieces:
        yield pieces


@pytest.fixture
def page(browser: Browser, pieces: Pieces) -> Iterator[Page]:
    """The page of the pieces on a small phone."""
    context = browser.new_context(viewport={"width": 360, "height": 780})
    page = context.new_page()
    page.goto(pieces.url)
    page.get_by_role("heading", level=1).wait_for()
    yield page
    context.close()


def wear(page: Page, theme: str, direction: str, text: str = "100") -> None:
    """Choose a look as a person would, and turn the page round if asked to."""
    page.get_by_role("group", name="Appearance").get_by_role("button", name=theme).click()
    sizes = page.get_by_role("group", name="Text size")
    sizes.get_by_role("button", name=text, exact=True).click()
    if direction == "rtl":
        page.get_by_role("button", name="Turn the page round").click()
    page.mouse.move(0, 0)


def picture(page: Page) -> bytes:
    """Return a picture of the page without its words: fonts differ between machines."""
    page.add_style_tag(content=WORDLESS)
    page.evaluate("document.activeElement.blur()")
    return page.locator("main").screenshot(animations="disabled")


@pytest.mark.parametrize(("theme", "direction"), LOOKS)
def test_every_piece_looks_as_it_did(
    browser: Browser, page: Page, theme: str, direction: str
) -> None:
    wear(page, theme, direction)
    assert complaint(browser, f"pieces-{theme}-{direction}", picture(page)) == ""


def test_a_border_of_another_colour_is_another_picture(browser: Browser, page: Page) -> None:
    wear(page, "light", "ltr")
    page.add_style_tag(content=".notice.urgent { border-color: var(--muted) !important }")
    kept = (KEPT / "pieces-light-ltr.png").read_bytes()
    assert differing(browser, kept, picture(page)) > MOST_PIXELS


@pytest.mark.parametrize("text", ["100", "200"])
@pytest.mark.parametrize(("theme", "direction"), LOOKS)
def test_no_piece_breaks_what_every_screen_must_keep(
    page: Page, theme: str, direction: str, text: str
) -> None:
    wear(page, theme, direction, text)
    findings = Axe().run(page, options={"runOnly": WCAG}).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"]) for one in findings] == []
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    assert page.evaluate(SMALL, TARGET_PX) == []


def test_a_focused_piece_shows_it_and_moves_nothing_for_who_wants_that(page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    style = page.get_by_role("button", name="Save", exact=True).first.evaluate(
        "(one) => { one.focus(); return getComputedStyle(one).transitionDuration }"
    )
    assert style == "0s"
    page.keyboard.press("Tab")
    outline = "(({outlineStyle, outlineWidth}) => outlineStyle + outlineWidth)"
    focused: Any = page.evaluate(f"{outline}(getComputedStyle(document.activeElement))")
    assert focused == "solid3px"


def test_the_page_shows_every_piece_that_there_is() -> None:
    shown = "".join(file.read_text("utf-8") for file in (ROOT / "pwa" / "design").glob("*.tsx"))
    there = {file.name for file in (ROOT / "pwa" / "src" / "ui").glob("*.tsx")}
    assert {name for name in there - {"Later.tsx"} if f"/ui/{name}" not in shown} == set()
