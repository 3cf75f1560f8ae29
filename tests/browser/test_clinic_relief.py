"""Relief across the clinic, the rule behind it, and what a patient is told of their own."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.clinic import Clinic
from tests.browser.demo_people import ADMINISTRATOR, CLINICIAN, PATIENT
from tests.browser.desk import Desk
from tests.browser.phone import Phone
from tests.browser.site import Site

RESPONSE = "Pain must fall by"
SAVE = "Save and work out again"
DONE = "Done. Every result follows this rule now"
SENTENCE = re.compile(r"^(Of your|Your) last (two|three|four) (sessions|courses)")


@pytest.fixture
def office(browser: Browser, demo: Site) -> Iterator[Desk]:
    """The administrator's desk in the demo clinic, at the rule; it is left as it was delivered."""
    with Desk(browser, demo.url) as office:
        ADMINISTRATOR.signs_in(office, demo)
        office.opens("/clinic/settings/relief")
        office.page.get_by_label(RESPONSE).wait_for()
        yield office
        office.opens("/clinic/settings/relief")
        office.taps("Fill in the values as delivered")
        office.taps(SAVE)
        office.shows(re.compile("^(Done|Saved)"))


@pytest.fixture
def ward(browser: Browser, demo: Site) -> Iterator[Desk]:
    """A clinician's desk in the demo clinic."""
    with Desk(browser, demo.url) as ward:
        CLINICIAN.signs_in(ward, demo)
        yield ward


def with_relief(ward: Desk) -> int:
    """Return in how many episodes by infusion the page sees relief."""
    ward.opens("/clinic/relief")
    row = ward.page.get_by_role("row", name=re.compile("^IV"))
    told = row.get_by_text(re.compile(r"^\d+ of \d+ \(")).inner_text()
    return int(told.split()[0])


def rule_number(office: Desk) -> int:
    """Return which state of the rule the page shows; 0 is the rule as it was delivered."""
    told = office.page.get_by_text(re.compile("^(The rule stands as|Rule no)")).inner_text()
    return int("".join(filter(str.isdigit, told.partition(",")[0])) or 0)


def test_a_stricter_rule_changes_the_numbers_and_they_say_so(office: Desk, ward: Desk) -> None:
    before, number = with_relief(ward), rule_number(office)
    office.writes(RESPONSE, "50")
    office.taps(SAVE)
    office.shows(DONE)
    assert 0 < with_relief(ward) < before
    assert rule_number(office) == number + 1
    ward.shows(re.compile(f"relief rule no. {number + 1} of"))
    ward.taps("Median relief")
    ward.shows("50 %")


def test_what_cannot_be_a_rule_is_not_saved_and_says_why(office: Desk) -> None:
    office.writes(RESPONSE, "150")
    office.writes("and by at least", "")
    office.writes("Longest silence", "a week")
    office.writes("Scored days in a row", "2.5")
    office.taps(SAVE)
    office.shows("Enter a number from 0 to 100.")
    office.shows("Fill this in.")
    office.shows("Enter a number.")
    office.shows("Whole numbers only.")
    office.writes(RESPONSE, "30")
    office.writes("and by at least", "1")
    office.writes("Longest silence", "7")
    office.writes("Scored days in a row", "2")
    office.page.get_by_label("Scored days needed in it").first.fill("8")
    office.taps(SAVE)
    office.shows("No more than the days above; or raise those.")


def test_a_network_that_goes_in_between_loses_nothing(office: Desk) -> None:
    turns = "**/relief-refreshes"
    office.page.route(turns, lambda call: call.abort())
    office.writes(RESPONSE, "40")
    office.taps(SAVE)
    office.shows(re.compile("The rule is saved, and nothing is lost. The results of [0-9]+ pat"))
    office.page.unroute(turns)
    office.taps("Go on")
    office.shows(DONE)


def test_two_administrators_do_not_overwrite_each_other_unseen(
    office: Desk, browser: Browser, demo: Site
) -> None:
    with Desk(browser, demo.url) as other:
        ADMINISTRATOR.signs_in(other, demo)
        other.opens("/clinic/settings/relief")
        other.writes(RESPONSE, "45")
        other.taps(SAVE)
        other.shows(re.compile("^(Done|Saved)"))
    office.writes("Longest silence", "9")
    office.taps(SAVE)
    office.shows("Somebody changed this meanwhile")
    office.shows("Pain must fall by: 45 %")
    office.taps("Take what stands now")
    assert office.page.get_by_label(RESPONSE).input_value() == "45"


def test_a_group_of_few_patients_is_hidden(ward: Desk) -> None:
    ward.opens("/clinic/relief")
    ward.shows("1 group with fewer than 5 patients: hidden")
    groups = ward.page.get_by_role("row").get_by_role("rowheader").all_inner_texts()
    assert "IV" in groups
    assert "Nasal" not in groups
    ward.shows(re.compile("Nobody was assigned to a group by chance"))
    ward.taps("Condition")
    ward.shows("Relief by condition")


def test_an_explanation_has_an_address_and_leads_back(ward: Desk) -> None:
    ward.opens("/clinic/relief/dose/explained/log-rank")
    dialog = ward.page.get_by_role("dialog", name="Do the groups differ?")
    dialog.get_by_text("What was left out, and why").wait_for()
    ward.page.keyboard.press("Escape")
    ward.page.wait_for_url("**/clinic/relief/dose")
    ward.shows_not("What was left out, and why")


def test_the_phone_tells_how_long_the_last_sessions_helped_offline_too(
    browser: Browser, demo: Site
) -> None:
    with Phone(browser, demo.url) as phone:
        PATIENT.signs_in(phone, demo)
        phone.scrolls_to_its_line()
        phone.shows(SENTENCE)
        told = phone.page.get_by_text(SENTENCE).inner_text()
        phone.page.evaluate("async () => { await navigator.serviceWorker.ready; }")
        phone.loses_the_network()
        phone.is_reopened()
        phone.scrolls_to_its_line()
        phone.shows(told)
        bars = phone.page.get_by_role("list", name="How long it helped").get_by_role("listitem")
        assert bars.count() > 1


def test_a_patients_condition_is_told_with_the_invitation_and_changed_later(
    desk: Desk, clinic: Clinic
) -> None:
    desk.signs_in(clinic.login)
    desk.taps("Invite a patient")
    desk.writes("Patient’s name", "Bea Larsson")
    desk.page.get_by_label("Condition").select_option("Fibromyalgia")
    desk.taps("Make the invitation")
    desk.taps("Open the patient’s page")
    desk.shows("Fibromyalgia")
    desk.taps("Change the condition")
    desk.page.get_by_label("Condition").select_option("Neuropathic pain")
    desk.taps("Save the condition")
    desk.shows("Saved.")
    desk.is_reopened()
    desk.shows("Neuropathic pain")
