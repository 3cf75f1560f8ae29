"""Keeping what patients log, and telling their devices what is new."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session as Tx

from server.domain.clinic_rules import ClinicRules
from server.domain.deliveries import Changes, FlaggedVersion, Outcome, Part, Unreadable, flagged
from server.domain.entries import EntryVersion, StoredVersion, heads
from server.domain.errors import CursorExpiredError, UnusableIdError
from server.domain.patients import Patient
from server.domain.people import Person
from server.services import summaries
from server.store import audit, burnt_ids, entries, patients, people

SAVE, SETTLE = "entry.save", "entry.settle"  # each version has one such row in the audit


def save_version(
    tx: Tx, author: Person, version: EntryVersion, now: datetime
) -> list[FlaggedVersion]:
    """Keep one more version of an entry and return the heads of that entry.

    Safe to repeat. Versions made without sight of each other all stay, as several heads.
    """
    patient = patients.locked(tx, author.clinic_id, author.id)
    rules = summaries.rules_of(tx, patient)
    if not is_kept(version, keep(tx, patient, rules, [version], now)):
        raise UnusableIdError
    return standing(tx, patient, rules, version.entry_id)


def save_parts(tx: Tx, author: Person, parts: Sequence[Part], now: datetime) -> list[Outcome]:
    """Keep every part that can be kept and return what became of each, in order.

    Safe to repeat; each part is judged by itself.
    """
    patient = patients.locked(tx, author.clinic_id, author.id)
    versions = [part for part in parts if isinstance(part, EntryVersion)]
    kept = keep(tx, patient, summaries.rules_of(tx, patient), versions, now)
    return [_outcome(part, kept) for part in parts]


def changed_since(tx: Tx, reader: Person, revision: int, limit: int) -> Changes:
    """Return what the patient's devices may not have seen, `limit` versions at most.

    Nothing is skipped: numbers are taken under the patient's lock, so they commit in order.
    """
    patient = patients.of_clinic(tx, reader.clinic_id, reader.id)
    if revision > patient.revision:  # it was seen in a life that a restore has undone
        raise CursorExpiredError
    found = entries.changed_since(tx, patient.id, revision, limit + 1)
    page, rules = found[:limit], summaries.rules_of(tx, patient)
    return Changes(
        versions=shown(tx, patient, rules, page),
        revision=page[-1].revision if page else revision,
        more=len(found) > limit,
    )


def standing(tx: Tx, patient: Patient, rules: ClinicRules, entry_id: UUID) -> list[FlaggedVersion]:
    """Return the heads of an entry."""
    stored = {s.version: s for s in entries.versions_of(tx, patient.id, entry_id)}
    return shown(tx, patient, rules, [stored[head] for head in heads(stored)])


def shown(
    tx: Tx, patient: Patient, rules: ClinicRules, versions: Sequence[StoredVersion]
) -> list[FlaggedVersion]:
    """Return versions of a patient, each with its author and what is odd about it."""
    others = {one.author_id for one in versions if one.author_id}
    authors: dict[UUID | None, Person] = {one: people.get(tx, one) for one in others}
    return [flagged(one, patient, rules.relief, authors.get(one.author_id)) for one in versions]


def keep(
    tx: Tx,
    patient: Patient,
    rules: ClinicRules,
    versions: Sequence[EntryVersion],
    now: datetime,
    author: Person | None = None,
) -> Mapping[UUID, StoredVersion]:
    """Keep those that are new, and return what is kept under all their ids.

    The patient is locked. The author is a clinician; none: the patient.
    """
    kept, fresh = _judged(tx, patient, versions, now, author)
    while fresh and not entries.add(tx, patient.id, fresh):
        kept, fresh = _judged(tx, patient, versions, now, author)  # now the other one is seen
    if fresh:
        patients.raise_revision(tx, patient.id, fresh[-1].revision)
        summaries.rescore(tx, patient, rules, [stored.version for stored in fresh])
        summaries.refresh_by(tx, patient, rules, now)
    for _ in fresh:
        audit.record(tx, (author or patient).id, SETTLE if author else SAVE, patient.id)
    return kept


def _judged(
    tx: Tx,
    patient: Patient,
    versions: Sequence[EntryVersion],
    now: datetime,
    author: Person | None,
) -> tuple[dict[UUID, StoredVersion], list[StoredVersion]]:
    """Return what is or will be kept under the versions' ids, and which of it is new."""
    kept = entries.find(tx, patient.id, [version.id for version in versions])
    taken = entries.taken(tx, patient.id, versions)
    taken |= burnt_ids.among(tx, (one for v in versions for one in (v.id, v.entry_id)))
    fresh: list[StoredVersion] = []
    for version in versions:
        if version.id not in kept and taken.isdisjoint({version.id, version.entry_id}):
            revision = patient.revision + len(fresh) + 1
            stored = StoredVersion(
                version=version,
                revision=revision,
                received_at=now,
                author_id=author.id if author else None,
            )
            kept[version.id] = stored
            fresh.append(stored)
    return kept, fresh


def is_kept(version: EntryVersion, kept: Mapping[UUID, StoredVersion]) -> bool:
    """Return whether what is kept under a version's id is that version."""
    return version.id in kept and kept[version.id].version == version


def _outcome(part: Part, kept: Mapping[UUID, StoredVersion]) -> Outcome:
    if isinstance(part, Unreadable):
        return Outcome(id=part.id, received_at=None, error=part.error)
    if not is_kept(part, kept):
        return Outcome(id=part.id, received_at=None, error=UnusableIdError())
    return Outcome(id=part.id, received_at=kept[part.id].received_at, error=None)
