"""The offline story in a second engine: WebKitGTK, the nearest to an iPhone's Safari."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser import webkit_driver
from tests.browser.clinic import Clinic
from tests.browser.site import Site, free_port
from tests.browser.webkit import WebKitPhone


@pytest.fixture(scope="module")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The driver of WebKitGTK, where this machine has it."""
    if lacking := webkit_driver.missing():
        pytest.skip(lacking)
    with webkit_driver.running(tmp_path_factory.mktemp("webkit")) as address:
        yield address


def test_a_score_given_while_the_server_is_away_reaches_it_later(
    driver: str, tmp_path: Path
) -> None:
    with Site(tmp_path, free_port()) as site, WebKitPhone(driver, site.url) as phone:
        clinic = Clinic(site)
        phone.opens(clinic.invites()["link"])
        phone.taps("Join")
        phone.taps("Go to today’s check-in")
        phone.shows("Rate pain right now")
        phone.has_its_worker()
        site.stop()
        phone.is_reopened()
        phone.answers("Average pain today", "7")
        phone.taps("Save")
        phone.shows("Not sent, tap to retry (1)")  # it has no switch for the network
        phone.is_reopened()
        phone.shows("(1)")
        site.start()
        phone.is_reopened()
        phone.shows("Sent to clinic")
        assert clinic.pain_scores() == [7]
