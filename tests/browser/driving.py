"""Playwright for a trial: in a thread of its own, beside whatever the tests drive."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from playwright.sync_api import Playwright, sync_playwright

from tests import chromium

Result = TypeVar("Result")


def driven(work: Callable[[Playwright], Result]) -> Result:
    """Return what the work comes to; one thread can hold one Playwright, and the tests have it."""
    chromium.let_playwright_use_our_node()

    def drive() -> Result:
        with sync_playwright() as playwright:
            return work(playwright)

    with ThreadPoolExecutor(1) as thread:
        return thread.submit(drive).result()
