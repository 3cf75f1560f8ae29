"""A phone whose browser is killed, as by a full memory or an empty battery, and started again."""

import os
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path

from playwright.sync_api import Error, Locator, Playwright

from tests import chromium
from tests.browser.phone import PATIENCE_MS, Phone

START_SECONDS = 120
FLAGS = (
    *("--headless", "--remote-debugging-port=0", "--lang=en-GB", "--disable-breakpad"),
    # what no page needs, and what would take most of the time of a start
    *("--disable-extensions", "--disable-component-extensions-with-background-pages"),
    "--disable-features=PreloadTopChromeWebUI",
)

# Says on the console that a text stands, and then lets the page do nothing more: what it put off
# until after the words is never done. The pause lets the console have the message.
WATCH = """(text) => {
  const stop = () => { for (const end = performance.now() + 3000; performance.now() < end;); };
  const look = () => {
    if (!document.body.textContent.includes(text)) return;
    watcher.disconnect();
    console.log(text);
    scheduler.postTask(stop, {priority: "user-blocking"});
  };
  const watcher = new MutationObserver(look);
  watcher.observe(document.body, {subtree: true, childList: true, characterData: true});
}"""

TAP = "(button) => void setTimeout(() => button.click())"  # returns before anything is done


class KilledPhone(Phone):
    """One profile on the disk, and the Chromium that runs on it just now."""

    def __init__(self, playwright: Playwright, folder: Path, url: str) -> None:
        self._playwright = playwright
        self._profile = folder
        self._url = url
        self.complaints: list[str] = []

    @property
    def home(self) -> str:
        """Return the address of the app."""
        return f"{self._url}/"

    def starts(self, *, online: bool, flags: tuple[str, ...] = ()) -> None:
        """Start the browser with one page, which shows nothing yet."""
        port_file = self._profile / "DevToolsActivePort"
        port_file.unlink(missing_ok=True)
        command = [chromium.executable(), *chromium.FLAGS, *FLAGS, *flags]
        command += [f"--user-data-dir={self._profile}", "about:blank"]
        self._process = subprocess.Popen(
            command, start_new_session=True, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL
        )
        port = _written_port(port_file)
        self._browser = self._playwright.chromium.connect_over_cdp(f"http://127.0.0.1:{port}")
        self._context = self._browser.contexts[0]
        self._context.set_default_timeout(PATIENCE_MS)
        self._context.set_offline(not online)
        self.page = self._context.pages[0]
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def closes(self) -> None:
        """Close the browser in order, which writes down what it still has in mind."""
        with suppress(Error):
            self._browser.new_browser_cdp_session().send("Browser.close")
        self._process.wait(START_SECONDS)

    def dies(self) -> None:
        """End every process of the browser with SIGKILL, at once."""
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait(START_SECONDS)
        with suppress(Error):
            self._browser.close()  # lets go of a connection that is gone

    def dies_when_it_says(self, text: str, button: Locator) -> None:
        """Tap a button, and be killed at the instant at which a text stands in the page."""
        self.page.evaluate(WATCH, text)
        with self.page.expect_console_message(lambda said: said.text == text):
            button.evaluate(TAP)
        self.dies()

    def dies_within(self, ms: float, text: str, button: Locator) -> bool:
        """Tap a button and be killed so much later; return whether a text had appeared by then."""
        said: list[str] = []
        self.page.on("console", lambda message: said.append(message.text))
        self.page.evaluate(WATCH, text)
        button.evaluate(TAP)
        self.page.wait_for_timeout(ms)
        self.dies()
        return text in said


def _written_port(file: Path) -> int:
    """Return the port that the browser chose, once it has written it down."""
    for _ in range(START_SECONDS * 100):
        with suppress(OSError, ValueError, IndexError):
            port, _path = file.read_text().splitlines()
            return int(port)
        time.sleep(0.01)
    raise AssertionError("The browser did not start.")
