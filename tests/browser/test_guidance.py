"""A patient asks, rests after a session, and moves to another phone."""

from datetime import UTC, datetime

from playwright.sync_api import Browser, expect

from tests.browser.clinic import Clinic
from tests.browser.phone import Phone
from tests.browser.site import Site


def test_a_request_made_in_the_basement_reaches_the_clinic_and_shows_who_saw_it(
    phone: Phone, clinic: Clinic
) -> None:
    phone.joins(clinic.invites())
    phone.loses_the_network()
    phone.opens("/help/ask")
    phone.taps("Send the request")
    phone.shows("Choose what you would like first.")
    phone.answers("What would you like?", "Please call me")
    phone.writes("Add something", "After four")
    phone.taps("Send the request")
    phone.shows("Not yet with the clinic")
    phone.finds_the_network()
    phone.is_put_away()
    phone.shows("With the clinic, not yet seen")
    assert clinic.answers_requests("seen") == ["After four"]
    phone.is_reopened()
    phone.shows("Seen by Dr Noor Aziz")


def test_a_request_is_taken_back_before_it_reaches_the_clinic(phone: Phone, clinic: Clinic) -> None:
    phone.joins(clinic.invites())
    phone.opens("/help/ask")
    phone.answers("What would you like?", "Please call me")
    phone.writes("Add something", "After four")
    phone.taps("Send the request")
    phone.shows("Not yet with the clinic")
    phone.taps("Undo")
    phone.has_answered("What would you like?", "Please call me")
    phone.shows_not("Not yet with the clinic")
    expect(phone.page.get_by_label("Add something")).to_have_value("After four")
    expect(phone.page.get_by_text("What would you like?")).to_be_focused()
    phone.answers("What would you like?", "I would like an appointment")
    phone.taps("Send the request")
    phone.is_put_away()
    phone.shows("With the clinic, not yet seen")
    assert clinic.answers_requests("seen") == ["After four"]


def test_for_a_day_after_a_session_there_is_one_question_until_all_is_asked_for(
    phone: Phone, clinic: Clinic
) -> None:
    phone.joins(clinic.invites())
    now = datetime.now(UTC)
    clinic.records_a_session(f"{now:%Y-%m-%d}", local_time=f"{now:%H:%M:00}")
    phone.is_reopened()
    phone.shows("Rest now")
    phone.is_reopened()  # the phone knows by itself now
    phone.loses_the_network()
    phone.answers("Pain right now", "3")
    phone.shows("3 is saved.")
    phone.taps("Change it")
    phone.answers("Pain right now", "4")
    phone.shows("4 is saved.")
    assert phone.page.get_by_role("navigation").count() == 0
    assert phone.page.evaluate("document.documentElement.hasAttribute('data-dim')")
    phone.taps("Show everything")
    phone.question("Average pain today").wait_for()
    phone.is_reopened()
    phone.question("Average pain today").wait_for()
    assert not phone.page.evaluate("document.documentElement.hasAttribute('data-dim')")


def test_a_new_phone_reads_the_code_of_the_old_one_and_shows_what_was_logged(
    browser: Browser, phone: Phone, clinic: Clinic, site: Site
) -> None:
    phone.joins(clinic.invites())
    phone.answers("Average pain today", "6")
    phone.taps("Save")
    phone.has_sent()
    phone.opens("/help/move")
    phone.taps("Send what waits, then show the code")
    code = phone.page.locator(".move .code").inner_text()
    with Phone(browser, site.url) as new:
        new.joins({"link": f"{site.url}/join#{code}"}, shown="Saved for today")
    phone.is_reopened()
    phone.shows("Move to a new phone")  # and is still signed in


def test_the_welcome_asks_for_nothing_and_a_device_shows_it_once(
    phone: Phone, clinic: Clinic
) -> None:
    phone.opens(clinic.invites()["link"])
    phone.taps("Join")
    for step in ("How it looks", "On your home screen", "A reminder, if you like"):
        phone.page.get_by_role("heading", level=1, name=step).wait_for()
        if step != "A reminder, if you like":
            phone.taps("Next")
    phone.taps("Go to today’s check-in")
    phone.question("Average pain today").wait_for()
    phone.opens(clinic.invites_again()["link"])
    phone.taps("Join")
    phone.question("Average pain today").wait_for()
