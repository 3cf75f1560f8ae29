"""A patient's phone: finds things as a person does, by role and name, and waits for texts only."""

import re
from contextlib import suppress
from copy import copy
from types import TracebackType
from typing import Any, Self

from playwright.sync_api import Browser, CDPSession, Error, Locator, Page, expect

SMALL = {"width": 360, "height": 780}
PATIENCE_MS = 60_000  # a machine with many guests can be slow
HAND_MS = 300  # nobody puts a phone away faster than that after a tap

expect.set_options(timeout=PATIENCE_MS)

FILL = """async () => {
  const db = await new Promise((done) => {
    const asked = indexedDB.open("photographs", 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore("all", {autoIncrement: true});
    asked.onsuccess = () => done(asked.result);
  });
  const fits = (size) => new Promise((done) => {
    const tx = db.transaction("all", "readwrite");
    tx.oncomplete = () => done(true);
    tx.onabort = () => done(false);
    tx.objectStore("all").add(crypto.getRandomValues(new Uint8Array(size)));
  });
  for (let size = 32768; size >= 64; ) if (!await fits(size)) size /= 2;
  db.close();
}"""


class Phone:
    """A phone-sized browser with a storage of its own."""

    def __init__(self, browser: Browser, url: str, **options: Any) -> None:
        ordinary = {"viewport": SMALL, "has_touch": True, "is_mobile": True, "locale": "en-GB"}
        self._url = url
        self._context = browser.new_context(**ordinary | options)
        self._context.set_default_timeout(PATIENCE_MS)
        self.page: Page = self._context.new_page()
        self._beside: CDPSession | None = None
        self.complaints: list[str] = []
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._context.close()
        assert self.complaints == []  # errors that no part of the page caught

    def another_tab(self) -> "Phone":
        """Return the same phone as seen in one more tab, which shows nothing yet."""
        tab = copy(self)
        tab.page = self._context.new_page()
        return tab

    def has_room_for(self, quota: int | None) -> None:
        """Give the site so many bytes of the phone; None: as many as the browser likes.

        From a tab beside: a page that is watched by another takes itself for online once reloaded.
        """
        if self._beside is None:
            self._beside = self._context.new_cdp_session(self._context.new_page())
        allowed = {"origin": self._url} | ({} if quota is None else {"quotaSize": quota})
        self._beside.send("Storage.overrideQuotaForOrigin", allowed)

    def is_filled_up(self) -> None:
        """Write into what room there is until nothing fits any more."""
        self.page.evaluate(FILL)

    def wakes_its_worker(self) -> None:
        """Let the worker send, as the browser does once it sees a network again."""
        devtools = self._context.new_cdp_session(self.page)
        known = self._told(devtools, "Registration")
        worker = {"origin": self._url, "registrationId": known[0]["registrationId"]}
        woken = worker | {"tag": "send", "lastChance": False}
        devtools.send("ServiceWorker.dispatchSyncEvent", woken)
        devtools.detach()

    def idles(self) -> None:
        """Let the browser end the worker in charge, which has nothing to do.

        By itself it does so after half a minute, but never to a worker that is debugged, as ours.
        """
        devtools = self._context.new_cdp_session(self.page)
        for version in self._told(devtools, "Version"):
            if version["status"] == "activated":
                devtools.send("ServiceWorker.stopWorker", {"versionId": version["versionId"]})
        devtools.detach()

    def _told(self, devtools: CDPSession, what: str) -> list[dict[str, str]]:
        """Return what the browser says of its workers, by "Registration" or by "Version"."""
        told: list[dict[str, str]] = []
        heard = f"{what.lower()}s"
        devtools.on(f"ServiceWorker.worker{what}Updated", lambda event: told.extend(event[heard]))
        devtools.send("ServiceWorker.enable")
        while not told:
            self.page.wait_for_timeout(10)
        return told

    def opens(self, place: str) -> None:
        """Open a link, or a place of the site."""
        self.page.goto(place if place.startswith("http") else self._url + place)

    def joins(self, invitation: dict[str, Any], shown: str = "Rate pain right now") -> None:
        """Open an invitation's link and join without a passphrase."""
        self.opens(invitation["link"])
        self.taps("Join")
        self.taps("Go to today’s check-in")  # past the welcome, which asks for nothing
        self.shows(shown)
        self.page.evaluate("async () => { await navigator.serviceWorker.ready; }")

    def is_reopened(self) -> None:
        """Close the page and open it anew, as after the phone was in the pocket."""
        self.page.wait_for_timeout(HAND_MS)
        self.page.reload()

    def is_put_away(self) -> None:
        """Put it into the pocket: what could still be taken back is let go."""
        self.page.evaluate("dispatchEvent(new Event('pagehide'))")

    def has_sent(self) -> None:
        """Put it away, and wait until all of it is with the clinic."""
        self.is_put_away()
        self.shows("Sent to clinic")

    def loses_the_network(self) -> None:
        """Go down to the basement."""
        self._context.set_offline(True)

    def finds_the_network(self) -> None:
        """Come up again."""
        self._context.set_offline(False)

    def answers(self, question: str, answer: str) -> None:
        """Tap an answer of a question."""
        self.answer_of(question, answer).click()

    def answer_of(self, question: str, answer: str) -> Locator:
        """Return the button of an answer."""
        buttons = self.question(question).get_by_role("button")
        return buttons.filter(has_text=re.compile(rf"^{answer}\b")).first

    def has_answered(self, question: str, answer: str) -> None:
        """Wait until a question shows this answer, and no other, as given."""
        given = self.question(question).get_by_role("button", pressed=True)
        expect(given).to_have_text(answer)

    def question(self, name: str) -> Locator:
        """Return a group of answers, by its question."""
        return self.page.get_by_role("group", name=name)

    def taps(self, name: str) -> None:
        """Tap a button or a link."""
        self.button(name).click()

    def insists(self) -> None:
        """Ask for sending now, unless the phone has tried again by itself meanwhile."""
        with suppress(Error):  # it is no longer there
            self.button("Not sent, tap to retry (1)").click(timeout=1000)

    def button(self, name: str) -> Locator:
        """Return a button or a link, by its name."""
        button = self.page.get_by_role("button", name=name, exact=True)
        return button.or_(self.page.get_by_role("link", name=name, exact=True)).first

    def writes(self, field: str, text: str) -> None:
        """Type into a field, by its label."""
        self.page.get_by_label(field).first.fill(text)

    def shows(self, text: str | re.Pattern[str]) -> None:
        """Wait until a text can be seen."""
        expect(self.page.get_by_text(text).first).to_be_visible()

    def scrolls_to_its_line(self) -> None:
        """Bring the own line into view: what nobody looks at is not drawn."""
        self.page.locator(".own-line").scroll_into_view_if_needed()

    def comes_to_show(self, text: str, seconds: int) -> bool:
        """Return whether a text can be seen within some seconds."""
        try:
            expect(self.page.get_by_text(text).first).to_be_visible(timeout=seconds * 1000)
        except AssertionError:
            return False
        return True

    def shows_not(self, text: str) -> None:
        """Wait until a text can no longer be seen."""
        expect(self.page.get_by_text(text)).to_have_count(0)
