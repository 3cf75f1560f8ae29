"""Durations for tests of the trend: "9 14+" are two courses, the second of at least 14 days."""

from fractions import Fraction

from hypothesis import strategies as st

from server.domain.theil_sen import Point

BASELINE = Fraction(7)


def points(text):
    """Return the durations of courses 1, 2, 3 …; `-` is a course without one."""
    return [
        Point(
            place=place,
            days=Fraction(word.strip("+")),
            ended=not word.endswith("+"),
            baseline=BASELINE,
        )
        for place, word in enumerate(text.split(), 1)
        if word != "-"
    ]


half_days = st.integers(0, 40).map(lambda days: f"{days / 2:g}")
words = st.one_of(half_days, half_days.map("{}+".format), st.just("-"))
histories = st.lists(words, max_size=14).map(" ".join).map(points)
short_histories = st.lists(words, max_size=6).map(" ".join).map(points)
