"""Measure what a patient waits for on a slow phone, and print one table.

python3 dev.py bench pwa [--rounds N] [--no-lighthouse]
"""

import argparse
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, sync_playwright

from bench.pwa import clinic
from bench.pwa.lighthouse import CATEGORIES, USUALLY_SLOWER, Audit, audit, slowing, usual
from bench.pwa.phone import CPU_SLOWER, SCORE, Opened, SlowPhone
from bench.serving import free_port, serving
from bench.table import aligned, machine
from tests import chromium

SECRET = "of no use to anybody, and long enough"  # noqa: S105
SAID = "Saved on this phone"
KIB = 1024


def main(arguments: Sequence[str]) -> None:
    """Serve a clinic, open it as its people do, and print."""
    parser = argparse.ArgumentParser(prog="python3 dev.py bench pwa", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="of each row (default 5)")
    parser.add_argument("--no-lighthouse", action="store_true", help="leave Lighthouse out")
    options = parser.parse_args(arguments)
    chromium.let_playwright_use_our_node()
    begun, port = time.monotonic(), free_port()
    with tempfile.TemporaryDirectory(prefix="bench-pwa-") as folder:
        url = f"http://localhost:{port}"
        database = f"sqlite:///{Path(folder)}/reliefspan.db"
        settings = {"SECRET_KEY": SECRET, "PUBLIC_URL": url, "DATABASE_URL": database}
        people = clinic.kept(settings)
        print(f"{machine()}; a diary of {people.entries} entries; {options.rounds} rounds\n")
        with serving("server.wsgi:app", settings, port):
            print(aligned([HEADS, *_waits(url, people, options.rounds)]), ABOUT, sep="\n")
            if not options.no_lighthouse:
                print("", *_audits(url, people, options.rounds), sep="\n")
    print(f"\n{time.monotonic() - begun:.0f} s")


HEADS = "on a slow phone", "median ms", "slowest", "promise", "KiB", "files"
ABOUT = f"""
Processor {CPU_SLOWER} times slower; network of 1.6 Mbit/s and 150 ms (Lighthouse's slow 4G, whose
browser waits 562 ms for each request). Opening: from the tap until the page can be used, painted.
KiB, files: what came over the network until then. Saving: from the tap to the words."""


def _waits(url: str, people: clinic.People, rounds: int) -> list[tuple[str, ...]]:
    """Return a row for each thing that somebody waits for."""
    with sync_playwright() as playwright:
        program = chromium.executable()
        browser = playwright.chromium.launch(executable_path=program, args=list(chromium.FLAGS))
        joined = [_joined(browser, url, people.code) for _ in range(rounds)]
        stays = [_stay(browser, url, people.patient) for _ in range(rounds)]
        browser.close()
    first, again, saved = ([stay[at] for stay in stays] for at in range(3))
    return [
        row("first load: an invitation", joined, 2000),
        row("first load: the check-in", first, 2000),
        row("opened again", again, 500),
        row(f"save to “{SAID}”", saved, 100),
    ]


def row(title: str, opened: list[Opened], promised_ms: int) -> tuple[str, ...]:
    """Return a row: the usual wait, the worst one, what was promised and what came."""
    times = [one.ms for one in opened]
    sizes = max((one.sizes for one in opened), key=sum)
    came = (f"{sum(sizes) / KIB:.1f}", str(len(sizes))) if sizes else ("", "")
    return (title, f"{median(times):.0f}", f"{max(times):.0f}", f"{promised_ms}", *came)


def _joined(browser: Browser, url: str, code: str) -> Opened:
    with closing(SlowPhone(browser, url)) as phone:
        return phone.opens(f"/join#{code}", "form.entrance .button.main:not([disabled])")


def _stay(browser: Browser, url: str, token: str) -> tuple[Opened, Opened, Opened]:
    """Return the first load of a phone, the next one, and a save."""
    with closing(SlowPhone(browser, url, token)) as phone:
        first, again = (phone.opens("/", SCORE) for _ in range(2))
        return first, again, Opened(ms=phone.saves(SAID))


def _audits(url: str, people: clinic.People, rounds: int) -> list[str]:
    """Return Lighthouse's table, calibrated to this machine too, and below it what cost points."""
    as_ever = _looks(url, people, rounds, USUALLY_SLOWER)
    times = slowing(usual(list(as_ever.values())).machine)
    tables = {USUALLY_SLOWER: as_ever}
    if times != USUALLY_SLOWER:
        tables[times] = _looks(url, people, rounds, times)
    heads = ("Lighthouse, of 100", *CATEGORIES, "slowed", "machine")
    rows = [
        (name, *map(str, one.scores), str(slower), str(one.machine))
        for slower, found in tables.items()
        for name, one in found.items()
    ]
    missed = [f"{name}: {title}" for name, one in as_ever.items() for title in one.missed]
    return [aligned([heads, *rows]), LIGHTHOUSE, *missed]


LIGHTHOUSE = """
The middle of several looks. Slowed: how many times; 4 is Lighthouse's own choice, which takes this
machine for a fast desktop (machine, in its points: 1500 and more). Cost points in any look:"""


def _looks(url: str, people: clinic.People, rounds: int, slower: int) -> dict[str, Audit]:
    pages = {
        "an invitation": (f"/join#{people.code}", ""),
        "the check-in": ("/", people.patient),
        "settings": ("/settings", people.patient),
        "my entries": ("/entries", people.patient),
        "the caseload": ("/clinic", people.clinician),
    }
    return {
        name: usual([audit(url + place, token, slower) for _ in range(rounds)])
        for name, (place, token) in pages.items()
    }
