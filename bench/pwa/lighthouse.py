"""Lighthouse on one page: what Chromium's own auditor thinks of it, out of 100."""

import json
import os
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median_high
from typing import Any

from tests import chromium
from tests.browser.builds import ROOT, node

CLI = ROOT / "pwa" / "node_modules" / "lighthouse" / "cli" / "index.js"
CATEGORIES = "performance", "accessibility", "best-practices"
FLAGS = "--quiet", "--output=json", f"--only-categories={','.join(CATEGORIES)}"
SLOWER = "--throttling.cpuSlowdownMultiplier"
MOST_SECONDS = 300
LAST_WORDS = 500  # characters of what it says before it gives up
TRIES = 3
AGAIN = "Please run Lighthouse again"  # it missed the moment at which the page was opened
USUALLY_SLOWER = 4  # times: what makes a phone of a fast desktop, and Lighthouse's own choice


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """What one page came to."""

    scores: tuple[int, ...]  # in the order of CATEGORIES
    machine: int  # how fast this machine was meanwhile, in Lighthouse's own points
    missed: list[str]  # what cost points, by its title


def slowing(machine: int) -> int:
    """Return how many times a machine of this speed is slowed to be a phone of the middle.

    Lighthouse slows every machine four times, and asks to calibrate that on one that is no fast
    desktop (its docs/throttling.md, "Calibrating the CPU slowdown": speeds from 1500, from 800, and
    below).
    """
    if machine >= 1500:
        return USUALLY_SLOWER
    return 2 if machine >= 800 else 1


def usual(looks: Sequence[Audit]) -> Audit:
    """Return the middle one of several looks at a page, score by score."""
    return Audit(
        scores=tuple(
            median_high(scores) for scores in zip(*(one.scores for one in looks), strict=True)
        ),
        machine=median_high(one.machine for one in looks),
        missed=sorted({title for one in looks for title in one.missed}),
    )


def audit(url: str, token: str = "", slower: int = USUALLY_SLOWER) -> Audit:
    """Return the scores of a page, as somebody sees it who is signed in by the token or not."""
    with tempfile.TemporaryDirectory(prefix="lighthouse-") as folder:
        report = Path(folder) / "report.json"  # its own output is cut off when it ends in a hurry
        for _ in range(TRIES):
            done = _looked(url, token, slower, report)
            if AGAIN not in done.stderr:
                break
        if done.returncode:
            said = done.stderr[-LAST_WORDS:].replace(token, "")
            raise RuntimeError(f"Lighthouse gave up: {said}")
        return read(json.loads(report.read_bytes()))


def _looked(url: str, token: str, slower: int, report: Path) -> subprocess.CompletedProcess[str]:
    headers = [f"--extra-headers={json.dumps({'Cookie': f'reliefspan={token}'})}"] if token else []
    browser = f"--chrome-flags=--headless=new {' '.join(chromium.FLAGS)}"
    wanted = *FLAGS, f"--output-path={report}", f"{SLOWER}={slower}", browser, *headers
    return subprocess.run(  # noqa: S603  our own
        [node(), str(CLI), url, *wanted],
        env={**os.environ, "CHROME_PATH": chromium.executable(), "LIGHTHOUSE_CI": "1"},
        capture_output=True,
        text=True,
        check=False,  # its failure would print the command, and with it the sign-in
        timeout=MOST_SECONDS,
        cwd=Path(CLI).parent,
    )


def read(report: dict[str, dict[str, Any]]) -> Audit:
    """Return what matters of Lighthouse's report: the scores, and what took from them."""
    found = report["categories"]
    scores = (int(100 * float(str(found[name]["score"])) + 0.5) for name in CATEGORIES)
    counted = {ref["id"] for one in found.values() for ref in one["auditRefs"] if ref["weight"]}
    missed = [
        str(one["title"])
        for name, one in report["audits"].items()
        if name in counted and one["score"] is not None and float(str(one["score"])) < 0.9
    ]
    speed = round(float(str(report["environment"]["benchmarkIndex"])))
    return Audit(scores=tuple(scores), machine=speed, missed=missed)
