"""Sealing a backup: gzip, then age (age-encryption.org), which other programs open too.

What seals needs the recipient only, which is no secret. What opens needs the identity, which is
kept elsewhere.
"""

import gzip
import io
import os
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from threading import Thread
from typing import BinaryIO

import pyrage
from pyrage.x25519 import Identity, Recipient

from server.backups.book import DamagedError

GZIP = 31  # what zlib calls a gzip header and the largest window


class WrongKeyError(Exception):
    """The identity opens other backups, not this one."""


class NoKeyError(Exception):
    """The text is no key of age's."""


def recipient(text: str) -> Recipient:
    """Return the recipient that a text names: age1..."""
    try:
        return Recipient.from_str(text.strip())
    except pyrage.RecipientError:
        raise NoKeyError from None


def identities(text: str) -> list[Identity]:
    """Return the identities that a key file holds."""
    lines = [line.strip() for line in text.splitlines()]
    try:
        found = [Identity.from_str(one) for one in lines if one and not one.startswith("#")]
    except pyrage.IdentityError:
        raise NoKeyError from None
    if not found:
        raise NoKeyError
    return found


def seal(lines: Iterable[bytes], target: BinaryIO, recipients: Sequence[Recipient]) -> None:
    """Write lines into a file that only the recipients open."""
    chunks = _Chunks(_zipped(lines))
    try:
        pyrage.encrypt_io(io.BufferedReader(chunks), target, recipients)
    except pyrage.EncryptError:
        raise chunks.failed or OSError from None


@contextmanager
def opened(source: BinaryIO, keys: Sequence[Identity]) -> Iterator[Iterator[bytes]]:
    """Hand the block the lines of a sealed file; they raise DamagedError where it is damaged."""
    reading, writing = os.pipe()
    failed: list[Exception] = []

    def unseal() -> None:
        with os.fdopen(writing, "wb") as target:
            try:
                pyrage.decrypt_io(source, target, keys)
            except (pyrage.DecryptError, OSError) as error:
                failed.append(error)

    thread = Thread(target=unseal)
    thread.start()
    try:
        with os.fdopen(reading, "rb") as plain, gzip.open(plain) as lines:
            yield _whole(iter(lines), thread, failed)
    finally:
        thread.join()


def _whole(lines: Iterator[bytes], thread: Thread, failed: list[Exception]) -> Iterator[bytes]:
    try:
        yield from lines
    except (OSError, EOFError, zlib.error):
        thread.join()
        if any(isinstance(error, pyrage.DecryptError) for error in failed):
            raise WrongKeyError from None
        raise DamagedError from None
    thread.join()
    if failed:
        raise WrongKeyError if isinstance(failed[0], pyrage.DecryptError) else DamagedError


def _zipped(lines: Iterable[bytes]) -> Iterator[bytes]:
    packer = zlib.compressobj(wbits=GZIP)
    for line in lines:
        yield packer.compress(line)
    yield packer.flush()


class _Chunks(io.RawIOBase):
    """What pyrage reads from: pieces as they are made."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._left = b""
        self.failed: Exception | None = None

    def readable(self) -> bool:
        """Return that it can be read."""
        return True

    def readinto(self, target: memoryview, /) -> int:  # type: ignore[override]
        """Fill the target with what comes next; 0: nothing does."""
        try:
            while not self._left:
                self._left = next(self._pieces)
        except StopIteration:
            return 0
        except Exception as error:
            self.failed = error
            raise
        taken = min(len(target), len(self._left))
        target[:taken], self._left = self._left[:taken], self._left[taken:]
        return taken
