"""What the page asks for by itself before its script could: each thing once, and nothing twice."""

from collections import Counter
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Request, expect

from tests.browser.clinic import Clinic
from tests.browser.desk import Desk
from tests.browser.phone import Phone
from tests.browser.site import Site

LOOK_UP = "/api/v1/invitations/look-up"
WHO = "/api/v1/me"


def test_whom_an_invitation_is_for_is_asked_once_before_the_script_has_come(
    browser: Browser, site: Site
) -> None:
    with Phone(browser, site.url) as phone:
        asked = heard_on(phone.page)
        phone.opens(Clinic(site).invites()["link"])
        phone.taps("Join")
        phone.shows("Go to today’s check-in")
        assert Counter(asked)[LOOK_UP] == 1
        assert Counter(asked)[script(asked, "entrance")] == 1


def test_a_garbled_link_still_lets_somebody_type_the_code(browser: Browser, site: Site) -> None:
    with Phone(browser, site.url) as phone:
        phone.opens("/join#RKM4%E0%A4-7QH6")
        expect(phone.page.get_by_label("Invitation code")).to_have_value("RKM4%E0%A4-7QH6")


@pytest.fixture
def signed_in(browser: Browser, site: Site, clinic: Clinic) -> Iterator[Phone]:
    """A phone that is signed in and has never opened the app."""
    with Phone(browser, site.url) as phone:
        phone.joins(clinic.invites())
        cookies = phone.page.context.cookies()
    with Phone(browser, site.url) as fresh:
        fresh.page.context.add_cookies(cookies)
        yield fresh


def test_who_is_signed_in_is_asked_before_any_script_is(signed_in: Phone) -> None:
    asked = heard_on(signed_in.page)
    signed_in.opens("/")
    signed_in.shows("Average pain today")
    assert asked.index(WHO) < asked.index(script(asked, "index"))


def test_a_page_asks_for_its_files_before_any_script_runs(browser: Browser, site: Site) -> None:
    with Phone(browser, site.url) as fresh:
        asked = heard_on(fresh.page)
        fresh.page.route("**/assets/index-*.js", lambda route: route.abort())
        fresh.opens("/entries")
        assert script(asked, "EntriesPages")
        fresh.opens("/clinic/team")
        assert script(asked, "clinic")


def test_a_page_asks_for_what_it_shows_and_for_nothing_twice(signed_in: Phone) -> None:
    asked = heard_on(signed_in.page)
    signed_in.opens("/entries")
    signed_in.shows("Nothing is logged yet")
    signed_in.page.wait_for_load_state("networkidle")
    files = Counter(path for path in asked if path.startswith("/assets/"))
    assert [path for path, times in files.items() if times > 1] == []
    others = ("home-", "answers-", "DayPage-", "clinic-", "charts-")
    assert [path for path in files if path.split("/")[-1].startswith(others)] == []


def test_what_is_seen_later_waits_for_the_first_picture(signed_in: Phone) -> None:
    signed_in.opens("/")
    signed_in.shows("Average pain today")
    signed_in.page.wait_for_load_state("networkidle")
    names = signed_in.page.evaluate(
        """() => {
            const [{ startTime: seen }] = performance.getEntriesByName("first-contentful-paint");
            return performance.getEntriesByType("resource")
                .filter(({ startTime }) => startTime < seen)
                .map(({ name }) => new URL(name).pathname.split("/").pop().split("-")[0]);
        }"""
    )
    assert set(names) <= {"me", "index", "intl", "manifest.webmanifest", "mark.svg"}
    assert {"me", "index"} <= set(names)


def test_the_caseload_comes_without_the_pages_behind_it(desk: Desk, clinic: Clinic) -> None:
    desk.signs_in(clinic.login)
    asked = heard_on(desk.page)
    desk.opens("/clinic")
    desk.page.get_by_role("heading", level=1).wait_for()
    desk.page.wait_for_load_state("networkidle")
    assert [path for path in asked if "Parts-" in path or "Page-" in path] == []


def test_an_app_that_is_opened_again_wakes_no_worker_for_its_files(
    phone: Phone, clinic: Clinic
) -> None:
    phone.joins(clinic.invites())
    phone.is_reopened()
    phone.shows("Average pain today")
    sources = phone.page.evaluate(
        """() => performance.getEntries()
            .filter(({ entryType }) => ["navigation", "resource"].includes(entryType))
            .map((one) => [new URL(one.name).pathname, one.workerFinalSourceType])"""
    )
    assert {path: source for path, source in sources if path == "/"} == {"/": "cache"}
    assert {source for path, source in sources if path.startswith("/assets/")} == {"cache"}
    assert {source for path, source in sources if path.startswith("/api/")} <= {"network"}


def test_intl_is_made_ready_beside_the_page_of_a_first_load(phone: Phone, clinic: Clinic) -> None:
    said: list[str] = []
    phone.page.on("console", lambda message: said.append(message.text))
    phone.joins(clinic.invites())
    assert phone.page.evaluate("window.intl.then((told) => told.data)") == "ready"
    assert said == []
    phone.page.evaluate("async () => void (await navigator.serviceWorker.ready)")
    asked = heard_on(phone.page)
    phone.is_reopened()
    phone.shows("Average pain today")
    assert [path for path in asked if "/intl-" in path] == []


def heard_on(page: Page) -> list[str]:
    """Return the paths that the page asks for from now on, as they come."""
    asked: list[str] = []

    def note(request: Request) -> None:
        asked.append(urlsplit(request.url).path)

    page.on("request", note)
    return asked


def script(asked: list[str], name: str) -> str:
    """Return the one script of this name."""
    return next(path for path in asked if path.startswith(f"/assets/{name}-"))
