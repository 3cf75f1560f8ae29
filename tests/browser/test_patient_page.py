"""A clinician reads a patient's page: marks explain themselves, days zoom, numbers have a panel."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.browser.demo_people import CLINICIAN, caseload
from tests.browser.desk import Desk
from tests.browser.site import Site

CHARTS = ("pain-line", "side-effects", "swimmer", "survival", "courses", "aligned", "dose")


@pytest.fixture
def page_of_a_patient(browser: Browser, demo: Site) -> Iterator[Desk]:
    """The page of the demo patient with the most to show."""
    with Desk(browser, demo.url) as desk:
        CLINICIAN.signs_in(desk, demo)
        patient = next(line for line in caseload(demo) if line["name"].startswith("Amara"))
        desk.opens(f"/clinic/patients/{patient['id']}")
        desk.page.locator("figure.dose svg").first.wait_for()
        yield desk


LATELY = 40  # dots, among which there is one after a session


def test_every_chart_is_read_with_the_arrow_keys(page_of_a_patient: Desk) -> None:
    for chart in CHARTS:
        drawing = drawing_of(page_of_a_patient, chart)
        drawing.focus()
        drawing.press("End")
        newest = said_by(drawing).inner_text()
        drawing.press("ArrowLeft")
        expect(said_by(drawing)).not_to_have_text(newest)
        drawing.press("Escape")
        expect(said_by(drawing)).to_be_empty()


def test_a_dot_under_the_pointer_says_its_day_and_the_rule(page_of_a_patient: Desk) -> None:
    drawing = drawing_of(page_of_a_patient, "pain-line")
    for dot in reversed(drawing.locator(".dot").all()[-LATELY:]):
        dot.hover()
        if "after the session on" in said_by(drawing).inner_text():
            break  # the days of a course itself, and those before the next one, say something else
    expect(said_by(drawing)).to_contain_text("after the session on")
    expect(said_by(drawing)).to_contain_text("threshold")


def test_dragging_shows_the_range_larger_and_a_click_goes_back(page_of_a_patient: Desk) -> None:
    drawing = drawing_of(page_of_a_patient, "pain-line")
    dots = drawing.locator(".dot")
    all_of_them = dots.count()
    drawing.scroll_into_view_if_needed()
    box = drawing.bounding_box()
    assert box is not None
    mouse = page_of_a_patient.page.mouse
    mouse.move(box["x"] + box["width"] * 0.4, box["y"] + 100)
    mouse.down()
    mouse.move(box["x"] + box["width"] * 0.6, box["y"] + 110, steps=4)
    mouse.up()
    page_of_a_patient.shows("Back to the range")
    assert dots.count() < all_of_them / 3
    page_of_a_patient.taps("Back to the range")
    expect(dots).to_have_count(all_of_them)


def test_keys_zoom_move_and_go_back(page_of_a_patient: Desk) -> None:
    drawing = drawing_of(page_of_a_patient, "pain-line")
    shown = page_of_a_patient.page.locator(".chosen-days")
    drawing.focus()
    drawing.press("+")
    half = shown.inner_text()
    drawing.press("Shift+ArrowLeft")
    expect(shown).not_to_have_text(half)
    drawing.press("0")
    expect(shown).to_have_count(0)


def test_a_number_is_explained_at_an_address_and_escape_leads_back(page_of_a_patient: Desk) -> None:
    page = page_of_a_patient.page
    home = page.url
    page.get_by_role("link", name="How it is measured Median relief").click()
    expect(page).to_have_url(f"{home}/explained/median")
    panel = page.get_by_role("dialog", name="Median relief")
    expect(panel).to_contain_text("Kaplan–Meier")
    expect(panel).to_contain_text("Method 1")
    page.reload()
    expect(panel).to_contain_text("What was left out, and why")
    page.keyboard.press("Escape")
    expect(panel).to_have_count(0)
    expect(page).to_have_url(home)  # the dialog is gone first, and its address follows


def test_a_readout_leads_to_the_days_behind_its_episode(page_of_a_patient: Desk) -> None:
    drawing = drawing_of(page_of_a_patient, "swimmer")
    drawing.focus()
    drawing.press("Home")
    said_by(drawing).get_by_role("link").click()
    panel = page_of_a_patient.page.get_by_role("dialog")
    expect(panel.get_by_role("columnheader", name="Counted as")).to_be_visible()


def drawing_of(desk: Desk, chart: str) -> Locator:
    """Return the drawing of a chart, which takes the keys."""
    return desk.page.locator(f"figure.{chart}").get_by_role("application")


def said_by(drawing: Locator) -> Locator:
    """Return where a drawing says what is read."""
    return drawing.get_by_role("status")
