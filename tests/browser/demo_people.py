"""The people of the demo clinic who sign in."""

from dataclasses import dataclass
from functools import cache
from typing import Any

import requests

from server.cli.demo import PASSPHRASE
from tests.browser.phone import Phone
from tests.browser.site import Site

SIGN_IN = """async (body) => {
  const headers = {"Content-Type": "application/json"};
  const given = {method: "POST", headers, body: JSON.stringify(body)};
  return (await fetch("/api/v1/sign-ins", given)).status;
}"""


@cache
def told(site: Site) -> list[str]:
    """Return what the command says when it goes on with the clinic that is there."""
    return site.reliefspan("demo").splitlines()


@dataclass(frozen=True)
class DemoPerson:
    """Somebody of the demo clinic, by what the command prints beside their login."""

    role: str

    def login(self, site: Site) -> str:
        """Return the login that `reliefspan demo` prints."""
        lines = (line for line in told(site) if line.endswith(f", {self.role}"))
        return next(line.split()[0] for line in lines)

    def signs_in(self, screen: Phone, site: Site) -> None:
        """Sign in on a screen, and wait until the first page stands."""
        screen.opens("/sign-in")
        body = {"login": self.login(site), "passphrase": PASSPHRASE}
        assert screen.page.evaluate(SIGN_IN, body) == 200
        screen.opens("/")
        screen.page.get_by_role("heading", level=1).first.wait_for()


PATIENT, CLINICIAN = DemoPerson("patient"), DemoPerson("clinician")
ADMINISTRATOR = DemoPerson("administrator")


def caseload(site: Site) -> list[dict[str, Any]]:
    """Return the lines of the demo clinic's caseload, without those who have no scores."""
    http = requests.Session()
    body = {"login": CLINICIAN.login(site), "passphrase": PASSPHRASE}
    http.post(f"{site.address}/api/v1/sign-ins", json=body, timeout=30).raise_for_status()
    page = http.get(f"{site.address}/api/v1/patients?limit=200", timeout=60).json()
    return [line for line in page["patients"] if line["latest_pain"]]
