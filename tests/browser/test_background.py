"""Background Sync: what waits goes up though no page of the app is open any more."""

import time
from pathlib import Path

import pytest
from playwright.sync_api import Playwright

from tests.browser.between import Between
from tests.browser.clinic import Clinic
from tests.browser.driving import driven
from tests.browser.killed_phone import KilledPhone
from tests.browser.site import Site, free_port

SOON = (  # the browser tries again after a second, not after its usual five minutes
    "--force-fieldtrials=BackgroundSync/Soon/",
    "--force-fieldtrial-params=BackgroundSync.Soon:initial_retry_delay_sec/1/min_recovery_time_sec/1",
)
SECONDS = 60


def test_the_worker_sends_what_waits_after_the_app_was_closed(tmp_path: Path) -> None:
    between = Between(free_port(), free_port())
    with Site(tmp_path, between.server_port, seen_at=between.port) as site, between.running():
        clinic = Clinic(site)
        driven(lambda playwright: _sends_from_the_pocket(playwright, clinic, between, tmp_path))
        assert clinic.pain_scores() == [6]


def _sends_from_the_pocket(
    playwright: Playwright, clinic: Clinic, between: Between, folder: Path
) -> None:
    phone = KilledPhone(playwright, folder / "phone", clinic.site.url)
    phone.starts(online=True, flags=SOON)
    try:
        phone.joins(clinic.invites())
        between.holding = True
        phone.answers("Average pain today", "6")
        phone.taps("Save")
        phone.shows("Not sent, tap to retry (1)")
        phone.page.goto("about:blank")  # the app is closed, the browser is not
        between.holding = False
        for _ in range(SECONDS * 10):
            if between.deliveries:
                return
            time.sleep(0.1)
        pytest.fail("The worker sent nothing.")
    finally:
        phone.dies()
