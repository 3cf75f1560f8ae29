"""The code of an invitation, as people read it aloud and type it."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from server.domain.people import Role

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: without I, L, O, U
LENGTH: Final = 12  # 60 bits
VALID_FOR: Final = timedelta(days=7)
MOVE_VALID_FOR: Final = timedelta(minutes=15)  # both phones lie side by side
MISREAD: Final = str.maketrans("OIL", "011")


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """An invitation just made: the only moment at which its code is known."""

    code: str  # XXXX-XXXX-XXXX
    expires_at: datetime  # UTC


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A usable invitation, as the server keeps it."""

    person_id: UUID
    moves: bool  # made by a patient who is signed in, for another phone of their own


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """Whom a usable code invites, and to what."""

    person_id: UUID
    role: Role
    name: str
    clinic_name: str
    device_alone: bool  # no passphrase is asked of this person
    moves: bool  # to another phone of their own: nothing is chosen anew


def tidy(typed: str) -> str:
    """Return a typed code as it is kept: capitals, blanks and look-alikes do not matter."""
    return re.sub(r"[\s-]", "", typed).upper().translate(MISREAD)


def shown(code: str) -> str:
    """Return a code in groups of four."""
    return "-".join(code[at : at + 4] for at in range(0, LENGTH, 4))
