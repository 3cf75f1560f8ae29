"""Spans for tests of the estimators, written as "9 14+": a plus is not ended."""

from fractions import Fraction

from server.domain.survival import Span


def spans(text):
    """Return the spans that a line of days names."""
    return [Span(Fraction(one.strip("+")), ended=not one.endswith("+")) for one in text.split()]
