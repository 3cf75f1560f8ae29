"""A life for a database: something in every table, and every kind of value."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from sqlalchemy.orm import Session as Tx

from server.clock import uuid7
from server.domain.clinic_rules import DEFAULT_CLINIC_RULES
from server.domain.clinic_texts import Texts, Wording
from server.domain.entries import EntryVersion, Kind
from server.domain.entry_parts import (
    EndedEffect,
    Questionnaire,
    Recalled,
    Request,
    Rescue,
    SideEffect,
    Stopped,
    Tell,
)
from server.domain.instrument_plans import DEFAULT_CLINIC_INSTRUMENTS
from server.domain.people import Person, Role
from server.domain.push_services import KNOWN_SERVICES
from server.domain.requests import Answer
from server.schemas.reminders import SubscriptionSchema, WishesSchema
from server.services import (
    clinic_instruments,
    clinic_rules,
    clinic_texts,
    confounders,
    entries,
    invitations,
    push,
    reminders,
    requests,
    reviews,
    sessions,
    sign_ins,
)
from server.services.reminders import Asker
from server.services.states import Place
from server.store import epoch, throttles
from tests.builders import EVENING, MONDAY, a_person
from tests.diaries import a_confounder, a_session, diary, entry_version
from tests.reminding import a_subscription, wishes

STRANGE = "dolor “10”, ‘así’\n\t\\ 😖 "


def live(tx: Tx) -> Person:
    """Keep a clinic with two patients, its staff and what they did; return the first patient."""
    ana = a_person(tx, name="Ána Ruiz")
    clinician = a_person(tx, clinic_id=ana.clinic_id, role=Role.CLINICIAN)
    administrator = a_person(tx, clinic_id=ana.clinic_id, role=Role.ADMINISTRATOR)
    opened = [sign_ins.open_for(tx, one, EVENING) for one in (ana, clinician, administrator)]
    _remind(tx, ana, sign_ins.key_of(opened[0].token))
    other = a_person(tx, clinic_id=ana.clinic_id, enrolled=False, name="Bo Lind")
    invitations.invite_patient(tx, clinician, other.id, EVENING)
    rules = replace(DEFAULT_CLINIC_RULES, late_counts=False)
    clinic_rules.change(tx, administrator, rules, 0, EVENING)
    _treat(tx, clinician, ana)
    _log(tx, ana)
    reviews.record(tx, clinician, ana.id, uuid7(), 1, EVENING)
    asked = requests.of_patient(tx, ana, ana.id)[0].version.entry_id
    requests.answer(tx, clinician, ana.id, asked, Answer.SEEN, EVENING)
    _settle(tx, administrator)
    throttles.locked(tx, ["f" * 64], EVENING)
    epoch.current(tx)
    return ana


def _settle(tx: Tx, administrator: Person) -> None:
    said = Wording(en=STRANGE)
    clinic_texts.write(tx, administrator, Texts(before=said, after=said, gone=said), 0, EVENING)
    wanted = replace(DEFAULT_CLINIC_INSTRUMENTS, plans=DEFAULT_CLINIC_INSTRUMENTS.plans[:1])
    clinic_instruments.choose(tx, administrator, wanted, 0, EVENING)


def _remind(tx: Tx, patient: Person, sign_in: bytes) -> None:
    by = Asker(person=patient, sign_in=sign_in, address="192.0.2.1", secret="", mails=True)
    wanted = WishesSchema().load(wishes(email="ana@example.org", times=["08:00:00", "20:00:00"]))
    reminders.change(tx, by, wanted, 0, EVENING)
    place = SubscriptionSchema().load(a_subscription())
    push.subscribe(tx, patient, sign_in, place, KNOWN_SERVICES, EVENING)


def _treat(tx: Tx, clinician: Person, patient: Person) -> None:
    place = Place(patient_id=patient.id, id=uuid7())
    given = a_session(local_date=MONDAY - timedelta(days=14), note=STRANGE, weight_kg=71.23)
    sessions.record(tx, clinician, place, given, 0, EVENING)
    sessions.record(tx, clinician, place, replace(given, dose_mg=35.1), 1, EVENING)
    marked = Place(patient_id=patient.id, id=uuid7())
    confounders.record(tx, clinician, marked, a_confounder(note=STRANGE), 0, EVENING)


def _log(tx: Tx, patient: Person) -> None:
    day_0 = MONDAY - timedelta(days=14)
    told = diary(day_0 - timedelta(days=7), *(7,) * 7, None, 3, 3, 3, 7, 7)
    first = entry_version(note=STRANGE, side_effects=(SideEffect(effect="nausea", severity=2),))
    both = [entry_version(entry_id=first.entry_id, replaces=frozenset({first.id})) for _ in "ab"]
    unsaid = entry_version(side_effects=None, helping=None)
    said = [*told, first, *both, unsaid, *_everything_said()]
    entries.save_parts(tx, patient, said, EVENING)


def _everything_said() -> list[EntryVersion]:
    """Return entries with every answer that there is, and one of each kind."""
    effect = SideEffect(
        effect="nausea",
        severity=2,
        stopped=Stopped.SOME,
        present=False,
        ended_on=MONDAY,
        tell=Tell.THIS_WEEK,
    )
    whole = entry_version(
        side_effects=(effect,),
        ended_effects=(EndedEffect(effect="tired", ended_on=None),),
        body_sites=("lower_back", "left_foot"),
        rescue=(Rescue(name=STRANGE.strip()[:20], dose=None, times=3),),
        **dict.fromkeys(("worst", "least", "sleep_interference", "activity_interference"), 5),
    )
    bare: dict[str, Any] = {"pain": None, "helping": None, "side_effects": None}
    form = Questionnaire(instrument="peg", answers=(4, 5, 3))
    return [
        whole,
        entry_version(pain=None, recalled=Recalled.WORSE),
        entry_version(kind=Kind.QUESTIONNAIRE, questionnaire=form, **bare),
        entry_version(kind=Kind.REQUEST, request=Request.CALL, note=STRANGE, **bare),
    ]
