"""The real browser and the real server of the stories, and what a person does with them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright

from tests import chromium
from tests.browser.clinic import Clinic
from tests.browser.desk import Desk
from tests.browser.phone import Phone
from tests.browser.site import Site, free_port

HERE = Path(__file__).parent

WAITS = [r"AssertionError: Locator expected", r"TimeoutError: "]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Try once more what a page did not show in time, and count it in the summary as a rerun.

    A browser on a machine with many guests is at times too slow. What a clinic or a phone holds is
    asserted plainly, and never tried twice.
    """
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.flaky(reruns=1, only_rerun=WAITS))


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """What drives the browser, on the Node that the tests installed."""
    chromium.let_playwright_use_our_node()
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """One Chromium; each person gets a context, which is a device of its own."""
    browser = playwright.chromium.launch(
        executable_path=chromium.executable(), args=list(chromium.FLAGS)
    )
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A server with an empty database of its own."""
    with Site(tmp_path_factory.mktemp("site"), free_port()) as site:
        yield site


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A server with the demo clinic."""
    with Site(tmp_path_factory.mktemp("demo"), free_port()) as site:
        site.reliefspan("demo")
        yield site


@pytest.fixture
def clinic(site: Site) -> Clinic:
    """A clinic of the test's own, with a clinician who is signed in."""
    return Clinic(site)


@pytest.fixture
def phone(browser: Browser, site: Site) -> Iterator[Phone]:
    """A patient's phone that has never seen the clinic."""
    with Phone(browser, site.url) as phone:
        yield phone


@pytest.fixture
def desk(browser: Browser, site: Site) -> Iterator[Desk]:
    """A desk that nobody is signed in at."""
    with Desk(browser, site.url) as desk:
        yield desk
