"""How long relief lasts in a clinic, from what is kept of each patient."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session as Tx

from server.domain.clinic_relief import ClinicRelief, Shown, Trended, latest
from server.domain.completeness import Completeness, completeness
from server.domain.errors import CursorExpiredError
from server.domain.groupings import Grouping, grouped
from server.domain.people import Person
from server.services import relief_results
from server.store import audit, clinic_relief, clinic_rules, recent_days


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendedPage:
    """Some of those patients."""

    patients: Sequence[Shown]
    last: UUID | None  # the next page follows this patient; None: there is none


def by_group(tx: Tx, reader: Person, by: Grouping, now: datetime) -> ClinicRelief:
    """Return the relief of the clinician's clinic in groups. It shows no patient: one audit row."""
    rules = clinic_rules.current(tx, reader.clinic_id)
    audit.record(tx, reader.id, "clinic_relief.read", None)
    return ClinicRelief(
        by=by,
        today=now.astimezone(ZoneInfo(reader.zone)).date(),
        rules=rules,
        stale=len(relief_results.stale(tx, reader.clinic_id, rules, now)),
        grouped=grouped(clinic_relief.every_episode(tx, reader.clinic_id), by),
    )


def trends(tx: Tx, reader: Person, after: UUID | None, limit: int) -> TrendedPage:
    """Return the patients whose relief gets shorter, steepest first, then longer, steepest first.

    `after` is the last patient of the page before. Each patient shown has one audit row.
    """
    every = sorted(clinic_relief.trended(tx, reader.clinic_id), key=lambda one: one.place)
    rest = every[_following(every, after) :]
    shown = rest[:limit]
    ids = [one.patient_id for one in shown]
    episodes = clinic_relief.episodes_of(tx, reader.clinic_id, ids)
    for patient_id in ids:
        audit.record(tx, reader.id, "relief_trend.read", patient_id)
    return TrendedPage(
        patients=[Shown(trended=one, episodes=latest(episodes[one.patient_id])) for one in shown],
        last=ids[-1] if len(rest) > limit else None,
    )


def logged(tx: Tx, reader: Person, now: datetime) -> Completeness:
    """Return how complete the clinic's diaries are. It shows no patient: one audit row."""
    audit.record(tx, reader.id, "clinic_logging.read", None)
    return completeness(recent_days.of_clinic(tx, reader.clinic_id, now))


def _following(every: Sequence[Trended], after: UUID | None) -> int:
    if after is None:
        return 0
    places = {one.patient_id: at for at, one in enumerate(every, 1)}
    if after not in places:
        raise CursorExpiredError
    return places[after]
