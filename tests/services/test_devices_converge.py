"""What must hold for every history of several phones: nothing is lost, doubled or told apart."""

import os
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from operator import attrgetter

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server.clock import uuid7
from server.domain.caseload import line
from server.domain.diary import daily_scores
from server.domain.entries import heads
from server.domain.entry_parts import SideEffect
from server.domain.history import history
from server.domain.people import Role
from server.domain.rules import DEFAULT_RULES
from server.services import entries as service
from server.services import entry_history, summaries
from server.store import entries, patients, scored_days
from tests.builders import EVENING, MONDAY, a_person
from tests.diaries import entry_version, versions_of

EXAMPLES = int(os.environ.get("EXAMPLES", "12"))  # promises.md: 10,000 before a release
MANY = settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)

STEPS_OF = ["amend", "move", "send", "batch", "sync", "settle"]
DEVICES, STEPS = st.sampled_from("AB"), st.sampled_from(STEPS_OF)
END = [("A", "sync"), ("B", "sync"), ("A", "sync")]


def fetched(tx, patient, limit=3):
    """Return everything the feed has, page by page."""
    found, revision, more = set(), 0, True
    while more:
        page = service.changed_since(tx, patient, revision, limit)
        found |= versions_of(page.versions)
        revision, more = page.revision, page.more
    return found


@MANY
@given(history=st.lists(st.tuples(DEVICES, STEPS), max_size=12))
def test_devices_converge_and_no_amendment_is_lost(tx, history):
    patient, entry_id = a_person(tx), uuid7()
    clinician = a_person(tx, clinic_id=patient.clinic_id, role=Role.CLINICIAN)
    known, unsent, written = {"A": set(), "B": set()}, {"A": set(), "B": set()}, set()
    for device, step in history + END:
        if step in {"amend", "move"}:
            version = amendment(entry_id, known[device], len(written), moves=step == "move")
            for place in (known[device], written, unsent[device]):
                place.add(version)
        elif step == "settle":
            written |= settled_at_the_desk(tx, clinician, patient, entry_id)
        else:
            send(tx, patient, unsent[device], together=step == "batch")
        if step == "sync":  # after "send" the reply was lost: the same is sent again
            unsent[device].clear()
            known[device] |= fetched(tx, patient)
    assert known["A"] == known["B"] == written
    assert_scores_are_those_of_all_versions(tx, patient)


def amendment(entry_id, known, number, *, moves):
    """Return a version that replaces the heads known, on the same day or on another."""
    seen = frozenset(version.id for version in heads(known))
    day = MONDAY - timedelta(days=number if moves else 0)
    return entry_version(entry_id=entry_id, replaces=seen, local_date=day, pain=number % 11)


def settled_at_the_desk(tx, clinician, patient, entry_id):
    """Let a clinician choose one of the heads that the clinic has, and return what that writes."""
    standing = heads(s.version for s in entries.versions_of(tx, patient.id, entry_id))
    if len(standing) < 2:
        return set()
    seen = frozenset(head.id for head in standing)
    chosen = replace(standing[0], id=uuid7(), replaces=seen, reason="She called.")
    shown = entry_history.settle(tx, clinician, patient.id, chosen, EVENING)
    assert versions_of(shown) == {chosen}
    return {chosen}


def send(tx, patient, unsent, *, together):
    """Deliver what a device has not sent, in one request or in several."""
    if together:
        service.save_parts(tx, patient, [*unsent], EVENING)
        return
    for version in unsent:
        service.save_version(tx, patient, version, EVENING)


VERSIONS = st.lists(
    st.builds(
        lambda entry, back, pain, severity: entry_version(
            entry_id=entry,
            local_date=MONDAY - timedelta(days=back),
            pain=pain,
            side_effects=(SideEffect(effect="nausea", severity=severity),),
        ),
        st.sampled_from([uuid7() for _ in range(4)]),
        st.integers(-2, 5),
        st.integers(0, 10),
        st.integers(1, 3),
    ),
    max_size=8,
    unique_by=attrgetter("id"),
)


@MANY
@given(data=st.data(), versions=VERSIONS)
def test_order_and_repetition_of_deliveries_make_no_difference(tx, data, versions):
    one, other = ([*data.draw(st.permutations(versions))] for _ in "ab")
    shown = []
    for order in (one, other + other[:2]):
        patient = a_person(tx)
        own = {version.entry_id: uuid7() for version in versions}  # ids are one patient's
        ids = {version.id: uuid7() for version in versions}
        for version in order:
            service.save_version(tx, patient, renamed(version, own, ids), EVENING)
        assert len(fetched(tx, patient)) == len(versions)
        days = scored_days.every(tx, patient.id)
        shown.append([(d.day, d.score, d.disputed) for d in days])
        assert_scores_are_those_of_all_versions(tx, patient)
    assert shown[0] == shown[1]


def renamed(version, entries_by_id, ids):
    changes = {"id": ids[version.id], "entry_id": entries_by_id[version.entry_id]}
    return type(version)(**{name: getattr(version, name) for name in version.__slots__} | changes)


def assert_scores_are_those_of_all_versions(tx, patient):
    """Hold what is kept at write time against what all versions say."""
    versions = entries.diary(tx, patient.id)
    scores = daily_scores(versions, DEFAULT_RULES)
    assert scored_days.every(tx, patient.id) == scores
    current = patients.of_clinic(tx, patient.clinic_id, patient.id)
    known = history(scores, [], [], MONDAY)
    assert summaries.refresh(tx, current, EVENING) == line(
        known, [h for h in heads(versions) if h.local_date <= MONDAY]
    )
    assert all(isinstance(one.score, Fraction) for one in scores)
