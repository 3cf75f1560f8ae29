"""A phone that is pushed to: by the DevTools, because a vendor would need the world's network."""

from collections.abc import Callable
from copy import copy
from datetime import datetime
from typing import Any

from playwright.sync_api import CDPSession

from tests.browser.phone import Phone

SHOWN = """async () => {
  const shown = await (await navigator.serviceWorker.ready).getNotifications();
  const titles = (actions) => actions.map(({ title }) => title);
  return shown.map(({ title, body, actions }) => ({ title, body, actions: titles(actions) }));
}"""

LOOK_MS = 250
NEXT = "async () => (await (await fetch('/api/v1/reminders')).json()).next_at"


class PushedPhone(Phone):
    """A phone whose owner allows notifications."""

    def allows_notifications(self) -> None:
        """Say yes when the browser asks."""
        self._context.grant_permissions(["notifications"], origin=self._url)

    def wishes_reminders(self) -> None:
        """Ask to be reminded at the hours that the form offers."""
        self.opens("/settings")
        self.answers("Shall we remind you?", "Yes")
        self.taps("Save reminders")
        self.shows("Next one:")

    def next_reminder(self) -> datetime:
        """Return when the server next looks whether to remind."""
        return datetime.fromisoformat(self.page.evaluate(NEXT))

    def is_pushed_to(self, text: str) -> None:
        """Let the worker hear a push, as the browser does when its vendor delivers one."""
        devtools = self._context.new_cdp_session(self.page)
        worker = {"origin": self._url, "registrationId": self._registration(devtools)}
        devtools.send("ServiceWorker.deliverPushMessage", worker | {"data": text})
        devtools.detach()

    def notifications(self) -> list[dict[str, Any]]:
        """Return what the phone shows."""
        shown: list[dict[str, Any]] = self.page.evaluate(SHOWN)
        return shown

    def shows_a_notification(self) -> None:
        """Wait until the phone shows one.

        Seldom asked: Chromium then forgets those that it does not see on the screen yet.
        """
        self.page.wait_for_timeout(LOOK_MS)
        while not self.notifications():
            self.page.wait_for_timeout(LOOK_MS)

    def opens_a_page(self, by: Callable[[], None]) -> "Phone":
        """Return the page that something opens."""
        with self._context.expect_page() as opened:
            by()
        tab = copy(self)
        tab.page = opened.value
        return tab

    def _registration(self, devtools: CDPSession) -> str:
        known: list[dict[str, str]] = []
        heard = "ServiceWorker.workerRegistrationUpdated"
        devtools.on(heard, lambda event: known.extend(event["registrations"]))
        devtools.send("ServiceWorker.enable")
        while not known:
            self.page.wait_for_timeout(10)
        return known[0]["registrationId"]
