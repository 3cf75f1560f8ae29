"""The people who work in a clinic, kept by its administrators."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session as Tx

from server.domain.errors import Fault, FaultyValueError, NotFoundError, UnusableIdError
from server.domain.people import Person, Role
from server.services import sign_ins
from server.services.clinics import TAKEN
from server.store import audit, people

STAFF = (Role.CLINICIAN, Role.ADMINISTRATOR)
UNKNOWN_ZONE = "Etc/UTC"  # until the person enrols
OWN_ROLE = Fault(field="role", code="own_role", message="Another administrator has to do this.")


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffDetails:
    """What an administrator says about a member of staff."""

    name: str
    login: str
    role: Role


def of_clinic(tx: Tx, by: Person) -> list[Person]:
    """Return the staff of the administrator's clinic, by name."""
    return people.staff_of(tx, by.clinic_id)


def save(tx: Tx, by: Person, person_id: UUID, details: StaffDetails, now: datetime) -> Person:
    """Add a member of staff, or change one; safe to repeat.

    Nobody changes their own role, so a clinic never loses its last administrator.
    """
    known = _known(tx, by, person_id)
    if known is not None and known.id == by.id and details.role is not known.role:
        raise FaultyValueError((OWN_ROLE,))
    before = known or _new(by.clinic_id, person_id, details)
    member = replace(before, name=details.name, login=details.login, role=details.role)
    if not _kept(tx, member, now, new=known is None):
        member = _repeated(tx, member)
    audit.record(tx, by.id, "staff.save", None)
    return member


def take_access(tx: Tx, by: Person, person_id: UUID) -> None:
    """End a member's sign-ins, passphrase and invitation: only a new invitation lets them back."""
    if person_id == by.id:
        raise FaultyValueError((OWN_ROLE,))
    member = people.in_clinic(tx, by.clinic_id, person_id, *STAFF)
    sign_ins.take_access(tx, member.id)
    audit.record(tx, by.id, "staff.take_access", None)


def _known(tx: Tx, by: Person, person_id: UUID) -> Person | None:
    """Return the member with this id; None if it is free; somebody else's is unusable."""
    try:
        return people.in_clinic(tx, by.clinic_id, person_id, *STAFF)
    except NotFoundError:
        if people.exists(tx, person_id):
            raise UnusableIdError from None
        return None


def _new(clinic_id: UUID, person_id: UUID, details: StaffDetails) -> Person:
    return Person(
        id=person_id,
        clinic_id=clinic_id,
        role=details.role,
        name=details.name,
        login=details.login,
        zone=UNKNOWN_ZONE,
        enrolled=False,
    )


def _kept(tx: Tx, member: Person, now: datetime, *, new: bool) -> bool:
    """Return whether it could be kept; False: the login or the id is taken, perhaps just now."""
    try:
        with tx.begin_nested():
            if new:
                people.add(tx, member, now)
            else:
                people.change_staff(tx, member)
    except IntegrityError:
        return False
    return True


def _repeated(tx: Tx, member: Person) -> Person:
    """Return the member whom another delivery of this request has kept meanwhile."""
    holder = people.by_login(tx, str(member.login))
    if holder is None or holder.id != member.id:
        raise FaultyValueError((TAKEN,))
    return holder
