"""The day that a patient lives: a clock that is years off, and a phone in another zone."""

from datetime import UTC, datetime

from playwright.sync_api import Browser

from tests.browser.clinic import Clinic
from tests.browser.phone import Phone
from tests.browser.site import Site

YEARS_AHEAD = "2031-05-04T10:00:00"


def test_with_a_clock_years_ahead_the_entry_is_kept_for_today(phone: Phone, clinic: Clinic) -> None:
    phone.page.clock.install(time=YEARS_AHEAD)
    phone.joins(clinic.invites())
    phone.shows("which seems wrong")
    phone.answers("Average pain today", "7")
    phone.taps("Save")
    phone.has_sent()
    (day,) = clinic.trend()["days"]
    assert (day["date"], day["score"]) == (f"{datetime.now(UTC):%Y-%m-%d}", 7)


def test_at_both_ends_of_the_world_the_day_is_the_one_lived_there(
    browser: Browser, site: Site, clinic: Clinic
) -> None:
    lived = {}
    for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago"):
        with Phone(browser, site.url, timezone_id=zone) as phone:
            phone.joins(clinic.invites())
            lived[zone] = phone.page.evaluate("new Date().toLocaleDateString('sv-SE')")
            phone.answers("Average pain today", "4")
            phone.taps("Save")
            phone.has_sent()
        assert [day["date"] for day in clinic.trend()["days"]] == [lived[zone]]
    assert len(set(lived.values())) == 2  # 25 hours apart: never the same day
