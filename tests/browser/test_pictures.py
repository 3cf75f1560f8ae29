"""Every chart of a patient looks as it did when somebody last looked at it."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.demo_people import CLINICIAN, caseload
from tests.browser.phone import Phone
from tests.browser.pictures_of import KEPT, MOST_PIXELS, complaint, differing, take
from tests.browser.site import Site

TREND = KEPT / "trend.json"
CHARTS = ("pain-line", "side-effects", "swimmer", "survival", "courses", "aligned", "dose")
LOOKS: dict[str, dict[str, Any]] = {
    "desk": {"viewport": {"width": 1440, "height": 900}, "color_scheme": "light"},
    "phone": {"viewport": {"width": 360, "height": 780}, "color_scheme": "dark"},
}


@pytest.fixture(params=LOOKS)
def look(request: pytest.FixtureRequest) -> str:
    """Which screen and theme."""
    return str(request.param)


@pytest.fixture
def page(browser: Browser, demo: Site, look: str) -> Iterator[Page]:
    """A patient's page whose diary is always the same, from a server that is real otherwise."""
    with Phone(browser, demo.url, is_mobile=False, **LOOKS[look]) as screen:
        CLINICIAN.signs_in(screen, demo)
        answer = {"content_type": "application/json", "body": TREND.read_text("utf-8")}
        screen.page.route("**/trend", lambda route: route.fulfill(**answer))
        screen.opens(f"/clinic/patients/{caseload(demo)[0]['id']}")
        screen.page.locator("figure.dose svg").first.wait_for()
        yield screen.page


@pytest.mark.parametrize("look", ["desk"], indirect=True)
def test_the_fixed_diary_names_all_that_the_server_does(page: Page) -> None:
    page.unroute_all()
    said = page.evaluate(
        "async (path) => (await fetch(path)).json()",
        f"/api/v1/patients/{page.url.rsplit('/', 1)[1]}/trend",
    )
    assert names(said) - names(json.loads(TREND.read_text("utf-8"))) == set()


def names(value: Any, path: str = "") -> set[str]:
    """Return every name in a JSON value with its path; the places of a list are one."""
    if isinstance(value, dict):
        deeper = [names(inner, f"{path}.{key}") for key, inner in value.items()]
        return {f"{path}.{key}" for key in value}.union(*deeper)
    return (
        set().union(*(names(inner, path) for inner in value)) if isinstance(value, list) else set()
    )


def test_every_chart_looks_as_it_did(browser: Browser, page: Page, look: str) -> None:
    complaints = [complaint(browser, f"{chart}-{look}", take(page, chart)) for chart in CHARTS]
    assert list(filter(None, complaints)) == []


@pytest.mark.parametrize("look", ["desk"], indirect=True)
def test_a_single_dot_three_pixels_lower_is_another_picture(browser: Browser, page: Page) -> None:
    page.locator("figure.pain-line .canvas .dot").nth(40).evaluate(
        'dot => dot.setAttribute("transform", "translate(0 3)")'
    )
    kept = (KEPT / "pain-line-desk.png").read_bytes()
    assert differing(browser, kept, take(page, "pain-line")) > MOST_PIXELS
