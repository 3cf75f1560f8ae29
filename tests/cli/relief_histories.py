"""Histories for `reliefspan relief` that come out as durations written down beforehand."""

from datetime import date, timedelta

FIRST = date(2026, 1, 1)
BEFORE, RELIEF, AFTER = 7, 3, 6


def history(text, *, first=FIRST):
    """Return a history of courses whose relief lasts "9 14+ 16" days, from `first` on.

    What ends is followed by a week of pain; a plus is cut by the next course, or by today if it
    is the last. Every day is scored.
    """
    scores, sessions, day = [BEFORE] * 7, [], first + timedelta(days=7)
    for one in text.split():
        sessions.append({"date": day.isoformat()})
        after = [] if one.endswith("+") else [AFTER] * 7
        scores += [BEFORE, *[RELIEF] * int(one.strip("+")), *after]
        day = first + timedelta(days=len(scores))
    days = [(first + timedelta(days=at)).isoformat() for at in range(len(scores))]
    return {
        "today": days[-1],
        "scores": dict(zip(days, scores, strict=True)),
        "sessions": sessions,
    }


def patient(text, number=1, **group):
    """Return a patient of a cohort with this history."""
    return history(text) | {"id": f"p{number}", "group": group or {"route": "iv"}}
