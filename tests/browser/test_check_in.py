"""All that a day can say: what is added to it, days that were missed, what is taken back."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from server.clock import uuid7
from tests.browser.clinic import Clinic
from tests.browser.phone import Phone
from tests.browser.stored import held

SEND = """async (versions) => {
  const headers = {"Content-Type": "application/json"};
  const body = JSON.stringify({versions});
  return (await fetch("/api/v1/entry-versions", {method: "POST", headers, body})).status;
}"""
TARGET_PX = 48


def today() -> date:
    """Return the day at the clinic, which is that of the phone."""
    return datetime.now(UTC).date()


def said_before(phone: Phone, days_ago: int, **answers: Any) -> None:
    """Let another device of this patient have sent a check-in of an earlier day."""
    day = today() - timedelta(days=days_ago)
    version = {"id": str(uuid7()), "entry_id": str(uuid7()), "kind": "check_in", "replaces": []}
    version |= {"local_date": f"{day}", "local_time": "20:00:00", "utc_offset_minutes": 0}
    version |= {"zone": "UTC", "written_at": f"{day}T20:00:00Z", "pain": 6} | answers
    assert phone.page.evaluate(SEND, [version]) == 200
    phone.is_reopened()


def the_one(clinic: Clinic, day: date) -> dict[str, Any]:
    """Return the only version of the only entry that the clinic has of a day."""
    [entry] = clinic.entries(day)
    [version] = entry["versions"]
    return dict(version)


def fills_in_more(phone: Phone) -> None:
    """Answer some of what can be added to a check-in."""
    phone.taps("Add more")
    for part in ("Worst and least pain", "Sleep", "Where it hurts", "Rescue medicine", "Note"):
        phone.taps(part)
    phone.answers("Worst pain of the day", "9")
    phone.answers("How much did pain disturb your sleep", "4")
    phone.page.locator("[data-site=left_knee]").click()
    phone.taps("Another medicine")
    phone.writes("Name", "Ibuprofen")
    phone.writes("How much at a time", "400 mg")
    phone.taps("Add this medicine")
    phone.answers("Ibuprofen 400 mg: how many times", "2")


def test_what_was_added_reaches_the_clinic(phone: Phone, clinic: Clinic) -> None:
    phone.joins(clinic.invites())
    phone.answers("Average pain today", "6")
    fills_in_more(phone)
    findings = Axe().run(phone.page).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"]) for one in findings] == []
    phone.taps("Save")
    phone.shows("Ibuprofen 400 mg · 2×")
    phone.has_sent()
    head = the_one(clinic, today())
    assert (head["pain"], head["worst"], head["least"]) == (6, 9, None)
    assert (head["sleep_interference"], head["body_sites"]) == (4, ["left_knee"])
    assert head["rescue"] == [{"name": "Ibuprofen", "dose": "400 mg", "times": 2}]


def test_what_was_used_before_is_open_and_unanswered(phone: Phone, clinic: Clinic) -> None:
    phone.joins(clinic.invites())
    taken = [{"name": "Ibuprofen", "dose": "400 mg", "times": 3}]
    said_before(phone, 1, worst=8, rescue=taken, body_sites=["lower_back"])
    phone.shows("6")
    phone.answers("Average pain today", "5")
    phone.taps("Add more")
    phone.question("Worst pain of the day").wait_for()
    more = phone.page.locator(".more")
    expect(more.get_by_role("button", pressed=True)).to_have_text(["Front"])
    phone.taps("Ibuprofen 400 mg")
    phone.taps("Lower back")
    times = phone.question("Ibuprofen 400 mg: how many times")
    expect(times.get_by_role("button", pressed=True)).to_have_count(0)
    phone.taps("Save")
    phone.has_sent()
    head = the_one(clinic, today())
    assert (head["worst"], head["body_sites"]) == (None, ["lower_back"])
    assert head["rescue"] == [{"name": "Ibuprofen", "dose": "400 mg", "times": None}]


def test_the_map_and_its_list_say_the_same_by_finger_and_by_keyboard(
    phone: Phone, clinic: Clinic
) -> None:
    phone.joins(clinic.invites())
    phone.taps("Add more")
    phone.taps("Where it hurts")
    regions = phone.page.locator(".figure.front .region").all()
    boxes = [box for region in regions if (box := region.bounding_box())]
    assert len(boxes) == 22
    assert min(min(box["width"], box["height"]) for box in boxes) >= TARGET_PX
    phone.page.locator("[data-site=chest]").click()
    phone.page.get_by_text("Choose from a list").focus()
    phone.page.keyboard.press("Enter")
    in_list = phone.page.locator("details").get_by_role("button", name="Chest", exact=True)
    expect(in_list).to_have_attribute("aria-pressed", "true")
    in_list.focus()
    phone.page.keyboard.press("Space")
    phone.page.keyboard.press("Tab")
    phone.page.keyboard.press("Space")
    expect(phone.page.locator(".region.chosen")).to_have_attribute("data-site", "belly")


def test_a_missed_day_is_told_beside_another_one_in_a_tap(phone: Phone, clinic: Clinic) -> None:
    phone.joins(clinic.invites())
    said_before(phone, 3, pain=6)
    phone.taps("Fill in")
    named = today() - timedelta(days=3)
    phone.taps(f"About the same as {named:%A} (6)")
    phone.shows("Saved for")
    phone.taps("Better")
    phone.taps("Save without a number")
    phone.has_sent()
    yesterday = the_one(clinic, today() - timedelta(days=1))
    before = the_one(clinic, today() - timedelta(days=2))
    assert (yesterday["pain"], yesterday["recalled"]) == (6, "same")
    assert (before["pain"], before["recalled"]) == (None, "better")
    assert clinic.pain_scores() == [6, 6]


def test_a_skipped_day_is_not_asked_again(phone: Phone, clinic: Clinic) -> None:
    phone.joins(clinic.invites())
    said_before(phone, 2)
    phone.taps("Fill in")
    phone.taps("Skip this day")
    phone.shows_not("Days without a check-in")
    phone.is_reopened()
    phone.shows("Rate pain right now")
    phone.page.wait_for_load_state("networkidle")
    phone.shows_not("Days without a check-in")


def test_what_is_taken_back_never_reaches_the_clinic(phone: Phone, clinic: Clinic) -> None:
    phone.joins(clinic.invites())
    phone.answers("Average pain today", "9")
    phone.taps("Save")
    phone.shows("Saved on this phone (1)")
    phone.taps("Undo")
    phone.has_answered("Average pain today", "9")
    assert held(phone.page)[0].versions == []
    phone.is_reopened()
    phone.has_answered("Average pain today", "9")
    phone.answers("Average pain today", "3")
    phone.taps("Save")
    phone.has_sent()
    assert the_one(clinic, today())["pain"] == 3


def test_after_ten_seconds_it_goes_by_itself_and_is_changed_instead(
    phone: Phone, clinic: Clinic
) -> None:
    phone.joins(clinic.invites())
    phone.answers("Average pain today", "4")
    phone.taps("Save")
    phone.shows("Undo")
    phone.shows("Sent to clinic")
    phone.shows_not("Undo")
    phone.shows("Change it")
    assert clinic.pain_scores() == [4]


def test_a_rating_of_a_slipped_thumb_is_taken_back(phone: Phone, clinic: Clinic) -> None:
    phone.joins(clinic.invites())
    phone.taps("Rate pain right now")
    phone.answers("Pain right now", "10")
    phone.taps("Undo")
    phone.shows_not("Ratings today")
    assert held(phone.page)[0].versions == []
