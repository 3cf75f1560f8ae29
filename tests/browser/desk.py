"""A clinician's desk: a wide screen, used by role and name like a phone."""

from typing import Any

from playwright.sync_api import Browser

from tests.browser.phone import Phone
from tests.builders import PASSPHRASE

WIDE = {"viewport": {"width": 1440, "height": 900}, "is_mobile": False, "has_touch": False}


class Desk(Phone):
    """A desk-sized browser with a storage of its own."""

    def __init__(self, browser: Browser, url: str, **options: Any) -> None:
        super().__init__(browser, url, **WIDE | options)

    def signs_in(self, login: str, passphrase: str = PASSPHRASE) -> None:
        """Sign in as a member of staff and wait for the caseload."""
        self.opens("/sign-in")
        self.writes("Sign-in name", login)
        self.writes("Passphrase", passphrase)
        self.taps("Sign in")
        self.page.get_by_role("heading", level=1).wait_for()
        self.page.wait_for_url("**/clinic")

    def chooses(self, answer: str) -> None:
        """Choose one of several answers."""
        self.page.get_by_role("radio", name=answer).check(force=True)

    def invitation_link(self) -> str:
        """Return the link that an invitation shows."""
        link = self.page.get_by_text("/join#").first
        return (link.text_content() or "").strip()
