"""The pseudo-code of docs/domain.md, transcribed word by word: slow, and in another style.

It walks the calendar where the product searches sorted lists, keeps days as dates, remembers what
it finds in attributes, and raises its answer. Where both agree on random diaries, neither slipped.
"""

from datetime import timedelta
from fractions import Fraction

ONE_DAY = timedelta(days=1)


class Told(Exception):  # noqa: N818 - not an error
    """The end of the pseudo-code was reached."""


def literal(scores, sessions, confounders, today, rules):
    """Return the episodes as lists of fields, in the order of the product's Episode."""
    known = {day: y for day, y in scores.items() if day <= today}
    marks = sorted(day for day in confounders if day <= today)
    chains = []
    for day in sorted({day for day in sessions if day <= today}):
        if chains and day - chains[-1][-1] <= rules.course_gap * ONE_DAY:
            chains[-1].append(day)
        else:
            chains.append([day])
    told = []
    for number, chain in enumerate(chains):
        following = chains[number + 1][0] if number + 1 < len(chains) else None
        one = OneEpisode(known, chain, following, marks, today, rules)
        one.tell(told[-1] if told else None)
        told.append(one)
    return [one.fields() for one in told]


class OneEpisode:
    """The section "One episode", from top to bottom."""

    def __init__(self, scores, chain, following, marks, today, rules):
        self.y, self.rules, self.today = scores, rules, today
        self.course_first, self.day_0 = chain[0], chain[-1]
        self.following = following
        self.confounder = next((day for day in marks if day >= self.day_0), None)
        self.ends = [day for day in (following, self.confounder) if day is not None]
        self.end = min([*self.ends, today + ONE_DAY])
        self.window_end = self.day_0 + rules.onset_window * ONE_DAY
        self.status = self.reason = self.baseline = self.source = self.limit = None
        self.onset = self.last = self.upper = self.pending = None

    def tell(self, previous):
        try:
            self.find_baseline(previous)
            self.observed = self.logged_between(self.day_0 + ONE_DAY, self.end)
            self.find_onset()
            self.follow()
            self.explain_the_end()
        except Told as told:
            self.status, self.reason = told.args

    def logged_between(self, day, stop):
        found = []
        while day < stop:
            if day in self.y:
                found.append(day)
            day += ONE_DAY
        return found

    def find_baseline(self, previous):
        if previous is not None and self.inherits(previous):
            self.baseline, self.source = previous.baseline, "inherited"
        else:
            start = self.course_first - self.rules.base_window * ONE_DAY
            days = self.logged_between(start, self.course_first)
            if len(days) < self.rules.min_base:
                raise Told("not_evaluable", "baseline")
            total = Fraction(0)
            for day in days:
                total += self.y[day]
            self.baseline, self.source = total / len(days), "observed"
        by_share = self.baseline * (1 - self.rules.response)
        by_points = self.baseline - self.rules.min_abs
        self.limit = min(by_points, by_share)
        if self.baseline < self.rules.min_baseline:
            raise Told("not_evaluable", "low_baseline")

    def inherits(self, previous):
        if previous.baseline is None:
            return False
        if (previous.status, previous.reason) == ("censored", "next_session"):
            return True
        if previous.status != "loss":
            return False
        first_out = previous.upper + ONE_DAY
        return len(self.logged_between(first_out, self.course_first)) < self.rules.min_base

    def relieved(self, day):
        return self.y[day] <= self.limit

    def confirm(self, day, *, relieved):
        run = self.observed[self.observed.index(day) :][: self.rules.confirmations]
        if len(run) != self.rules.confirmations:
            return False
        for place, one in enumerate(run):
            if self.relieved(one) != relieved:
                return False
            if place and (one - run[place - 1]).days > self.rules.confirm_gap:
                return False
        return True

    def find_onset(self):
        early = [day for day in self.observed if day <= self.window_end]
        for day in early:
            if self.confirm(day, relieved=True):
                self.onset = day
                return
        if not self.today > self.window_end:
            raise Told("not_evaluable", "too_soon")
        if self.confounder is not None and self.confounder <= self.window_end:
            raise Told("not_evaluable", "confounder")
        if len(early) < self.rules.min_early:
            raise Told("not_evaluable", "early")
        self.last = self.upper = self.day_0  # a duration of 0
        raise Told("non_responder", None)

    def follow(self):
        self.last = self.onset
        for k in self.observed:
            if k < self.onset:
                continue
            if (k - self.last).days > self.rules.max_gap:
                raise Told("censored", "gap")
            if self.relieved(k):
                self.last = k
            elif self.confirm(k, relieved=False):
                self.upper = k - ONE_DAY
                raise Told("loss", None)

    def explain_the_end(self):
        self.pending = not self.relieved(self.observed[-1])
        if self.end in self.ends:
            before = self.end - ONE_DAY
            if (before - self.last).days <= self.rules.confirm_gap and not self.pending:
                self.last = before
            by_course = self.end == self.following
            raise Told("censored", "next_session" if by_course else "confounder")
        if (self.today - self.observed[-1]).days > self.rules.lost_after:
            raise Told("censored", "stopped_logging")
        raise Told("censored", "ongoing")

    def fields(self):
        onset, lower, upper = (
            None if day is None else (day - self.day_0).days
            for day in (self.onset, self.last, self.upper)
        )
        point = lower if upper is None else Fraction(lower + upper, 2)
        head = [self.course_first, self.day_0, self.status, self.reason]
        middle = [self.baseline, self.source, self.limit]
        return [*head, *middle, onset, lower, upper, point, self.pending]
