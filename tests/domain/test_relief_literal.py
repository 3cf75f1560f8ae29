"""The product's rule agrees with its pseudo-code transcribed word by word, on random diaries."""

from collections import Counter
from dataclasses import fields
from random import Random

import pytest

from server.domain.episodes import Episode, Reason, Status
from server.domain.rules import ReliefRules
from tests.domain.histories import history_of, rules_of
from tests.domain.literal import literal

DIARIES = 1000  # of each kind; a hundred times as many before a release


def compared(history):
    """Return the episodes, after comparing them field by field."""
    found = history.episodes()
    parts = (history.scores, history.sessions, history.confounders, history.today, history.rules)
    names = [field.name for field in fields(Episode)]
    assert [[getattr(one, name) for name in names] for one in found] == literal(*parts)
    return found


@pytest.mark.parametrize("odd_rules", [False, True], ids=["the defaults", "any parameters"])
def test_both_agree_and_every_branch_is_reached(odd_rules):
    random, seen = Random(20260302), Counter()  # noqa: S311 - the same diaries each time
    for _ in range(DIARIES):
        rules = rules_of(random.randbytes(12)) if odd_rules else ReliefRules()
        history = history_of(random.randbytes(random.randint(12, 80)), rules)
        seen.update(episode.reason or episode.status for episode in compared(history))
    assert set(seen) == {*Reason, Status.LOSS, Status.NON_RESPONDER}
    assert min(seen.values()) >= 5, seen
