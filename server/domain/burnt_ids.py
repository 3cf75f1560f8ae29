"""Burnt ids: what was erased is known by a hash only, and never comes back."""

from hashlib import sha256
from uuid import UUID


def fingerprint(burnt: UUID) -> bytes:
    """Return what is kept of an id that was erased: nobody finds the id from it, or whose it was.

    74 bits of an id are random: no list of all ids could be hashed and compared.
    """
    return sha256(burnt.bytes).digest()
