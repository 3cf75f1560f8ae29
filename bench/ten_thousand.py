"""A clinic of ten thousand patients, written as rows: only what its curves read is there."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from fractions import Fraction
from random import Random
from typing import Any, Final
from uuid import UUID

from sqlalchemy.orm import Session as Tx

from server.clock import uuid7
from server.demo.seeds import stream
from server.domain.conditions import Condition
from server.domain.episodes import Reason, Status
from server.domain.people import Clinic, Person, Role
from server.domain.relief_trend import Direction
from server.domain.rules import METHOD_VERSION
from server.models.person import PatientRow, PersonRow
from server.models.relief import EpisodeRow, PatientReliefRow
from server.store import clinics, people

PATIENTS: Final = 10_000
COURSES: Final = 15
EVERY_DAYS: Final = 30

Values = dict[str, Any]


def keep_ten_thousand(tx: Tx, now: datetime) -> Person:
    """Keep the clinic, and return its clinician."""
    clinic = Clinic(
        id=uuid7(), name="Ten Thousand", demo=True, device_alone=True, phone=None, number=1
    )
    clinics.add(tx, clinic, now)
    reader = _person(clinic.id, Role.CLINICIAN)
    people.add(tx, reader, now)
    ids, chance = [uuid7() for _ in range(PATIENTS)], stream("ten thousand")
    whose = [{"id": one, "clinic_id": clinic.id, "created_at": now} for one in ids]
    person = {"role": Role.PATIENT.value, "name": "Somebody", "zone": "Etc/UTC"}
    tx.execute(PersonRow.__table__.insert(), [one | person for one in whose])
    said = {"revision": 0, "number": 1}
    tx.execute(PatientRow.__table__.insert(), [one | said | _condition(chance) for one in whose])
    tx.execute(
        PatientReliefRow.__table__.insert(), [_relief(one, clinic.id, now.date()) for one in ids]
    )
    tx.execute(EpisodeRow.__table__.insert(), list(_episodes(clinic.id, ids, now.date(), chance)))
    return reader


def _person(clinic_id: UUID, role: Role) -> Person:
    return Person(
        id=uuid7(),
        clinic_id=clinic_id,
        role=role,
        name="Somebody",
        login=None,
        zone="Etc/UTC",
        enrolled=False,
    )


def _condition(chance: Random) -> Values:
    return {"condition": chance.choice([None, *(one.value for one in Condition)])}


def _relief(patient_id: UUID, clinic_id: UUID, today: date) -> Values:
    return {
        "patient_id": patient_id,
        "clinic_id": clinic_id,
        "rules_number": 0,
        "method_version": METHOD_VERSION,
        "as_of": today,
        "direction": Direction.NOT_CLEAR.value,
        "responders": COURSES,
        "ended": COURSES,
    }


def _episodes(clinic_id: UUID, ids: list[UUID], today: date, chance: Random) -> Iterator[Values]:
    for patient_id in ids:
        route, dose_mg = chance.choice([("iv", 40.0), ("im", 30.0), ("nasal", 56.0)])
        usual = chance.uniform(6, 24)
        for number in range(1, COURSES + 1):
            day_0 = today - timedelta(days=EVERY_DAYS * (COURSES + 1 - number))
            yield {
                "patient_id": patient_id,
                "clinic_id": clinic_id,
                "number": number,
                "route": route,
                "dose_mg": dose_mg,
                "course_first": day_0,
                "course_last": day_0,
            } | _outcome(usual, chance)


def _outcome(usual: float, chance: Random) -> Values:
    """Return how an episode stands: one in seven without relief, one in four cut short."""
    days = Fraction(max(1, round(2 * chance.gauss(usual, 3))), 2)
    if chance.random() < 1 / 7:
        return {"status": Status.NON_RESPONDER.value, "reason": None, "days": Fraction(0)}
    if chance.random() < 1 / 4:
        reason = Reason.NEXT_SESSION.value
        return {"status": Status.CENSORED.value, "reason": reason, "days": Fraction(int(days))}
    return {"status": Status.LOSS.value, "reason": None, "days": days}
