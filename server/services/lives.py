"""The lives of a database: a restore or a move begins another."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session as Tx

from server.domain.people import Role
from server.services import erasure
from server.store import audit, burnt_ids, epoch, invitations, sign_ins

STAFF = (Role.CLINICIAN, Role.ADMINISTRATOR)


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """What a restored database had to be made of."""

    burnt: set[bytes]  # every fingerprint that it or the ledger knows
    erased: int  # versions that the backup still had


def moved(tx: Tx) -> None:
    """Begin another life after a move: phones offer again what the old database may have got."""
    epoch.end(tx)
    audit.record(tx, audit.JOB, "database.move", None)


def restored(tx: Tx, ledger: set[bytes], now: datetime, *, phones_too: bool) -> Begun:
    """Begin another life after a restore.

    What was erased since is erased again. The backup knows no sign-out since: sign-ins of staff,
    who see everybody, end; those of patients, who see themselves, only if asked for. Invitations
    end, because one of them may have been used since.
    """
    epoch.end(tx)
    invitations.withdraw_all(tx)
    sign_ins.close_of(tx, tuple(Role) if phones_too else STAFF)
    burnt = ledger | burnt_ids.every(tx)
    erased = erasure.erase_again(tx, burnt, now)
    audit.record(tx, audit.JOB, "database.restore", None)
    return Begun(burnt=burnt, erased=erased)
