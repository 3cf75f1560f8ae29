"""A check-in by somebody who sees no screen: what is said of it, in which order."""

from playwright.sync_api import expect

from tests.browser.clinic import Clinic
from tests.browser.phone import Phone

CHECK_IN = """
- heading "Today’s check-in" [level=1]
- group "Average pain today":
  - button "0"
  - button "1"
  - button "2"
  - button "3"
  - button "4"
  - button "5"
  - button "6"
  - button "7"
  - button "8"
  - button "9"
  - button "10"
- group "Is it still helping?":
  - button "Yes"
  - button "Fading"
  - button "Gone"
- group "Side effects":
  - button "None today"
  - button "Yes, some"
- button "Add more"
- button "Save"
"""


def test_what_a_screen_reader_says_of_a_check_in(phone: Phone, clinic: Clinic) -> None:
    phone.joins(clinic.invites())
    expect(phone.page.locator("form.check-in")).to_match_aria_snapshot(CHECK_IN)
