"""What `reliefspan relief` prints of a cohort."""

from typing import Final

from server.cli.cohort_input import CohortCase, CohortPatient
from server.cli.relief_output import View, curve_view, episodes_of, method_view, plain
from server.domain.cohort import Group, Judged, Member, cohort
from server.domain.log_rank import LogRank

CAVEAT: Final = (
    "The test takes every episode as independent. Episodes of one patient are correlated, so p is "
    "too small; and nobody was randomised, so a difference need not come from the grouping."
)
NOT_COMPUTED: Final = "Not computed: no two groups have episodes with relief that can be compared."


def cohort_view(case: CohortCase) -> View:
    """Return the groups of a cohort by name, and the test between them."""
    found = cohort(_member(one) for one in sorted(case.patients, key=lambda one: one.group))
    return {
        **method_view(case.rules),
        "groups": [_group_view(one) for one in found.groups],
        "log_rank": _log_rank_view(found.log_rank),
    }


def _member(patient: CohortPatient) -> Member:
    judged = [Judged(status=one.status, days=one.days) for one in episodes_of(patient.case)]
    return Member(patient=patient.id, group=patient.group, episodes=judged)


def _group_view(group: Group) -> View:
    shown = {**plain(group), "curve": curve_view(group.curve)}
    del shown["retreatment_as_end"]  # the form of the output is fixed, and has it for a patient
    return shown


def _log_rank_view(found: LogRank | None) -> View:
    if found is None:
        return {"statistic": None, "p": None, "caveat": NOT_COMPUTED}
    return {"statistic": found.statistic, "p": found.p, "caveat": CAVEAT}
