"""What a killed process cannot show: that the browser is asked to bring each write to the disk."""

import pytest
from playwright.sync_api import Browser

from tests.browser.clinic import Clinic
from tests.browser.phone import Phone
from tests.browser.site import Site

# Notes each write that is asked of the browser, and in which order writes end and words appear.
SPY = """(() => {
  window.spied = [];
  const plain = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (stores, mode, how) {
    const made = plain.call(this, stores, mode, how);
    if (mode !== "readwrite") return made;
    const what = [stores].flat().join(" ");
    made.addEventListener("complete", () => spied.push(["written", what, made.durability]));
    return made;
  };
  new MutationObserver(() => {
    const said = document.body?.textContent.match(/Saved on this phone \\(\\d+\\)/)?.[0];
    if (said && spied.at(-1)?.[1] !== said) spied.push(["said", said, ""]);
  }).observe(document, {subtree: true, childList: true, characterData: true});
})()"""


@pytest.fixture
def spied(browser: Browser, site: Site, clinic: Clinic) -> list[list[str]]:
    """What a page did while a patient saved a check-in, a rating, and corrected the rating."""
    with Phone(browser, site.url) as phone:
        phone.page.add_init_script(SPY)
        phone.joins(clinic.invites())
        phone.loses_the_network()
        phone.answers("Average pain today", "7")
        phone.taps("Save")
        phone.shows("Saved on this phone (1)")
        phone.taps("Rate pain right now")
        phone.answers("Pain right now", "3")
        phone.shows("Saved on this phone (2)")
        phone.finds_the_network()
        phone.has_sent()
        found: list[list[str]] = phone.page.evaluate("spied")
        return found


def test_every_write_of_the_store_is_asked_for_strictly(spied: list[list[str]]) -> None:
    written = [durability for what, _stores, durability in spied if what == "written"]
    assert len(written) >= 5  # two drafts and entries at least, and what was sent
    assert set(written) == {"strict"}


def test_saved_on_this_phone_is_said_only_after_the_write_has_ended(spied: list[list[str]]) -> None:
    for count in (1, 2):
        said = spied.index(["said", f"Saved on this phone ({count})", ""])
        ended = [stores for what, stores, _how in spied[:said] if what == "written"]
        assert sum("versions" in stores and "unsent" in stores for stores in ended) == count
