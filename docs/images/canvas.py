"""A sheet of SVG: lines, dots and words at places in points, on white, readable in print."""

import re
from collections.abc import Callable, Iterable
from fractions import Fraction
from html import escape

Place = tuple[float | Fraction, float | Fraction]  # x and y
INK, QUIET, RELIEF, PAIN = "#1a1a1a", "#5a5a5a", "#1f6f8b", "#9a3b1f"
FONT = "font-family='system-ui, sans-serif' font-size='14'"
HATCH = (
    "<pattern id='hatch' width='6' height='6' patternUnits='userSpaceOnUse' "
    "patternTransform='rotate(45)'><rect width='6' height='6' fill='white'/>"
    f"<line x1='0' y1='0' x2='0' y2='6' stroke='{RELIEF}' stroke-width='3'/></pattern>"
)


Scale = Callable[[float | Fraction], float]


def scale(start: float, unit: float) -> Scale:
    """Return where a number lies, in points: 0 at `start`, 1 a `unit` further."""
    return lambda number: start + float(number) * unit


class Canvas:
    """What is drawn so far."""

    def __init__(self, width: int, height: int, title: str) -> None:
        self._head = (
            f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width} {height}' "
            f"width='{width}' height='{height}' role='img' {FONT}>\n"
            f"<title>{escape(title)}</title>\n<defs>{HATCH}</defs>\n"
            f"<rect width='{width}' height='{height}' fill='white'/>"
        )
        self._marks: list[str] = []

    def line(self, x1: float, y1: float, x2: float, y2: float, **style: str) -> None:
        """Draw a straight line."""
        at = f"x1='{x1:.1f}' y1='{y1:.1f}' x2='{x2:.1f}' y2='{y2:.1f}'"
        self._marks.append(f"<line {at} {_style({'stroke': INK} | style)}/>")

    def path(self, points: Iterable[Place], **style: str) -> None:
        """Draw a line through points."""
        at = " ".join(f"{float(x):.1f},{float(y):.1f}" for x, y in points)
        plain = {"fill": "none", "stroke": INK, "stroke_width": "2"}
        self._marks.append(f"<polyline points='{at}' {_style(plain | style)}/>")

    def area(self, points: Iterable[Place], **style: str) -> None:
        """Fill what lies within points."""
        at = " ".join(f"{float(x):.1f},{float(y):.1f}" for x, y in points)
        self._marks.append(f"<polygon points='{at}' {_style(style)}/>")

    def bar(self, x1: float, x2: float, y: float, **style: str) -> None:
        """Draw a bar of relief from one x to another."""
        at = f"x='{x1:.1f}' y='{y - 9:.1f}' width='{x2 - x1:.1f}' height='18'"
        self._marks.append(f"<rect {at} {_style({'fill': RELIEF} | style)}/>")

    def dot(self, x: float, y: float, **style: str) -> None:
        """Draw the dot of a day."""
        self._marks.append(f"<circle cx='{x:.1f}' cy='{y:.1f}' {_style({'r': '4'} | style)}/>")

    def words(self, x: float, y: float, text: str, **style: str) -> None:
        """Write one line."""
        says = re.sub("-(?=[0-9])", "\N{MINUS SIGN}", escape(text))
        at = f"x='{x:.1f}' y='{y:.1f}'"
        self._marks.append(f"<text {at} {_style({'fill': INK} | style)}>{says}</text>")

    def svg(self) -> str:
        """Return the file's text."""
        return "\n".join([self._head, *self._marks, "</svg>\n"])


def _style(given: dict[str, str]) -> str:
    return " ".join(f"{name.replace('_', '-')}='{value}'" for name, value in given.items())
