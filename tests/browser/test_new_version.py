"""A new version of the app comes while entries wait and an old tab is open: nothing is mixed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.between import Between
from tests.browser.builds import assets, build
from tests.browser.clinic import Clinic
from tests.browser.phone import Phone
from tests.browser.site import Site, free_port

OLD = {"Rate pain right now": "Rate pain, first edition", "Appearance": "Look, first edition"}
NEW = {"Rate pain right now": "Rate pain, second edition", "Appearance": "Look, second edition"}

LOADED = """() => performance.getEntriesByType("resource").map(({name}) => new URL(name).pathname)
  .filter((path) => path.startsWith("/assets/"))"""
UPDATED = """async () => {
  const registration = await navigator.serviceWorker.ready;
  await registration.update();
  while (!registration.waiting) await new Promise((done) => setTimeout(done, 20));
}"""
SHELLS = "async () => (await caches.keys()).filter((name) => name.startsWith('reliefspan-shell-'))"


class Editions:
    """A server that serves the old version, and from some moment on the new one."""

    def __init__(self, folder: Path) -> None:
        self.old, self.new = build(folder / "old", OLD), build(folder / "new", NEW)
        self._served = folder / "served"
        self._served.symlink_to(self.old)
        self.between = between = Between(free_port(), free_port())
        served = {"PWA_FOLDER": str(self._served)}
        self.site = Site(folder, between.server_port, seen_at=between.port, **served)

    def publish(self) -> None:
        """Go over to the new version, as an operator does."""
        self.site.stop()
        self._served.unlink()
        self._served.symlink_to(self.new)
        self.site.start()

    def loaded_by(self, tab: Phone) -> str:
        """Return of which version every file is that the page in a tab has loaded."""
        loaded = set(tab.page.evaluate(LOADED))
        kinds = {"old": assets(self.old), "new": assets(self.new)}
        [only] = [name for name, files in kinds.items() if loaded <= files]
        return only


@pytest.fixture
def editions(tmp_path: Path) -> Iterator[Editions]:
    """The two versions, and a server with the old one."""
    editions = Editions(tmp_path)
    with editions.site, editions.between.running():
        yield editions


def test_a_new_version_waits_for_what_is_unsent_and_mixes_with_no_old_tab(
    browser: Browser, editions: Editions
) -> None:
    clinic = Clinic(editions.site)
    with Phone(browser, editions.site.url) as phone:
        old_tab = has_two_tabs(phone, clinic)
        saves_what_cannot_be_sent(phone, editions)
        editions.publish()
        phone.page.evaluate(UPDATED)
        stays_old(phone, old_tab, editions)
        editions.between.holding = False
        phone.insists()
        phone.shows("Sent to clinic")
        becomes_new(phone, old_tab, editions)
        assert clinic.pain_scores() == [7]


def has_two_tabs(phone: Phone, clinic: Clinic) -> Phone:
    """Join with the old version, and open it in a second tab."""
    phone.opens(clinic.invites()["link"])
    phone.taps("Join")
    phone.taps("Go to today’s check-in")
    phone.shows("Rate pain, first edition")
    phone.page.evaluate("async () => { await navigator.serviceWorker.ready; }")
    old_tab = phone.another_tab()
    old_tab.opens("/")
    old_tab.shows("Rate pain, first edition")
    return old_tab


def saves_what_cannot_be_sent(phone: Phone, editions: Editions) -> None:
    """Save a check-in while the way to the clinic lets no entries through."""
    editions.between.holding = True
    phone.page.bring_to_front()
    phone.answers("Average pain today", "7")
    phone.taps("Save")
    phone.shows("Not sent, tap to retry (1)")


def stays_old(phone: Phone, old_tab: Phone, editions: Editions) -> None:
    """See that the new version, though it is there, gives neither tab anything."""
    phone.is_reopened()
    phone.shows("Rate pain, first edition")
    phone.shows("Not sent, tap to retry (1)")
    old_tab.taps("Settings")  # a part that this tab has not loaded yet
    old_tab.shows("Look, first edition")
    assert editions.loaded_by(phone) == editions.loaded_by(old_tab) == "old"
    assert len(phone.page.evaluate(SHELLS)) == 2


def becomes_new(phone: Phone, old_tab: Phone, editions: Editions) -> None:
    """Open the page once more: nothing is unsent, and both tabs go over together."""
    phone.is_reopened()
    if not phone.comes_to_show("Rate pain, second edition", seconds=10):
        phone.idles()  # the old worker was woken once more while it made room
    phone.shows("Rate pain, second edition")
    old_tab.shows("Look, second edition")
    phone.shows("Sent to clinic")
    assert editions.loaded_by(phone) == editions.loaded_by(old_tab) == "new"
    assert len(phone.page.evaluate(SHELLS)) == 1
