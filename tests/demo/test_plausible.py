"""The rule itself, run over the imagined clinic: does it look like a clinic?"""

from collections import Counter
from statistics import median, quantiles

import pytest

from server.domain.diary import daily_scores
from server.domain.relief import Reason, ReliefRules, Status, episodes
from server.domain.summary import summary

RULES = ReliefRules()


@pytest.fixture(scope="module")
def found_by_name(clinic, now):
    """Return the episodes of each patient by name, as the server would find them that evening."""
    return {story.member.name: _episodes(story, now.date()) for story in clinic}


def _episodes(story, today):
    scores = {scored.day: scored.score for scored in daily_scores(story.versions, RULES)}
    sessions = [session.local_date for session in story.sessions.values()]
    confounders = [one.local_date for one in story.confounders.values()]
    return episodes(scores, sessions, confounders, today, RULES)


def test_most_sessions_that_can_be_judged_bring_relief_and_many_do_not(found_by_name):
    every = [episode for found in found_by_name.values() for episode in found]
    evaluable = [episode for episode in every if episode.evaluable]
    assert 0.60 < sum(episode.responded for episode in evaluable) / len(evaluable) < 0.75
    assert 0.80 < len(evaluable) / len(every) < 0.95


def test_relief_lasts_from_days_to_weeks(found_by_name):
    days = [float(one.days) for found in found_by_name.values() for one in found if one.responded]
    tenths = quantiles(days, n=10)
    assert 3 <= tenths[0] <= 6
    assert 8 <= tenths[4] <= 14
    assert 18 <= tenths[8] <= 35


def test_patients_differ_more_than_the_episodes_of_one(found_by_name):
    medians = [
        float(found.median_days)
        for found in map(summary, found_by_name.values())
        if found.median_days is not None
    ]
    assert len(medians) >= 20
    assert max(medians) > 4 * min(medians)


def test_relief_shortens_for_some_patients(found_by_name):
    days = [float(one.days) for one in found_by_name["Amara Lanternfield"] if one.responded]
    assert median(days[-6:]) < median(days[:6]) / 2


def test_everything_that_can_come_of_an_episode_comes_up(found_by_name):
    ends = Counter((one.status, one.reason) for found in found_by_name.values() for one in found)
    assert {status for status, _ in ends} == set(Status)
    assert {reason for _, reason in ends} >= set(Reason) - {Reason.CONFOUNDER}
    assert ends[Status.LOSS, None] > 150


def test_what_patients_declare_gone_is_near_to_what_is_computed_and_seldom_equal(
    clinic, found_by_name
):
    apart = []
    for story in clinic:
        declared = {v.gone_since for v in story.versions if v.gone_since}
        for one in found_by_name[story.member.name]:
            if one.status is Status.LOSS:
                days = [(day - one.course_last).days - 1 - float(one.days) for day in declared]
                apart += [min(days, key=abs)] if days else []
    assert abs(median(apart)) <= 1
    assert 0.05 < sum(abs(days) > 3 for days in apart) / len(apart) < 0.4
