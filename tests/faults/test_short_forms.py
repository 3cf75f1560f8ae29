"""Each trial of the campaign with a few faults; `python3 dev.py faults` injects them all."""

import pytest

from tests.faults import campaign
from tests.faults.trial import Outcome, Trial

TRIALS = campaign.trials()


@pytest.mark.parametrize("trial", TRIALS, ids=[f"{one.promise} {one.fault}" for one in TRIALS])
def test_nothing_is_lost(trial):
    (row,) = campaign.run([trial], quick=True, lanes=1)  # in a process of its own, as in full
    if row.outcome is None and not row.broken:
        pytest.skip(row.complaint)
    assert row.outcome is not None, row.complaint
    assert row.outcome.lost == 0, row.outcome
    assert row.outcome.faults >= trial.short


def test_no_two_trials_have_one_name():
    names = [(trial.promise, trial.fault) for trial in TRIALS]
    assert len(names) == len(set(names))


def row(promise, *, lost=0, **changes):
    """Return the row of a trial that ran."""
    made = Trial(promise=promise, fault="killed", run=print, short=1, full=9, unit="kills")
    ordinary = {"trial": made, "outcome": Outcome(faults=9, lost=lost), "seconds": 2.4}
    return campaign.Row(**ordinary | changes)


def test_the_table_tells_what_was_injected_and_lost_by_promise():
    rows = [row("P12", lost=3), row("P2", outcome=None, complaint="not tried: no mount")]
    assert campaign.printed(rows).splitlines() == [
        "promise  fault   injected   lost  seconds",
        "-------  ------  ---------  ----  -------",
        "P2       killed  not tried  ?     2",
        "P12      killed  9 kills    3     2",
        "",
        "P2, killed: not tried: no mount",
    ]


def test_a_loss_and_a_breakdown_are_not_kept_and_an_untried_one_is_no_loss():
    assert row("P2").kept
    assert row("P2", outcome=None).kept
    assert not row("P2", lost=1).kept
    assert not row("P2", outcome=None, broken=True).kept
