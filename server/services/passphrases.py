"""Passphrases: argon2id, and the same effort whether or not the login exists.

Never called inside a transaction: one verification takes about 0.1 s, and SQLite has one writer.
"""

import unicodedata
from functools import cached_property

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError


class Passphrases:
    """Hashes and verifies; unbound until `init` says what a verification may cost."""

    _hasher: PasswordHasher

    def init(self, memory_kib: int) -> None:
        """Set the cost."""
        self._hasher = PasswordHasher(memory_cost=memory_kib)
        self.__dict__.pop("_nobody", None)

    def hash(self, passphrase: str | None) -> str | None:
        """Return the argon2id hash of a passphrase, salted; None of none."""
        return None if passphrase is None else self._hasher.hash(_normal(passphrase))

    def matches(self, stored: str | None, passphrase: str) -> bool:
        """Return whether the passphrase is the stored one; None never is, at the same cost."""
        try:
            self._hasher.verify(stored or self._nobody, _normal(passphrase))
        except (VerificationError, InvalidHashError):
            return False
        return bool(stored)

    @cached_property
    def _nobody(self) -> str:
        """The hash that stands in for unknown logins; made once, when it is first needed."""
        return self._hasher.hash("nobody's")


def _normal(passphrase: str) -> str:
    """Return what two keyboards that type the same letters agree on."""
    return unicodedata.normalize("NFKC", passphrase)
