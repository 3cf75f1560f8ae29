"""P1: a real Chromium is killed; what it said to be saved is there again, and goes up once.

The phone stands offline in one state after the other: nothing saved yet, a check-in begun, entries
waiting, entries waiting behind sent ones, one refused by the clinic, the sign-in expired. In each
it is killed at the instant at which the page says that an entry is saved (the page may do nothing
more after those words), at random instants around the tap, and while it opens or sends.

A kill takes the processes, not the machine: what they gave to the system is written all the same,
so relaxed durability would pass. `tests/browser/test_durability.py` watches for that one. The
cookie of a sign-in made just before a kill may be gone too: the phone then asks to sign in again.

Seen to fail: an entry that is written in a transaction of its own, a moment after the list of what
waits, is lost at the first kill that follows the words.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable
from itertools import cycle, islice
from pathlib import Path
from random import Random

from playwright.sync_api import Locator, Playwright

from tests.browser.between import Between
from tests.browser.clinic import Clinic
from tests.browser.driving import driven
from tests.browser.killed_phone import KilledPhone
from tests.browser.site import Site, free_port
from tests.browser.stored import Held, held, held_by_the_clinic
from tests.faults.trial import Outcome, Trial

ROUNDS = {  # what happens again and again in each state; the first time it has only just come about
    "empty": ("opening",),
    "draft": ("drafting", "told", "saving"),
    "waiting": ("told", "saving", "opening"),
    "sent": ("sending", "told", "saving"),
    "refused": ("told", "saving"),
    "locked": ("told", "saving"),
}
TODAY = "Average pain today"
SAVE = re.compile("^Save")  # or "Save the change"

Save = tuple[str, int, Locator]  # what the page will say, the score, the button that is left to tap


class Loop:
    """One phone through all its deaths, and what it must hold by what it said."""

    def __init__(self, phone: KilledPhone, clinic: Clinic, between: Between, seed: int) -> None:
        self._phone = phone
        self._clinic = clinic
        self._between = between
        self._random = Random(seed)
        self._said: list[int] = []  # the scores that were said to be saved, in order
        self._perhaps: list[int] = []  # the one that was being saved at the kill
        self.kills = 0
        self.lost = 0

    def goes_through(self, state: str, kills: int) -> None:
        """Bring the phone into a state, and kill it there so many times."""
        self._state = state
        for at, what in enumerate(islice(cycle(ROUNDS[state]), kills)):
            self._phone.starts(online=state == "empty" and at == 0)
            if at == 0:
                getattr(self, f"_becomes_{state}")()
            if what != "opening":
                self._opens()
            getattr(self, f"_dies_{what}")()
            self.kills += 1

    def comes_back(self) -> None:
        """Sign in again: everything goes up, and the clinic holds each of them once."""
        self._phone.starts(online=True)
        self._signs_in()
        ours = [(version.id, version.pain) for version in self._judged().versions]
        self.lost += _difference(ours, held_by_the_clinic(self._phone.page))
        assert self._phone.complaints == []

    def _signs_in(self) -> None:
        self._phone.opens(self._clinic.invites_again()["link"])
        self._phone.taps("Join")
        self._phone.page.wait_for_url(re.compile(r"/(welcome)?$"))
        self._phone.opens("/")  # killed before it wrote so, it does not know that it has welcomed
        self._phone.has_sent()

    def _becomes_empty(self) -> None:
        self._phone.joins(self._clinic.invites())
        self._phone.loses_the_network()

    def _becomes_draft(self) -> None:
        """Nothing is needed: the first round begins a check-in."""

    def _becomes_waiting(self) -> None:
        """Nothing is needed: since the check-ins entries wait."""

    def _becomes_sent(self) -> None:
        """Sign in anew: the kills came before the browser had written its cookies."""
        self._opens()
        self._saves_a_rating()
        self._phone.finds_the_network()
        self._signs_in()
        self._phone.closes()
        self._phone.starts(online=False)

    def _becomes_refused(self) -> None:
        self._opens()
        self._saves_a_rating()
        self._between.refusing = True
        self._phone.finds_the_network()
        self._phone.shows("Needs your attention (")
        self._phone.loses_the_network()
        self._between.refusing = False

    def _becomes_locked(self) -> None:
        self._opens()
        self._phone.finds_the_network()
        self._phone.taps("Send again")
        self._phone.has_sent()
        self._phone.loses_the_network()
        self._clinic.signs_the_patient_out()
        self._phone.finds_the_network()
        self._phone.shows("Please sign in again")
        self._phone.loses_the_network()

    def _opens(self) -> None:
        """Open the app without a network: all is there, by the page and by the store."""
        self._phone.opens("/")
        self._phone.shows("Rate pain right now")
        said = _sending(self._judged())
        if said:
            self._phone.shows(said)

    def _judged(self) -> Held:
        """Return what the phone holds, and count what it should hold and does not, or doubly."""
        [mine] = held(self._phone.page)
        scores = mine.scores()
        if scores not in (self._said, self._said + self._perhaps):
            self.lost += _difference(self._said, scores) or 1
        self._said, self._perhaps = scores, []
        return mine

    def _saves_a_rating(self) -> None:
        text, score, button = self._about_to_rate()
        button.click()
        self._phone.shows(text)
        self._said.append(score)

    def _about_to_rate(self) -> Save:
        score = self._random.randint(0, 10)
        text = _sending(self._judged(), more=1)
        self._phone.taps("Rate pain right now")
        return text, score, self._phone.answer_of("Pain right now", str(score))

    def _about_to_check_in(self) -> Save:
        """Begin a check-in, or to amend the one that was saved."""
        change, question = self._phone.button("Change it"), self._phone.question(TODAY)
        change.or_(question).first.wait_for()
        if change.is_visible():
            change.click()
        score = self._random.randint(0, 10)
        self._phone.answers(TODAY, str(score))
        return "Saved for today", score, self._phone.page.get_by_role("button", name=SAVE)

    def _dies_opening(self) -> None:
        self._phone.page.evaluate("(place) => void (location.href = place)", self._phone.home)
        self._phone.page.wait_for_timeout(self._random.uniform(0, 400))
        self._phone.dies()

    def _dies_drafting(self) -> None:
        """A draft is no entry: what matters is that nothing else suffers."""
        self._about_to_check_in()
        self._phone.page.wait_for_timeout(self._random.uniform(0, 40))
        self._phone.dies()

    def _dies_sending(self) -> None:
        if not self._judged().scores("waiting"):
            self._saves_a_rating()
        self._phone.is_put_away()
        self._phone.finds_the_network()
        self._phone.page.wait_for_timeout(self._random.uniform(0, 120))
        self._phone.dies()

    def _dies_told(self) -> None:
        text, score, button = self._about_to_save()
        self._phone.dies_when_it_says(text, button)
        self._said.append(score)

    def _dies_saving(self) -> None:
        text, score, button = self._about_to_save()
        told = self._phone.dies_within(self._random.uniform(0, 60), text, button)
        (self._said if told else self._perhaps).append(score)

    def _about_to_save(self) -> Save:
        return self._about_to_check_in() if self._state == "draft" else self._about_to_rate()


def _sending(mine: Held, more: int = 0) -> str:
    """Return what the page says about sending, with so many more entries than are there."""
    waiting, refused = len(mine.scores("waiting")) + more, len(mine.scores("refused"))
    if refused:
        return f"Needs your attention ({refused + waiting})"
    return f"Saved on this phone ({waiting})" if waiting else ""


def _difference(some: Iterable[object], others: Iterable[object]) -> int:
    one, other = Counter(some), Counter(others)
    return (one - other).total() + (other - one).total()


def run(count: int, folder: Path) -> Outcome:
    """Kill one phone so many times, an equal share in each state."""
    between = Between(free_port(), free_port())
    with Site(folder, between.server_port, seen_at=between.port) as site, between.running():
        return driven(lambda playwright: _killed(playwright, site, between, count, folder))


def _killed(
    playwright: Playwright, site: Site, between: Between, count: int, folder: Path
) -> Outcome:
    phone = KilledPhone(playwright, folder / "phone", site.url)
    loop = Loop(phone, Clinic(site), between, seed=count)
    try:
        for state in ROUNDS:
            loop.goes_through(state, math.ceil(count / len(ROUNDS)))
        loop.comes_back()
    finally:
        phone.dies()
    return Outcome(faults=loop.kills, lost=loop.lost)


TRIALS = (
    Trial(
        promise="P1",
        fault="Chromium killed in each state of the phone",
        run=run,
        short=3,
        full=204,
        unit="kills",
    ),
)
