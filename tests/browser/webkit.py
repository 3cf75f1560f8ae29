"""A patient's phone in WebKitGTK, which stands in for Safari.

Its driver speaks W3C WebDriver: some requests with JSON, for which no library is needed.
"""

import time
from collections.abc import Callable
from typing import Any, Self

import requests

PATIENCE_SECONDS = 60
CAPABILITIES = {"alwaysMatch": {"browserName": "MiniBrowser"}}
TEXT = """
const [text] = arguments;
return document.body.innerText.includes(text);
"""
# Buttons and links by what is written on them, as in Phone; a group by its question.
TAP = """
const [name, group] = arguments;
const within = group
  ? [...document.querySelectorAll('fieldset, [role=group]')].find((one) =>
      one.textContent.trim().startsWith(group))
  : document;
const found = [...(within?.querySelectorAll('button, a') ?? [])].find((one) =>
  group ? new RegExp('^' + name + '\\\\b').test(one.textContent.trim())
        : one.textContent.trim() === name);
found?.click();
return Boolean(found);
"""


class WebKitPhone:
    """A WebKitGTK with a storage of its own, on a screen that nobody sees."""

    def __init__(self, driver: str, url: str) -> None:
        self._driver, self._url = driver, url
        self._session = ""

    def __enter__(self) -> Self:
        opened = self._call("POST", "/session", {"capabilities": CAPABILITIES})
        self._session = f"/session/{opened['sessionId']}"
        return self

    def __exit__(self, *_unused: object) -> None:
        self._call("DELETE", self._session)

    def opens(self, place: str) -> None:
        """Open a link, or a place of the site."""
        url = place if place.startswith("http") else self._url + place
        self._call("POST", f"{self._session}/url", {"url": url})

    def is_reopened(self) -> None:
        """Close the page and open it anew."""
        self._call("POST", f"{self._session}/refresh", {})

    def answers(self, question: str, answer: str) -> None:
        """Tap an answer of a question."""
        self._until(lambda: self._run(TAP, answer, question), f"{answer} of {question}")

    def taps(self, name: str) -> None:
        """Tap a button or a link."""
        self._until(lambda: self._run(TAP, name, ""), name)

    def shows(self, text: str) -> None:
        """Wait until a text can be seen."""
        self._until(lambda: self._run(TEXT, text), text)

    def has_its_worker(self) -> None:
        """Wait until the worker can serve the page without the server."""
        script = "return navigator.serviceWorker.ready.then(() => true);"
        self._until(lambda: self._run(script), "a worker")
        controlled = "return navigator.serviceWorker.controller !== null;"
        self._until(lambda: self._run(controlled), "a worker in charge")

    def _until(self, so: Callable[[], Any], what: str) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while not so():
            if time.monotonic() > end:
                seen = self._run("return document.body.innerText;")
                raise AssertionError(f"Never there: {what}. The page says: {seen}")
            time.sleep(0.05)

    def _run(self, script: str, *arguments: str) -> Any:
        asked = {"script": script, "args": arguments}
        return self._call("POST", f"{self._session}/execute/sync", asked)

    def _call(self, method: str, place: str, body: Any = None) -> Any:
        answer = requests.request(method, self._driver + place, json=body, timeout=60)
        value = answer.json()["value"]
        assert answer.ok, value
        return value
