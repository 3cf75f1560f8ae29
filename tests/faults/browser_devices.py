"""P4: two real browsers of one patient amend the same check-in without sight of each other.

In each history both lose the network, amend the same entry once or twice, and come back in either
order. Both then hold and show every version, the clinic counts the mean, and whichever settles it
settles it for all. Lost is a version that a device or the clinic lacks, or a score that is not the
one that all versions give.
"""

from pathlib import Path
from random import Random

from playwright.sync_api import Browser, Playwright

from tests import chromium
from tests.browser.clinic import Clinic
from tests.browser.driving import driven
from tests.browser.phone import Phone
from tests.browser.site import Site, free_port
from tests.browser.stored import held, held_by_the_clinic
from tests.faults.trial import Outcome, Trial

TODAY = "Average pain today"


class Pair:
    """Two phones of one patient, which both know today's check-in."""

    def __init__(self, phones: tuple[Phone, Phone], clinic: Clinic, random: Random) -> None:
        self._phones = phones
        self._clinic = clinic
        self._random = random
        self.lost = 0
        phones[0].joins(clinic.invites())
        phones[0].answers(TODAY, "5")
        phones[0].taps("Save")
        phones[0].has_sent()
        phones[1].joins(clinic.invites_again())
        phones[1].shows("Saved for today")

    def lives_a_history(self) -> None:
        """Let both amend in the dark, meet, and one of them settle it."""
        scores = [self._amends_in_the_dark(phone) for phone in self._phones]
        written = set().union(*(_ids(phone) for phone in self._phones))
        first, second = self._random.sample(self._phones, 2)
        for phone in (first, second, first):
            _meets_the_clinic(phone)
        for phone in self._phones:
            phone.shows("Look at both")
        self._all_hold(written, sum(scores) / 2)
        self._settles(*self._random.sample(self._phones, 2))

    def _amends_in_the_dark(self, phone: Phone) -> int:
        phone.loses_the_network()
        for _ in range(self._random.randint(1, 2)):
            score = self._random.randint(0, 10)
            phone.taps("Change it")
            phone.answers(TODAY, str(score))
            phone.taps("Save the change")
            phone.shows("Saved for today")
        return score

    def _settles(self, one: Phone, other: Phone) -> None:
        version = self._random.randint(1, 2)
        one.taps("Look at both")
        one.taps(f"Choose this one: Version {version}")
        one.shows_not("Choose this one")
        one.opens("/")
        _meets_the_clinic(one)
        _meets_the_clinic(other)
        for phone in self._phones:
            phone.shows("Change it")
            phone.shows_not("Look at both")
        [mine] = held(one.page)
        self._all_hold({version.id for version in mine.versions}, mine.versions[-1].pain)

    def _all_hold(self, written: set[str], score: float) -> None:
        theirs = {version_id for version_id, _pain in held_by_the_clinic(self._phones[0].page)}
        for holds in (theirs, *map(_ids, self._phones)):
            self.lost += len(written ^ holds)
        self.lost += self._clinic.pain_scores() != [score]


def _meets_the_clinic(phone: Phone) -> None:
    phone.loses_the_network()
    phone.is_put_away()
    phone.finds_the_network()
    while any(one.scores("waiting") for one in held(phone.page)):
        phone.page.wait_for_timeout(50)


def _ids(phone: Phone) -> set[str]:
    [mine] = held(phone.page)
    return {version.id for version in mine.versions}


def run(count: int, folder: Path) -> Outcome:
    """Let two phones live so many histories."""
    with Site(folder, free_port()) as site:
        return driven(lambda playwright: _lived(playwright, site, count))


def _lived(playwright: Playwright, site: Site, count: int) -> Outcome:
    launch = playwright.chromium.launch
    browser: Browser = launch(executable_path=chromium.executable(), args=list(chromium.FLAGS))
    with Phone(browser, site.url) as one, Phone(browser, site.url) as other:
        pair = Pair((one, other), Clinic(site), Random(count))
        for _ in range(count):
            pair.lives_a_history()
    browser.close()
    return Outcome(faults=count, lost=pair.lost)


TRIALS = (
    Trial(
        promise="P4",
        fault="one check-in amended on two phones without a network, Chromium",
        run=run,
        short=1,
        full=25,
        unit="histories",
    ),
)
