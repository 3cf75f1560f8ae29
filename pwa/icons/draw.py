"""Draws the PNG icons from the two SVG files beside it, with the Chromium that is given.

.venv/bin/python pwa/icons/draw.py PATH_OF_CHROMIUM
"""

import sys
from pathlib import Path
from shutil import copyfile

from playwright.sync_api import sync_playwright

HERE = Path(__file__).parent
INTO = HERE.parent / "public" / "icons"
PICTURES = (  # name, source, pixels; Apple rounds the corners itself, and a launcher masks its own
    ("mark-192.png", "mark.svg", 192),
    ("mark-512.png", "mark.svg", 512),
    ("maskable-512.png", "maskable.svg", 512),
    ("apple-touch.png", "maskable.svg", 180),
)


def draw(chromium: str) -> None:
    """Draw every picture."""
    with sync_playwright() as playwright:
        flags = ["--no-sandbox", "--disable-gpu"]
        browser = playwright.chromium.launch(executable_path=chromium, args=flags)
        for name, source, pixels in PICTURES:
            page = browser.new_page(viewport={"width": pixels, "height": pixels})
            page.goto((HERE / source).resolve().as_uri())
            page.screenshot(path=INTO / name, omit_background=True)
            page.close()
        browser.close()
    copyfile(HERE / "mark.svg", INTO / "mark.svg")


if __name__ == "__main__":
    draw(sys.argv[1])
