"""What must hold for any diary."""

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from server.domain.episodes import Reason, Status
from tests.domain.diaries import at
from tests.domain.histories import any_rules, histories

DAY = timedelta(days=1)
FINAL = {Reason.GAP, Reason.NEXT_SESSION, Reason.CONFOUNDER, Reason.BASELINE, Reason.LOW_BASELINE}
OPEN = {Reason.ONGOING, Reason.STOPPED_LOGGING, Reason.TOO_SOON}
some = settings(max_examples=40, deadline=None)  # a busy machine is no failure
numbers = st.integers(0, 200)


def last_day_that_counted(history, episode, following):
    """Return the last day whose score an episode that ended could depend on."""
    after = sorted(day for day in history.scores if day > episode.course_last)
    limit = episode.course_last + timedelta(days=episode.lower_days or 0)
    if episode.status is Status.LOSS:
        out = [day for day in after if (day - episode.course_last).days > episode.upper_days]
        return out[history.rules.confirmations - 1]
    if episode.reason is Reason.GAP:
        return next(d for d in after if (d - limit).days > history.rules.max_gap)
    ends = [day for day in history.confounders if day >= episode.course_last]
    ends += [following.course_first] if following else []
    window_end = episode.course_last + history.rules.onset_window * DAY
    return max([window_end + 10 * DAY, *ends])


@some
@given(history=histories, rules=any_rules, day=numbers, score=st.integers(0, 10))
def test_an_entry_after_the_end_never_changes_an_episode_that_ended(history, rules, day, score):
    history = history.but(rules=rules)
    before = history.episodes()
    for number, episode in enumerate(before):
        following = before[number + 1] if number + 1 < len(before) else None
        if episode.reason not in OPEN and episode.status is not Status.NON_RESPONDER:
            later = last_day_that_counted(history, episode, following) + (1 + day) * DAY
            changed = history.but(scores=history.scores | {later: Fraction(score)})
            assert changed.episodes()[number] == episode


@some
@given(history=histories, rules=any_rules, days=numbers)
def test_what_came_to_an_end_stays_as_it_was_once_no_session_can_join_the_course(
    history, rules, days
):
    history = history.but(rules=rules)
    later = history.but(today=history.today + days * DAY).episodes()
    for one, other in zip(history.episodes(), later, strict=False):
        closed = (history.today - one.course_last).days >= rules.course_gap
        if closed and (one.status is Status.LOSS or one.reason in FINAL):
            assert other == one


@some
@given(history=histories, rules=any_rules, random=st.randoms(use_true_random=False))
def test_the_order_of_what_is_given_is_irrelevant(history, rules, random):
    history = history.but(rules=rules)
    mixed = [list(history.scores.items()), history.sessions * 2, history.confounders * 2]
    for one in mixed:
        random.shuffle(one)
    scores, sessions, confounders = mixed
    again = history.but(scores=dict(scores), sessions=sessions, confounders=confounders)
    assert again.episodes() == history.episodes()


@some
@given(history=histories, rules=any_rules, days=st.integers(-700000, 2900000))
def test_moving_all_dates_moves_nothing_else(history, rules, days):
    history, by = history.but(rules=rules), timedelta(days=days)
    moved = [
        replace(e, course_first=e.course_first + by, course_last=e.course_last + by)
        for e in history.episodes()
    ]
    assert history.shifted(days).episodes() == moved


@some
@given(history=histories, rules=any_rules)
def test_episodes_never_overlap_and_stay_within_what_was_lived(history, rules):
    found = history.but(rules=rules).episodes()
    ends = [*(one.course_first for one in found[1:]), history.today + DAY]
    for one, end in zip(found, ends, strict=False):
        assert one.course_first <= one.course_last < end
        if one.responded:
            last = one.upper_days or one.lower_days
            assert 1 <= one.onset_day <= one.lower_days <= last
            assert one.course_last + last * DAY < end


@some
@given(history=histories, rules=any_rules, days=numbers)
def test_an_earlier_today_gives_what_was_known_then(history, rules, days):
    history, then = history.but(rules=rules), history.today - days * DAY
    assert history.but(today=then).episodes() == history.known(then).episodes()


@some
@given(history=histories, rules=any_rules, by=st.fractions(Fraction(1, 9), 9))
def test_another_unit_of_pain_changes_no_day(history, rules, by):
    scaled = history.but(
        scores={day: score * by for day, score in history.scores.items()},
        rules=replace(rules, min_baseline=rules.min_baseline * by, min_abs=rules.min_abs * by),
    )
    expected = [
        replace(one, baseline=one.baseline * by, threshold=one.threshold * by)
        if one.baseline is not None
        else one
        for one in history.but(rules=rules).episodes()
    ]
    assert scaled.episodes() == expected


@some
@given(history=histories, missing=st.sets(st.integers(-7, 80)))
def test_a_missing_day_is_never_a_zero(history, missing):
    """Nobody whose every score is 7 is in relief, whichever days are missing."""
    kept = {day: Fraction(7) for day in history.scores if (day - at(0)).days not in missing}
    for episode in history.but(scores=kept).episodes():
        assert not episode.responded
        assert episode.baseline in {None, 7}


@some
@given(history=histories, days=st.integers(1, 12))
def test_more_days_in_relief_never_shorten_what_is_known(history, days):
    now, later = history.known(history.today), history.today + days * DAY
    then = now.but(today=later, scores=now.scores | {later: Fraction(0)})
    for one, other in zip(now.episodes(), then.episodes(), strict=True):
        if one.status is Status.CENSORED and other.status is Status.CENSORED:
            assert other.lower_days >= one.lower_days
        assert one.status is not Status.LOSS or other.status is Status.LOSS


@some
@given(history=histories, score=st.integers(0, 10))
def test_what_is_scored_while_a_course_goes_on_counts_nowhere(history, score):
    found = history.episodes()
    during = {
        day: Fraction(score)
        for day in map(at, range(200))
        if any(one.course_first <= day <= one.course_last for one in found)
    }
    assert history.but(scores=history.scores | during).episodes() == found


@some
@given(history=histories, rules=any_rules)
def test_a_field_is_empty_exactly_where_it_has_no_meaning(history, rules):
    for one in history.but(rules=rules).episodes():
        assert (one.reason is None) == (one.status in {Status.LOSS, Status.NON_RESPONDER})
        assert (one.baseline is None) == (one.reason is Reason.BASELINE) == (one.threshold is None)
        assert (one.onset_day is not None) == one.responded
        assert (one.days is not None) == one.evaluable == (one.lower_days is not None)
        bounded = one.status in {Status.LOSS, Status.NON_RESPONDER}
        assert (one.upper_days is not None) == bounded
        says_nothing = one.status is not Status.CENSORED or one.reason is Reason.GAP
        assert (one.pending is None) == says_nothing
