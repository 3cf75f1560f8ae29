"""How long a device stays signed in, and how long a guesser waits."""

import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from server.domain.people import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInRules:
    """How long a sign-in lasts, and how rarely its use is written down."""

    idle: timedelta  # since it was last used
    longest: timedelta | None  # since it was opened; None: as long as it is used
    note_every: timedelta  # a write per request would cost a sync each


STAFF_RULES: Final = SignInRules(
    idle=timedelta(minutes=30), longest=timedelta(hours=12), note_every=timedelta(minutes=1)
)
PATIENT_RULES: Final = SignInRules(  # browsers keep no cookie longer than 400 days
    idle=timedelta(days=400), longest=None, note_every=timedelta(days=1)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """One device that is signed in."""

    role: Role
    opened_at: datetime  # UTC
    seen_at: datetime  # UTC; written down every `note_every`


def rules_for(role: Role) -> SignInRules:
    """Return how long this role stays signed in."""
    return PATIENT_RULES if role is Role.PATIENT else STAFF_RULES


def is_open(sign_in: SignIn, now: datetime) -> bool:
    """Return whether the device is still signed in; on the last instant it is not."""
    rules = rules_for(sign_in.role)
    if rules.longest is not None and now - sign_in.opened_at >= rules.longest:
        return False
    return now - sign_in.seen_at < rules.idle


def is_due(sign_in: SignIn, now: datetime) -> bool:
    """Return whether it is time to write down that the sign-in is in use."""
    return now - sign_in.seen_at >= rules_for(sign_in.role).note_every


def tidy_login(typed: str) -> str:
    """Return a login as it is kept: people and keyboards disagree on capitals and blanks."""
    return unicodedata.normalize("NFKC", typed).strip().casefold()
