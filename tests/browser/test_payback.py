"""What a patient gets back for logging: who looked, a page for the visit, the own data."""

import json
import re

from playwright.sync_api import expect

from tests.browser.clinic import Clinic
from tests.browser.desk import Desk
from tests.browser.phone import Phone


def has_logged(phone: Phone, clinic: Clinic) -> None:
    """Join, and log a day with a score of 6."""
    phone.joins(clinic.invites())
    phone.answers("Average pain today", "6")
    phone.taps("Save")
    phone.has_sent()


def file_of(phone: Phone, button: str) -> tuple[str, str]:
    """Return the name and the content of the file that a button saves."""
    with phone.page.expect_download() as saved:
        phone.taps(button)
    return saved.value.suggested_filename, saved.value.path().read_text("utf-8")


def test_the_patient_reads_who_looked_at_the_diary(
    desk: Desk, phone: Phone, clinic: Clinic
) -> None:
    has_logged(phone, clinic)
    desk.signs_in(clinic.login)
    desk.opens(f"/clinic/patients/{clinic.patient_id}")
    desk.shows("Nobody has marked this diary as seen.")
    desk.taps("Mark as seen")
    desk.shows(re.compile(r"Seen by Dr Noor Aziz, "))
    expect(desk.button("Mark as seen")).to_have_count(0)
    phone.is_reopened()
    phone.shows(re.compile(r"Dr Noor Aziz from your clinic looked at your entries: "))


def test_the_own_line_is_drawn_when_somebody_scrolls_to_it(phone: Phone, clinic: Clinic) -> None:
    has_logged(phone, clinic)
    phone.page.set_viewport_size({"width": 360, "height": 320})  # the line is below, whatever comes
    phone.is_reopened()
    line = phone.page.locator(".own-line")
    drawing = line.get_by_role("figure", name="Pain, day by day")
    expect(line.get_by_text("Drawing your line…")).to_be_attached()
    expect(drawing).to_have_count(0)
    phone.scrolls_to_its_line()
    expect(drawing).to_be_visible()


def test_a_page_for_the_visit_is_made_in_the_basement(phone: Phone, clinic: Clinic) -> None:
    has_logged(phone, clinic)
    phone.taps("My relief")
    phone.taps("What to tell my clinician")
    phone.shows("6 on average in the last week (1 day).")
    phone.loses_the_network()
    phone.writes("What I want to ask", "May I drive?")
    phone.is_reopened()
    phone.shows("6 on average in the last week (1 day).")
    expect(phone.page.get_by_label("What I want to ask")).to_have_value("May I drive?")
    phone.page.emulate_media(media="print")
    phone.shows("May I drive?")
    expect(phone.page.get_by_role("button", name="Print")).to_be_hidden()


def test_the_own_data_come_as_a_file_and_say_what_they_lack(phone: Phone, clinic: Clinic) -> None:
    has_logged(phone, clinic)
    phone.opens("/relief/data")
    name, text = file_of(phone, "Everything, for other programs (JSON)")
    phone.shows("It holds what is on this phone and what your clinic’s server holds.")
    whole = json.loads(text)
    assert name.startswith("reliefspan-my-data-")
    assert [one["pain"] for one in whole["entries"]] == [6]
    assert [day["score"] for day in whole["clinic"]["days"]] == [6]
    phone.loses_the_network()
    _, text = file_of(phone, "Everything, for other programs (JSON)")
    phone.shows(re.compile("the file holds what is on this phone, and nothing of the clinic’s"))
    alone = json.loads(text)
    assert (alone["entries"], alone["clinic"]) == (whole["entries"], None)
    _, table = file_of(phone, "My entries as a table (CSV)")
    assert len(table.strip().splitlines()) == 2
    assert ",check_in,6," in table
