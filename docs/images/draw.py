"""Draws the pictures of docs/domain.md: `PYTHONPATH=. .venv/bin/python docs/images/draw.py`."""

from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

from docs.images.canvas import INK, PAIN, QUIET, RELIEF, Canvas, Place, Scale, scale
from docs.images.examples import COURSES, MANY, TREND, A, B, C, D, Example
from server.domain.episodes import Episode, Reason, Status

MAX_DAYS_APART = 2  # of two scores that a line may join
MIDDLE = {"text_anchor": "middle"}
DASHED = {"stroke_dasharray": "6 4"}


def rule() -> str:
    """Return the diaries of the examples A and B, with all that the rule sees in them."""
    sheet = Canvas(760, 560, "Two diaries around a session, with baseline, threshold and relief")
    _diary(sheet, A, 30, "A: one bad day is no loss; the second in a row is")
    sheet.words(492, 97, "day 9: ignored", **MIDDLE, font_size="12")
    _diary(sheet, B, 310, "B: relief ended somewhere in the missing days")
    sheet.words(508, 400, "nobody knows", **MIDDLE, font_size="12")
    return sheet.svg()


def _diary(sheet: Canvas, one: Example, top: int, heading: str) -> None:
    x, y = scale(60 + 7 * 27, 27), scale(top + 200, -18)
    sheet.words(60, top - 8, heading, font_weight="bold")
    sheet.words(4, y(7.4), "worse ↑", fill=QUIET, font_size="12")
    for score in (0, 5, 10):
        sheet.line(52, y(score), 640, y(score), stroke="#d0d0d0")
        sheet.words(46, y(score) + 5, str(score), text_anchor="end", fill=QUIET)
    for name, level in (("B", one.episode.baseline), ("T", one.episode.threshold)):
        sheet.line(60, y(level), 640, y(level), stroke=PAIN, **DASHED)
        sheet.words(648, y(level) + 5, f"{name} {float(level):.2f}")
    sheet.line(x(0), y(10), x(0), y(0), stroke=QUIET, stroke_width="2")
    sheet.words(x(0), y(10) - 4, "session", **MIDDLE, fill=QUIET)
    _scores(sheet, one, x, y)
    _bar(sheet, one.episode, x, y(0) + 32)
    for day in range(-7, 15, 7):
        sheet.words(x(day), y(0) + 16, f"day {day}", **MIDDLE, fill=QUIET, font_size="12")


def _scores(sheet: Canvas, one: Example, x: Scale, y: Scale) -> None:
    """Draw the days: a line only across short gaps and never across day 0, filled in relief."""
    for (day, score), (later, after) in pairwise(one.score_by_day.items()):
        if later - day <= MAX_DAYS_APART and day * later > 0:
            sheet.line(x(day), y(score), x(later), y(after), stroke=QUIET)
    for day, score in one.score_by_day.items():
        below = day > 0 and score <= one.episode.threshold
        sheet.dot(x(day), y(score), fill=RELIEF if below else "white", stroke=INK)


def ends() -> str:
    """Return a bar for each of the ways in which relief is known, or not known, to end."""
    sheet = Canvas(760, 240, "Relief after four sessions, each with how it ended")
    says = (
        "a loss: 11 days",
        "a loss somewhere in 8–11: shown as 9.5 days",
        "cut by the next course: at least 13 days",
        "still going on: at least 9 days",
    )

    x = scale(60, 24)
    for day in range(0, 15, 7):
        sheet.line(x(day), 20, x(day), 205, stroke="#d0d0d0")
        sheet.words(x(day), 225, f"day {day}", **MIDDLE, fill=QUIET)
    for at, (one, text) in enumerate(zip((A, B, C, D), says, strict=True)):
        level = 40 + at * 46
        sheet.words(30, level + 5, one.name, font_weight="bold")
        _bar(sheet, one.episode, x, level)
        sheet.words(x(14) + 30, level + 5, text)
    return sheet.svg()


def _bar(sheet: Canvas, found: Episode, x: Scale, y: float) -> None:
    lower, upper = found.lower_days, found.upper_days
    sheet.bar(x(0), x(lower), y)
    if found.status is Status.LOSS:
        if upper > lower:
            sheet.bar(x(lower), x(upper), y, fill="url(#hatch)", stroke=RELIEF)
        sheet.words(x(upper) + 10, y + 6, "✕", font_weight="bold")
    elif found.reason is Reason.NEXT_SESSION:
        sheet.line(x(lower + 1), y - 13, x(lower + 1), y + 13, stroke_width="3")
    else:
        sheet.words(x(lower) + 6, y + 6, "▶")


def curve() -> str:
    """Return the Kaplan-Meier curve of the published example, with its second estimate."""
    sheet = Canvas(760, 390, "Share of episodes still in relief by day, with its 95 % interval")
    x, y = scale(70, 22), scale(300, -260)
    for share in (0, 0.5, 1):
        sheet.line(x(0), y(share), x(28), y(share), stroke="#d0d0d0")
        sheet.words(60, y(share) + 5, f"{share:.0%}", text_anchor="end", fill=QUIET)
    _band(sheet, x, y)
    second = [(row.days, row.in_relief) for row in MANY.retreatment_as_end.curve]
    sheet.path(_steps(second, x, y), stroke=PAIN, stroke_width="1.5", **DASHED)
    sheet.path(_steps([(row.days, row.in_relief) for row in MANY.curve], x, y), stroke=RELIEF)
    for row in MANY.curve:
        if row.censored:
            sheet.line(x(row.days), y(row.in_relief) - 7, x(row.days), y(row.in_relief) + 7)
    sheet.line(x(MANY.median_days), y(0.5), x(MANY.median_days), y(0), **DASHED)
    sheet.words(x(MANY.median_days) + 5, y(0) - 8, f"median {MANY.median_days}")
    sheet.words(x(15.3), y(0.94), "| censored: at least so long", fill=QUIET)
    sheet.words(x(15.3), y(0.86), "dashed: re-treatment counted as the end", fill=PAIN)
    _at_risk(sheet, x)
    return sheet.svg()


def _band(sheet: Canvas, x: Scale, y: Scale) -> None:
    """Draw the interval as far as it is known: with nobody left it is not."""
    known = [row for row in MANY.curve if row.upper is not None]
    lower = _steps([(row.days, row.lower) for row in known], x, y)
    upper = _steps([(row.days, row.upper) for row in known], x, y)
    sheet.area([*upper, *reversed(lower)], fill=RELIEF, fill_opacity="0.15")


def _steps(falls: Iterable[Place], x: Scale, y: Scale) -> list[Place]:
    """Return the corners of a curve that falls at each time to the share beside it."""
    corners, last = [(x(0), y(1))], 1.0
    for days, share in falls:
        corners += [(x(days), y(last)), (x(days), y(share))]
        last = share
    return corners


def _at_risk(sheet: Canvas, x: Scale) -> None:
    sheet.words(10, 356, "at risk", fill=QUIET)
    for day in range(0, 29, 7):
        left = next((row.at_risk for row in MANY.curve if row.days >= day), 0)
        sheet.words(x(day), 325, f"day {day}", **MIDDLE, fill=QUIET)
        sheet.words(x(day), 356, str(left), **MIDDLE)


def trend() -> str:
    """Return the durations of a patient's courses, with the slope through them."""
    sheet = Canvas(760, 330, "Days of relief after each of eight courses, with their trend")

    x, y = scale(40, 70), scale(270, -9)
    for days in (0, 7, 14, 21):
        sheet.line(70, y(days), 620, y(days), stroke="#d0d0d0")
        sheet.words(60, y(days) + 5, str(days), text_anchor="end", fill=QUIET)
    middle = sum(float(one.days) for one in COURSES) / len(COURSES)
    slope = float(TREND.slope_days_per_course)
    half = (len(COURSES) + 1) / 2
    ends = [(at, middle + slope * (at - half)) for at in (1, len(COURSES))]
    sheet.path([(x(at), y(days)) for at, days in ends], stroke=PAIN, **DASHED)
    for number, one in enumerate(COURSES, 1):
        held = one.status is Status.CENSORED
        sheet.dot(x(number), y(one.days), fill="white" if held else RELIEF, stroke=INK)
        sheet.words(x(number) + 8, y(one.days) - 6, f"{'≥ ' * held}{float(one.days):g}")
        sheet.words(x(number), 295, f"{number}", **MIDDLE, fill=QUIET)
    sheet.words(330, 320, "course", **MIDDLE, fill=QUIET)
    sheet.words(70, 24, "days of relief", fill=QUIET)
    says = f"{slope:.1f} days per course, p = {TREND.p:.3f}: {TREND.direction}"
    sheet.words(360, 40, says, font_weight="bold")
    return sheet.svg()


PICTURES = {"rule.svg": rule, "ends.svg": ends, "curve.svg": curve, "trend.svg": trend}

if __name__ == "__main__":
    for name, picture in PICTURES.items():
        (Path(__file__).parent / name).write_text(picture(), "utf-8")
