"""A reminder's notification, tapped on: the desktop stands in for the lock screen of a phone."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Playwright
from sqlalchemy import create_engine
from sqlalchemy.orm import Session as Tx

from server.domain.reminders import Snooze
from server.extensions import begin_immediate
from server.store import reminders
from tests import chromium
from tests.browser.clinic import Clinic
from tests.browser.desktop import Desktop
from tests.browser.pushed import PushedPhone
from tests.browser.site import Site

HOUR = timedelta(hours=1)


@pytest.fixture
def desktop() -> Desktop:
    """A desktop that shows nothing yet."""
    return Desktop()


@pytest.fixture
def pushed(
    playwright: Playwright, site: Site, clinic: Clinic, desktop: Desktop, tmp_path: Path
) -> Iterator[PushedPhone]:
    """A phone of somebody who wishes reminders, and whose notifications the desktop shows."""
    with (
        desktop.running(tmp_path) as bus,
        PushedPhone(OwnProfile(playwright, tmp_path / "profile", bus), site.url) as phone,
    ):
        phone.joins(clinic.invites())
        phone.wishes_reminders()
        phone.allows_notifications()
        yield phone


class OwnProfile:
    """A browser with one profile, on the disk: a tap never reaches the worker of a private one."""

    def __init__(self, playwright: Playwright, folder: Path, bus: str) -> None:
        buses = {"DBUS_SESSION_BUS_ADDRESS": bus, "DBUS_SYSTEM_BUS_ADDRESS": "disabled:"}
        self.new_context = partial(
            playwright.chromium.launch_persistent_context,
            folder,
            executable_path=chromium.executable(),
            args=list(chromium.FLAGS),
            env=buses,
        )


def test_later_puts_the_reminder_off_by_an_hour(
    pushed: PushedPhone, clinic: Clinic, desktop: Desktop
) -> None:
    usual = pushed.next_reminder()
    was_prompted(clinic)
    before = datetime.now(UTC)
    pushed.is_pushed_to("Open Reliefspan")
    desktop.taps("Later")
    while pushed.next_reminder() == usual:
        pushed.page.wait_for_timeout(20)
    assert before + HOUR <= pushed.next_reminder() <= datetime.now(UTC) + HOUR
    desktop.shows_nothing()


def test_tapping_on_a_reminder_opens_the_app(pushed: PushedPhone, desktop: Desktop) -> None:
    pushed.is_pushed_to("Open Reliefspan")
    pushed.page.goto("about:blank")
    page = pushed.opens_a_page(lambda: desktop.taps("Activate"))
    page.shows("Average pain today")


def was_prompted(clinic: Clinic) -> None:
    """Note a prompt of this moment, as a worker does that has sent it."""
    engine = create_engine(clinic.site.database)
    begin_immediate(engine)
    with Tx(engine) as tx, tx.begin():
        reminders.prompted(tx, clinic.patient_id, datetime.now(UTC), Snooze.NONE)
    engine.dispose()
