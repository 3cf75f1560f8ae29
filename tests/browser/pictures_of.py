"""Pictures of drawings as a test keeps and compares them: their text hidden, since fonts differ."""

import base64
from pathlib import Path

from playwright.sync_api import Browser, Page

KEPT = Path(__file__).parent / "pictures"
CHANNEL = 64  # of 255: antialiasing stays below, a mark on another ground does not
MOST_PIXELS = 8  # that may differ: the smallest mark has more

ALONE = """(figure) => {
  const drawings = [...figure.querySelectorAll(".canvas svg")];
  for (const text of figure.querySelectorAll("svg text")) text.style.visibility = "hidden";
  figure.replaceChildren(...drawings);
  figure.style.cssText = "display: block; width: fit-content; background: var(--surface);"
    + "position: fixed; inset: 0 auto auto 0";  // where it stands on the page moves no line
}"""

DIFFER = """async ([a, b, channel]) => {
  const pixels = async (png) => {
    const image = new Image();
    image.src = "data:image/png;base64," + png;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), {
      width: image.width, height: image.height,
    });
    const drawn = canvas.getContext("2d");
    drawn.drawImage(image, 0, 0);
    return drawn.getImageData(0, 0, image.width, image.height);
  };
  const [one, other] = [await pixels(a), await pixels(b)];
  if (one.width !== other.width || one.height !== other.height) return Infinity;
  let count = 0;
  for (let at = 0; at < one.data.length; at += 4)
    count += [0, 1, 2].some((of) => Math.abs(one.data[at + of] - other.data[at + of]) > channel);
  return count;
}"""


def take(page: Page, figure: str) -> bytes:
    """Return a picture of the drawings of a figure, without a word; the figure is spent."""
    found = page.locator(f"figure.{figure}")
    found.evaluate(ALONE)
    return found.screenshot(animations="disabled")


def differing(browser: Browser, one: bytes, other: bytes) -> float:
    """Return how many pixels of two pictures differ; infinite when their sizes do."""
    page = browser.new_page()
    both = [base64.b64encode(picture).decode() for picture in (one, other)]
    count = page.evaluate(DIFFER, [*both, CHANNEL])
    page.close()
    return float("inf") if count is None else float(count)


def complaint(browser: Browser, name: str, picture: bytes) -> str:
    """Return how a picture differs from the one kept by its name, empty when it does not.

    To renew one: delete it and run the test, which keeps the new one and fails; look at it.
    """
    kept = KEPT / f"{name}.png"
    if not kept.exists():
        kept.write_bytes(picture)
        return f"{name} was kept just now: look at it"
    count = differing(browser, kept.read_bytes(), picture)
    return f"{name} differs in {count:g} pixels" if count > MOST_PIXELS else ""
