"""Questionnaires: one question a screen, resumed where they were left, and whom to call at once."""

from playwright.sync_api import expect


def test_what_was_begun_is_resumed_where_it_was_left(clinic, phone):
    clinic.asks("peg")
    phone.joins(clinic.invites())
    phone.opens("/questions/peg")
    phone.answers("What number best describes your pain on average in the past week?", "7")
    phone.answers("enjoyment of life", "6")
    phone.shows("Question 3 of 3")
    phone.is_reopened()
    phone.shows("Question 3 of 3")
    phone.taps("Previous question")
    phone.has_answered("enjoyment of life", "6")
    phone.opens("/questions")
    phone.taps("Go on: Pain in the past week")
    phone.shows("Question 2 of 3")


def test_what_is_due_is_filled_in_in_the_basement_and_reaches_the_clinic(clinic, phone):
    clinic.asks("peg")
    phone.joins(clinic.invites())
    phone.taps("Look at the questions")
    phone.loses_the_network()
    phone.taps("Begin: Pain in the past week")
    for question, answer in (("on average", "7"), ("enjoyment", "5"), ("activity", "0")):
        phone.answers(question, answer)
    assert clinic.questionnaires()["scores"] == []
    phone.taps("Save")
    phone.shows("It goes to your clinic by itself")
    phone.opens("/questions")
    phone.shows("No questions are waiting")
    phone.shows("Latest: 4 of 10")
    phone.finds_the_network()
    phone.shows("Sent to clinic")
    told = clinic.questionnaires()
    assert [(one["instrument"], one["points"]) for one in told["scores"]] == [("peg", 4)]
    assert told["due"] == []


def answers_all(phone, *answers):
    for answer in answers:
        phone.taps(answer)


def goes_on(phone):
    """Close the screen that says whom to call."""
    phone.page.get_by_role("dialog").get_by_role("button").last.click()


def test_an_answer_about_self_harm_says_at_once_whom_to_call_also_without_a_network(clinic, phone):
    clinic.asks("phq_9")
    phone.joins(clinic.invites())
    phone.opens("/questions/phq_9")
    phone.shows("Question 1 of 9")
    phone.loses_the_network()
    answers_all(phone, *["Not at all"] * 8, "Several days")
    crisis = phone.page.get_by_role("dialog")
    expect(crisis).to_contain_text("Nobody watches")
    expect(crisis.get_by_role("link").first).to_have_attribute("href", "tel:116123")
    goes_on(phone)
    phone.shows("Your answers")  # nothing is blocked
    phone.taps("If you think of harming yourself: whom to call")
    goes_on(phone)
    phone.taps("Save")
    phone.shows("Saved on this phone")
    phone.finds_the_network()
    phone.shows("Sent to clinic")
    assert (clinic.needs(), clinic.pain_scores()) == (["self_harm"], [])


def test_the_clinician_reads_the_score_and_the_answers_behind_it(clinic, phone, desk):
    clinic.asks("phq_9")
    phone.joins(clinic.invites("Rosa Blau"))
    phone.opens("/questions/phq_9")
    answers_all(phone, *["Nearly every day"] * 9)
    goes_on(phone)
    phone.taps("Save")
    phone.shows("Sent to clinic")
    desk.signs_in(clinic.login)
    desk.taps("Rosa Blau")
    desk.shows("Latest: 27 of 27 (severe)")
    desk.shows("an answer about thoughts of death or self-harm")
    desk.taps("Read the answers")
    desk.shows("PHQ-9")
