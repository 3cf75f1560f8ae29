"""Two patients on one phone: neither sees, sends or deletes what the other saved."""

from tests.browser.clinic import Clinic
from tests.browser.phone import Phone
from tests.browser.stored import held, held_by_the_clinic


def test_a_second_patient_neither_sees_nor_sends_nor_deletes_what_the_first_one_saved(
    phone: Phone, clinic: Clinic
) -> None:
    a_check_in_of_anas_waits(phone, clinic)
    ana = clinic.patient_id
    phone.opens(clinic.invites("Ben Okri")["link"])
    phone.taps("Join")
    phone.question("Average pain today").wait_for()  # nothing of today is saved, as he sees it
    phone.answers("Average pain today", "2")
    phone.taps("Save")
    phone.has_sent()
    assert [pain for _id, pain in held_by_the_clinic(phone.page)] == [2]
    assert {one.person: one.scores("waiting") for one in held(phone.page)}[str(ana)] == [7]
    clinic.patient_id = ana
    assert clinic.pain_scores() == []
    phone.opens(clinic.invites_again()["link"])
    phone.taps("Join")
    phone.shows("Saved for today")
    phone.has_sent()
    assert clinic.pain_scores() == [7]


def test_a_second_patient_who_signs_out_takes_nothing_of_the_first_one_along(
    phone: Phone, clinic: Clinic
) -> None:
    a_check_in_of_anas_waits(phone, clinic)
    ana = clinic.patient_id
    phone.opens(clinic.invites("Ben Okri")["link"])
    phone.taps("Join")
    phone.question("Average pain today").wait_for()
    phone.taps("Settings")
    phone.taps("Sign out")
    phone.page.wait_for_url("**/sign-in")
    [left] = held(phone.page)
    assert (left.person, left.scores("waiting")) == (str(ana), [7])


def a_check_in_of_anas_waits(phone: Phone, clinic: Clinic) -> None:
    """Save as Ana without a network; before there is one again her sign-in has ended."""
    phone.joins(clinic.invites("Ana Ruiz"))
    phone.loses_the_network()
    phone.answers("Average pain today", "7")
    phone.taps("Save")
    phone.shows("Saved on this phone (1)")
    clinic.signs_the_patient_out()
    phone.finds_the_network()
    phone.shows("Please sign in again")
