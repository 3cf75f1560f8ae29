"""P3: every third reply is lost on its way to a real Chromium; the clinic has each entry once.

Entries are saved without a network in two tabs. Then both tabs and the worker send at the same
time, through a proxy that swallows every third reply after the clinic has committed, until
everything is sent. A version that is on its way twice at one time counts as doubled.

Seen to fail: without the lock between tabs and worker (`alone` that only calls its work) versions
are on their way twice at one time.
"""

from pathlib import Path
from random import Random

from playwright.sync_api import Playwright

from tests import chromium
from tests.browser.between import Between
from tests.browser.clinic import Clinic
from tests.browser.driving import driven
from tests.browser.phone import Phone
from tests.browser.site import Site, free_port
from tests.browser.stored import held, held_by_the_clinic
from tests.faults.trial import Outcome, Trial

DROP_EVERY = 3
NOT_SENT = "Not sent, tap to retry"


class Basement:
    """One phone with two tabs open, which goes down without a network and comes up again."""

    def __init__(self, phone: Phone, random: Random) -> None:
        self._phone = phone
        self._random = random
        self._tabs = [phone, phone.another_tab()]
        self._tabs[1].opens("/")
        self._tabs[1].shows("Rate pain right now")
        self.saved: list[int] = []

    def saves_without_a_network(self) -> None:
        """Save a few entries, in one tab or the other."""
        self._phone.loses_the_network()
        for tab in self._random.choices(self._tabs, k=self._random.randint(2, 4)):
            score = self._random.randint(0, 10)
            before = self._waiting()
            tab.page.bring_to_front()
            tab.taps("Rate pain right now")
            tab.answers("Pain right now", str(score))
            tab.shows(f"Saved on this phone ({before + 1})")
            self.saved.append(score)

    def sends_from_everywhere(self) -> None:
        """Find the network: both tabs and the worker send, and go on until nothing waits."""
        self._phone.finds_the_network()
        while self._waiting():
            self._phone.wakes_its_worker()
            for tab in self._tabs:
                tab.page.evaluate("() => void dispatchEvent(new Event('online'))")
            self._phone.page.wait_for_timeout(100)

    def _waiting(self) -> int:
        [mine] = held(self._phone.page)
        return len(mine.scores("waiting"))


def run(count: int, folder: Path) -> Outcome:
    """Swallow at least so many replies."""
    between = Between(free_port(), free_port())
    with Site(folder, between.server_port, seen_at=between.port) as site, between.running():
        return driven(lambda playwright: _dropped(playwright, site, between, count))


def _dropped(playwright: Playwright, site: Site, between: Between, count: int) -> Outcome:
    start = playwright.chromium.launch
    browser = start(executable_path=chromium.executable(), args=list(chromium.FLAGS))
    with Phone(browser, site.url) as phone:
        phone.joins(Clinic(site).invites())
        between.drop_every = DROP_EVERY
        basement = Basement(phone, Random(count))
        while between.dropped < count:
            basement.saves_without_a_network()
            basement.sends_from_everywhere()
        between.drop_every = 0
        lost = _lost(phone, basement.saved) + between.at_once()
    browser.close()
    more = sum(times - 1 for times in between.times_offered().values())
    return Outcome(faults=between.dropped, lost=lost, remarks=f"{more} versions offered again")


def _lost(phone: Phone, saved: list[int]) -> int:
    """Return how many of the entries are missing or doubled, on the phone or at the clinic."""
    [mine] = held(phone.page)
    ours = {(version.id, version.pain) for version in mine.versions}
    theirs = held_by_the_clinic(phone.page)
    lost = len(ours ^ set(theirs)) + len(theirs) - len(set(theirs))
    return lost + (mine.scores() != saved)


TRIALS = (
    Trial(
        promise="P3",
        fault="every third reply to two tabs and their worker dropped, Chromium",
        run=run,
        short=3,
        full=300,
        unit="replies",
    ),
)
