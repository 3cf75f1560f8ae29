"""What a patient tells of side effects, and what is said back at once."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from server.clock import uuid7
from tests.browser.clinic import Clinic
from tests.browser.desk import Desk
from tests.browser.phone import Phone
from tests.browser.site import Site

PUT = """async (version) => {
  const headers = {"Content-Type": "application/json"};
  const sent = {method: "PUT", headers, body: JSON.stringify(version)};
  return (await fetch("/api/v1/entry-versions/" + version.id, sent)).status;
}"""


@pytest.fixture
def phone(browser: Browser, site: Site) -> Any:
    """A phone in Chicago: whom to call depends on where it is."""
    with Phone(browser, site.url, timezone_id="America/Chicago", locale="en-US") as phone:
        yield phone


def told_yesterday(phone: Phone, **told: Any) -> None:
    """Let another device of the same patient have told of a side effect the day before."""
    now = datetime.now(UTC) - timedelta(hours=30)
    said = {"id": str(uuid7()), "entry_id": str(uuid7()), "kind": "check_in", "replaces": []}
    said |= {"local_date": now.date().isoformat(), "local_time": "20:00:00", "zone": "UTC"}
    said |= {"utc_offset_minutes": 0, "written_at": now.isoformat(), "pain": 5}
    assert phone.page.evaluate(PUT, said | {"side_effects": [told]}) == 200


def test_what_is_far_down_the_list_is_found_and_its_question_is_on_the_screen(
    phone: Phone, clinic: Clinic
) -> None:
    phone.joins(clinic.invites())
    phone.answers("Side effects", "Yes, some")
    phone.taps("Show more")
    phone.taps("Blurred vision")
    expect(phone.question("Blurred vision: how bad?")).to_be_in_viewport(ratio=1)
    phone.writes("Search", "pee")
    phone.shows("3 matches")
    phone.taps("Needing to pee often or urgently")
    expect(phone.question("Needing to pee often or urgently: how bad?")).to_be_in_viewport(ratio=1)
    phone.shows("Show more")


def test_all_that_is_told_of_a_side_effect_reaches_the_clinic_as_urgent(
    phone: Phone, desk: Desk, clinic: Clinic
) -> None:
    phone.joins(clinic.invites())
    phone.answers("Average pain today", "4")
    phone.answers("Side effects", "Yes, some")
    phone.taps("Headache")
    phone.answers("Headache: how bad?", "Mild")
    phone.taps("Say more about: Headache")
    phone.answers("Is it still there?", "No")
    phone.answers("Did it stop you doing usual things?", "Some")
    phone.answers("How soon should someone know?", "Now")
    phone.shows("If it cannot wait, please call")
    phone.taps("Save")
    phone.shows("Headache (mild, stopped some usual things, over, someone should know now)")
    phone.has_sent()
    desk.signs_in(clinic.login)
    row = desk.page.get_by_role("row").filter(has_text="Ana Ruiz")
    expect(row.get_by_role("cell").first).to_contain_text("Urgent Headache")
    expect(row).to_contain_text("Wants somebody to know now")


def test_yesterdays_side_effect_is_over_in_one_tap(phone: Phone, clinic: Clinic) -> None:
    phone.joins(clinic.invites())
    told_yesterday(phone, effect="nausea", severity=2)
    phone.is_reopened()
    phone.shows(re.compile("Feeling sick, told on"))
    expect(phone.page.get_by_role("button", pressed=True)).to_have_count(0)  # nothing preselected
    phone.answers("Feeling sick, told on", "It is over")
    phone.answers("Average pain today", "3")
    phone.taps("Save")
    phone.shows("Over by now")
    phone.has_sent()


def test_thoughts_of_suicide_bring_whom_to_call_without_a_network_and_block_nothing(
    phone: Phone, clinic: Clinic
) -> None:
    phone.joins(clinic.invites())
    phone.answers("Average pain today", "6")
    phone.answers("Side effects", "Yes, some")
    phone.shows("Tap what you noticed")
    phone.loses_the_network()
    phone.writes("Search", "suicide")
    phone.taps("Thoughts of suicide")
    screen = phone.page.get_by_role("dialog", name="You are not alone with this")
    expect(screen.get_by_role("heading")).to_be_focused()
    ways = {
        link.inner_text(): link.get_attribute("href") for link in screen.get_by_role("link").all()
    }
    assert ways == {
        "Call 988": "tel:988",
        "Text 988": "sms:988",
        "Emergency: call 911": "tel:911",
    }
    expect(screen).to_contain_text("Nobody watches these entries as they come in.")
    phone.page.keyboard.press("Escape")
    expect(screen).to_have_count(0)
    phone.answers("Thoughts of suicide: how bad?", "Mild")
    phone.taps("Save")
    phone.shows("Saved on this phone (1)")
    phone.shows("You are not alone with this")
    phone.finds_the_network()
    phone.has_sent()


def test_what_lasts_brings_a_calm_note(phone: Phone, clinic: Clinic) -> None:
    phone.joins(clinic.invites())
    told_yesterday(phone, effect="belly_pain", severity=1)
    told_yesterday(phone, effect="craving", severity=1)
    phone.is_reopened()
    phone.answers("Side effects", "Yes, some")
    phone.taps("Craving, taking more than prescribed")
    phone.answers("Craving, taking more than prescribed: how bad?", "Mild")
    phone.shows("Worth telling at your next visit")
    expect(phone.page.get_by_role("alert").filter(has_text="Worth telling")).to_have_count(0)
