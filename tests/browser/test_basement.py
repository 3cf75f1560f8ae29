"""Without a network: what was saved stays, and goes up by itself."""

import re

from tests.browser.clinic import Clinic
from tests.browser.phone import Phone


def test_a_score_given_without_a_network_reaches_the_clinic_later(
    phone: Phone, clinic: Clinic
) -> None:
    phone.joins(clinic.invites())
    phone.loses_the_network()
    phone.is_reopened()
    phone.answers("Average pain today", "7")
    phone.taps("Save")
    phone.shows("Saved on this phone (1)")
    phone.is_reopened()
    phone.shows("Saved on this phone (1)")
    assert clinic.pain_scores() == []
    phone.finds_the_network()
    phone.is_put_away()
    phone.shows(re.compile(r"Sent to clinic \d\d:\d\d"))
    assert clinic.pain_scores() == [7]


def test_a_check_in_begun_before_the_network_went_is_still_there_after_a_reload(
    phone: Phone, clinic: Clinic
) -> None:
    phone.joins(clinic.invites())
    phone.answers("Average pain today", "6")
    phone.answers("Is it still helping", "Fading")
    phone.loses_the_network()
    phone.is_reopened()
    phone.has_answered("Average pain today", "6")
    phone.has_answered("Is it still helping", "Fading")
    phone.taps("Save")
    phone.shows("Saved on this phone (1)")
    phone.finds_the_network()
    phone.has_sent()
    assert [(day["score"], day["helping"]) for day in clinic.trend()["days"]] == [(6, "fading")]


def test_an_amendment_and_a_rating_without_a_network_keep_what_was_there(
    phone: Phone, clinic: Clinic
) -> None:
    phone.joins(clinic.invites())
    phone.answers("Average pain today", "7")
    phone.taps("Save")
    phone.has_sent()
    phone.loses_the_network()
    phone.taps("Change it")
    phone.answers("Average pain today", "4")
    phone.taps("Save the change")
    phone.shows("Saved on this phone (1)")
    phone.taps("Rate pain right now")
    phone.answers("Pain right now", "8")
    phone.shows("Saved on this phone (2)")
    phone.finds_the_network()
    phone.has_sent()
    assert clinic.pain_scores() == [4]  # the check-in goes before the rating


def test_a_server_that_is_down_is_no_loss(phone: Phone, clinic: Clinic) -> None:
    phone.joins(clinic.invites())
    clinic.site.stop()
    phone.is_reopened()
    phone.answers("Average pain today", "3")
    phone.taps("Save")
    phone.shows("Not sent, tap to retry (1)")
    clinic.site.start()
    phone.insists()
    phone.has_sent()
    assert clinic.pain_scores() == [3]


def test_an_ended_sign_in_hides_and_keeps(phone: Phone, clinic: Clinic) -> None:
    phone.joins(clinic.invites())
    phone.loses_the_network()
    phone.answers("Average pain today", "5")
    phone.taps("Save")
    phone.shows("Saved on this phone (1)")
    clinic.signs_the_patient_out()
    phone.finds_the_network()
    phone.shows("Please sign in again")
    assert clinic.pain_scores() == []
    phone.opens(clinic.invites_again()["link"])
    phone.taps("Join")
    phone.shows("Saved for today")
    phone.has_sent()
    assert clinic.pain_scores() == [5]
