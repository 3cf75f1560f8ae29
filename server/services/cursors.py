"""Cursors of the change feed: opaque, signed, bound to one person and to this database's life."""

from itsdangerous import BadSignature, URLSafeSerializer
from sqlalchemy.orm import Session as Tx

from server.domain.errors import CursorExpiredError
from server.domain.people import Person
from server.store import epoch

SALT = "entry-versions"


def sealed(tx: Tx, secret: str, reader: Person, revision: int) -> str:
    """Return the cursor of a reader who has seen everything up to `revision`."""
    return _signer(secret).dumps([reader.id.hex, epoch.current(tx).hex, revision])


def opened(tx: Tx, secret: str, reader: Person, cursor: str | None) -> int:
    """Return the revision that a cursor stands for; none: the beginning.

    A cursor that is garbled, another person's or from before a restore is as good as expired.
    """
    if cursor is None:
        return 0
    try:
        person_id, life, revision = _signer(secret).loads(cursor)
    except BadSignature:
        raise CursorExpiredError from None
    if person_id != reader.id.hex or life != epoch.current(tx).hex:
        raise CursorExpiredError
    return int(revision)


def _signer(secret: str) -> URLSafeSerializer:
    return URLSafeSerializer(secret, salt=SALT)
