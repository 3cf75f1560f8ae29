"""Invitations: a code that lets one person enrol one device."""

import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256
from uuid import UUID

from sqlalchemy.orm import Session as Tx

from server.domain.errors import Fault, FaultyValueError, UnusableInvitationError
from server.domain.invitations import (
    ALPHABET,
    LENGTH,
    MOVE_VALID_FOR,
    VALID_FOR,
    Held,
    Invitation,
    Invited,
    shown,
)
from server.domain.people import Person, Role
from server.services import sign_ins as signing_in
from server.services import throttle
from server.services.qr import rows_of
from server.services.sign_ins import Opened
from server.store import audit, clinics, invitations, people, sign_ins

NO_PASSPHRASE = Fault(field="passphrase", code="required", message="A passphrase is needed here.")
STAFF = (Role.CLINICIAN, Role.ADMINISTRATOR)


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolment:
    """What the invited person chose."""

    code: str  # tidy
    passphrase_hash: str | None  # None: the device alone is to be enough
    zone: str  # IANA name, the device's own


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """An invitation as it is handed over."""

    code: str
    link: str  # the code follows a #: browsers send no such part, so no log has it
    qr: list[str]
    expires_at: datetime  # UTC


def offer(invitation: Invitation, public_url: str) -> Offer:
    """Return an invitation with its link, as text and as QR code."""
    link = f"{public_url}/join#{invitation.code}"
    code, ends = invitation.code, invitation.expires_at
    return Offer(code=code, link=link, qr=rows_of(link), expires_at=ends)


def invite_patient(tx: Tx, by: Person, patient_id: UUID, now: datetime) -> Invitation:
    """Make an invitation for a patient of the clinician's clinic; an earlier one ends."""
    patient = people.in_clinic(tx, by.clinic_id, patient_id, Role.PATIENT)
    audit.record(tx, by.id, "invitation.make", patient.id)
    return make(tx, patient.id, now)


def invite_staff(tx: Tx, by: Person, person_id: UUID, now: datetime) -> Invitation:
    """Make an invitation for a member of the administrator's staff; an earlier one ends."""
    member = people.in_clinic(tx, by.clinic_id, person_id, *STAFF)
    audit.record(tx, by.id, "invitation.make", None)
    return make(tx, member.id, now)


def invite_self(tx: Tx, by: Person, now: datetime) -> Invitation:
    """Make an invitation for another phone of the patient who asks; an earlier one ends.

    Nothing is chosen anew with it: whoever holds this phone cannot change the passphrase by it.
    """
    audit.record(tx, by.id, "invitation.move", by.id)
    return _made(tx, Held(person_id=by.id, moves=True), now, MOVE_VALID_FOR)


def make(tx: Tx, person_id: UUID, now: datetime) -> Invitation:
    """Make an invitation for a person; whoever calls it knows why it is allowed."""
    return _made(tx, Held(person_id=person_id, moves=False), now, VALID_FOR)


def _made(tx: Tx, held: Held, now: datetime, valid_for: timedelta) -> Invitation:
    code = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
    invitations.add(tx, _hash(code), held, now + valid_for)
    return Invitation(code=shown(code), expires_at=now + valid_for)


def look_up(tx: Tx, code: str, address: str, now: datetime) -> Invited:
    """Return whom a code invites, without using it up. The try was counted and committed before."""
    held = invitations.find(tx, _hash(code), now)
    if held is None:
        raise UnusableInvitationError
    throttle.take_back(tx, address, now)
    return _invited(tx, people.get(tx, held.person_id), held)


def enrol(tx: Tx, chosen: Enrolment, address: str, now: datetime) -> Opened:
    """Use up the code, keep what the person chose, and sign their device in."""
    held = invitations.use(tx, _hash(chosen.code), now)
    if held is None:
        raise UnusableInvitationError
    throttle.take_back(tx, address, now)
    person = people.get(tx, held.person_id)
    if held.moves:
        return _moved(tx, replace(person, zone=chosen.zone), now)
    if chosen.passphrase_hash is None and not _invited(tx, person, held).device_alone:
        raise FaultyValueError((NO_PASSPHRASE,))
    login = person.login or (_made_login() if chosen.passphrase_hash else None)
    enrolled = replace(person, login=login, zone=chosen.zone, enrolled=True)
    people.enrol(tx, enrolled, chosen.passphrase_hash, now)
    if person.role is not Role.PATIENT:  # whoever was signed in knew the old passphrase
        sign_ins.close_all(tx, person.id)
    audit.record(tx, person.id, "enrol", person.id if person.role is Role.PATIENT else None)
    return signing_in.open_for(tx, enrolled, now)


def _moved(tx: Tx, person: Person, now: datetime) -> Opened:
    """Sign in another phone of a patient; login and passphrase stay, and so do other phones."""
    people.move(tx, person)
    audit.record(tx, person.id, "enrol.move", person.id)
    return signing_in.open_for(tx, person, now)


def _invited(tx: Tx, person: Person, held: Held) -> Invited:
    clinic = clinics.get(tx, person.clinic_id)
    alone = held.moves or (clinic.device_alone and person.role is Role.PATIENT)
    return Invited(
        person_id=person.id,
        role=person.role,
        name=person.name,
        clinic_name=clinic.name,
        device_alone=alone,
        moves=held.moves,
    )


def _made_login() -> str:
    """Make a login for a patient, who chose none: eight characters nobody else has."""
    letters = "".join(secrets.choice(ALPHABET) for _ in range(8)).lower()
    return f"{letters[:4]}-{letters[4:]}"


def _hash(code: str) -> bytes:
    return sha256(code.encode()).digest()
