"""What a patient can do when entries do not go up: wait, correct, keep a copy, leave."""

import json
import re
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Route, expect

from tests.browser.clinic import Clinic
from tests.browser.phone import Phone

PASSPHRASE = "blue heron at noon"
A_DAY_AND_MORE_MS = 27 * 3_600_000
SLOW_MS = 60_000  # 600,000 rounds take a while on a busy machine


def save_without_a_network(phone: Phone, clinic: Clinic, score: str) -> None:
    """Join, go down to the basement and save today's check-in there."""
    phone.joins(clinic.invites())
    phone.loses_the_network()
    phone.answers("Average pain today", score)
    phone.taps("Save")
    phone.shows("Saved on this phone (1)")


def test_after_a_day_the_phone_says_that_the_clinic_has_not_seen_it(
    phone: Phone, clinic: Clinic
) -> None:
    save_without_a_network(phone, clinic, "7")
    phone.page.clock.install()
    phone.page.clock.fast_forward(A_DAY_AND_MORE_MS)
    phone.page.evaluate("dispatchEvent(new Event('focus'))")
    phone.shows("Not with your clinic yet")
    phone.shows(re.compile(r"waiting since \w+ \d\d:\d\d"))
    phone.finds_the_network()
    phone.taps("Try now")
    phone.has_sent()
    phone.shows_not("Not with your clinic yet")


def test_a_copy_brings_an_entry_from_a_phone_without_a_network_to_the_clinic_once(
    phone: Phone, clinic: Clinic, browser: Browser, tmp_path: Path
) -> None:
    save_without_a_network(phone, clinic, "7")
    copy = tmp_path / "copy.json"
    saves_a_copy(phone, copy)
    assert "note" not in copy.read_text()
    assert clinic.pain_scores() == []
    with Phone(browser, clinic.site.url) as other:
        other.joins(clinic.invites_again())
        reads_a_copy(other, copy, "blue heron at five")
        other.shows("The passphrase does not open it")
        reads_a_copy(other, copy, PASSPHRASE)
        other.shows("Read: 1 entry in the file. New here: 1.")
        other.opens("/")
        other.has_sent()
    assert clinic.pain_scores() == [7]


def saves_a_copy(phone: Phone, copy: Path) -> None:
    """Save everything on the phone to a file."""
    phone.opens("/copy")
    phone.writes("Choose a passphrase for the file", "too short")
    phone.taps("Save the file")
    phone.shows("Use at least 12 characters.")
    phone.writes("Choose a passphrase for the file", PASSPHRASE)
    with phone.page.expect_download(timeout=SLOW_MS) as download:
        phone.taps("Save the file")
    download.value.save_as(copy)


def reads_a_copy(phone: Phone, copy: Path, passphrase: str) -> None:
    """Read a saved file back in."""
    phone.opens("/copy")
    phone.page.get_by_label("The file", exact=True).set_input_files(copy)
    phone.writes("Its passphrase", passphrase)
    phone.taps("Read the file")
    busy = phone.page.get_by_role("button", name="One moment…")
    expect(busy).to_have_count(0, timeout=SLOW_MS)


def test_a_refused_check_in_is_corrected_and_holds_nothing_back(
    phone: Phone, clinic: Clinic
) -> None:
    phone.joins(clinic.invites())
    phone.page.context.route("**/api/v1/entry-versions", refuse)
    phone.answers("Average pain today", "6")
    phone.taps("Save")
    phone.shows("The clinic’s server did not accept 1 entry")
    phone.shows("One of its answers was not accepted: the note.")
    phone.page.context.unroute("**/api/v1/entry-versions")
    phone.taps("Rate pain right now")
    phone.answers("Pain right now", "8")
    phone.shows("Needs your attention (1)")
    phone.taps("Correct it")
    phone.answers("Average pain today", "5")
    phone.taps("Save the change")
    phone.has_sent()
    phone.shows_not("Needs your attention")
    assert clinic.pain_scores() == [5]


def refuse(route: Route) -> None:
    """Answer as a server does that finds each note at fault."""
    if route.request.method != "POST":
        return route.continue_()
    versions = json.loads(route.request.post_data or "")["versions"]
    body = json.dumps({"results": [refusal_of(version) for version in versions]})
    return route.fulfill(status=200, content_type="application/json", body=body)


def refusal_of(version: dict[str, Any]) -> dict[str, Any]:
    """Return the result of a version whose note is at fault."""
    where = [{"field": "note", "code": "too_long"}]
    problem = {"status": 422, "code": "validation_failed", "where": where}
    return {"id": version["id"], "status": "refused", "received_at": None, "problem": problem}


def test_without_a_network_everything_can_be_taken_off_and_the_clinic_learns_of_it_later(
    phone: Phone, clinic: Clinic
) -> None:
    save_without_a_network(phone, clinic, "7")
    phone.opens("/settings")
    phone.taps("Sign out")
    phone.shows("1 entry did not reach the clinic and would be lost.")
    phone.page.get_by_label("Throw this away for good").check()
    phone.taps("Sign out and throw away")
    phone.shows("There is no connection to the clinic")
    phone.page.get_by_label("Take it off now, tell the clinic later").check()
    phone.taps("Take everything off")
    expect(phone.page.get_by_role("heading", name="Sign in")).to_be_visible()
    names = phone.page.evaluate("indexedDB.databases().then((all) => all.map(({ name }) => name))")
    assert names == ["reliefspan"]
    with phone.page.expect_response("**/api/v1/sign-ins/current") as told:
        phone.finds_the_network()
    assert told.value.status == 204
    phone.opens("/")
    phone.shows("I have an invitation code")
