"""Who uses Reliefspan, and the clinic they belong to."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

NAME_MAX_CHARACTERS = 120
LOGIN_MAX_CHARACTERS = 120
PHONE_MAX_CHARACTERS = 40
PASSPHRASE_MIN_CHARACTERS = 12
PASSPHRASE_MAX_CHARACTERS = 200


class Role(StrEnum):
    """What a person may do; one each."""

    PATIENT = "patient"
    CLINICIAN = "clinician"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clinic:
    """A clinic: the wall that no person's reading or writing passes."""

    id: UUID
    name: str
    demo: bool  # all people and data are invented, and every page says so
    device_alone: bool  # a patient may enrol without a passphrase
    phone: str | None  # for "contact the clinic today"; None: not given
    number: int  # counts the states of its settings, from 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A patient, a clinician or an administrator of one clinic."""

    id: UUID
    clinic_id: UUID
    role: Role
    name: str
    login: str | None  # None: not enrolled, or known by the device alone
    zone: str  # IANA name; the days of a patient are lived in it
    enrolled: bool  # has used an invitation, and not lost access since
