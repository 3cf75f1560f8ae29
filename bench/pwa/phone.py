"""A slow phone with a slow network, in a real Chromium, and how long a person waits there."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from playwright.sync_api import Browser, CDPSession, Page

CPU_SLOWER = 4
SETTLED_MS = 1000  # an empty tab stands: a phone's browser keeps the next one ready
SLOW_4G = {  # as Lighthouse and the browser's own tools define it: 150 ms and 1.6 Mbit/s
    "offline": False,
    "latency": 150 * 3.75,  # from sending a request, connecting included
    "downloadThroughput": 1.6 * 1024 * 1024 / 8 * 0.9,
    "uploadThroughput": 750 * 1024 / 8 * 0.9,
}
LOOK = {"viewport": {"width": 360, "height": 780}, "is_mobile": True, "has_touch": True}
SHOWN = """(selector) => {
  const see = () => {
    if (window.shownAt || !document.querySelector(selector)) return;
    window.shownAt = -1;
    requestAnimationFrame(() => setTimeout(() => (window.shownAt = performance.now())));
  };
  new MutationObserver(see).observe(document, {childList: true, subtree: true});
}"""
SHOWN_AT = {"expression": "window.shownAt", "returnByValue": True}
LOOK_AGAIN_MS = 100
PATIENCE = 300  # looks
SAVED = """async ([score, save, said]) => {
  document.querySelector(score).click();
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return new Promise((done) => {
    const begun = performance.now();
    const see = () => document.body.textContent.includes(said) && done(performance.now() - begun);
    new MutationObserver(see).observe(document.body,
      {childList: true, subtree: true, characterData: true});
    document.querySelector(save).click();
  });
}"""


@dataclass(slots=True, kw_only=True)
class Opened:
    """One page as it was opened."""

    ms: float = 0  # from the tap on the link to the first paint in which it can be used
    sizes: list[int] = field(default_factory=list)  # of what came, in bytes over the wire


class SlowPhone:
    """A phone that has never been here, with somebody signed in or not."""

    def __init__(self, browser: Browser, url: str, token: str = "") -> None:
        self._context, self._url = browser.new_context(**LOOK, locale="en-GB"), url
        if token:
            self._context.add_cookies([{"name": "reliefspan", "value": token, "url": url}])

    def close(self) -> None:
        """Throw the phone away."""
        self._context.close()

    @contextmanager
    def _page(self, *, slow_network: bool) -> Iterator[tuple[Page, CDPSession]]:
        page = self._context.new_page()
        devtools = self._context.new_cdp_session(page)
        devtools.send("Network.enable")
        devtools.send("Emulation.setCPUThrottlingRate", {"rate": CPU_SLOWER})
        if slow_network:
            devtools.send("Network.emulateNetworkConditions", SLOW_4G)
        page.wait_for_timeout(SETTLED_MS)
        yield page, devtools
        page.close()

    def opens(self, place: str, usable: str) -> Opened:
        """Open a place of the site and wait until what a person uses there stands."""
        opened = Opened()
        with self._page(slow_network=True) as (page, devtools):
            heard = "Network.loadingFinished"
            devtools.on(heard, lambda event: opened.sizes.append(int(event["encodedDataLength"])))
            page.add_init_script(f"({SHOWN})({usable!r})")
            page.goto(self._url + place, wait_until="commit")
            opened.ms = _shown_at(page, devtools)
            opened.sizes = list(opened.sizes)
            page.evaluate("async () => void (await navigator.serviceWorker.ready)")
        return opened

    def saves(self, said: str) -> float:
        """Return how long a check-in takes from the tap on Save to the words, in ms."""
        with self._page(slow_network=True) as (page, _):
            page.goto(self._url + "/")
            page.wait_for_selector(SCORE)
            page.wait_for_load_state("networkidle")
            return float(page.evaluate(SAVED, [SCORE, SAVE, said]))


SCORE = ".check-in .pain-scale .choice:nth-child(5)"
SAVE = ".check-in .save-bar .button.main"


def _shown_at(page: Page, devtools: CDPSession) -> float:
    """Ask when it stood there.

    A waiting Playwright would look for it all the time, on the slow processor.
    """
    for _ in range(PATIENCE):
        page.wait_for_timeout(LOOK_AGAIN_MS)
        shown = devtools.send("Runtime.evaluate", SHOWN_AT)["result"].get("value", 0)
        if float(shown) > 0:
            return float(shown)
    raise RuntimeError("It never stood there.")
