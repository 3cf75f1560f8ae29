"""A phone without room: what was typed stays in the form, and it is said what to do."""

from tests.browser.clinic import Clinic
from tests.browser.phone import Phone
from tests.browser.stored import held

LITTLE = 4_000_000  # bytes: the app itself and a little more


def test_a_check_in_that_finds_no_room_stays_in_the_form_until_there_is_some(
    phone: Phone, clinic: Clinic
) -> None:
    phone.has_room_for(LITTLE)  # first: a database goes by what it once found for half a minute
    phone.joins(clinic.invites())
    phone.loses_the_network()
    phone.answers("Average pain today", "7")
    phone.taps("Add more")
    phone.taps("Note")
    phone.writes("Note", "Slept badly")
    phone.is_filled_up()
    phone.taps("Save")
    phone.shows("This phone is full")
    phone.has_answered("Average pain today", "7")
    assert phone.page.get_by_label("Note").input_value() == "Slept badly"
    assert [one.scores() for one in held(phone.page)] == [[]]
    phone.has_room_for(None)
    phone.taps("Save")
    phone.shows("Saved on this phone (1)")
    phone.finds_the_network()
    phone.has_sent()
    assert clinic.pain_scores() == [7]


def test_a_full_phone_loses_nothing_that_was_saved_before(phone: Phone, clinic: Clinic) -> None:
    phone.has_room_for(LITTLE)  # first: a database goes by what it once found for half a minute
    phone.joins(clinic.invites())
    phone.loses_the_network()
    phone.answers("Average pain today", "5")
    phone.taps("Save")
    phone.shows("Saved on this phone (1)")
    phone.is_filled_up()
    phone.taps("Rate pain right now")
    phone.answers("Pain right now", "9")
    phone.shows("This phone is full")
    phone.is_reopened()
    phone.shows("Saved on this phone (1)")
    phone.finds_the_network()
    phone.has_room_for(None)
    phone.has_sent()
    assert clinic.pain_scores() == [5]
