"""Chance that falls the same way every time: each question has its own stream of numbers."""

from datetime import UTC, datetime
from hashlib import sha256
from random import Random
from uuid import UUID

MODEL = "reliefspan demo 1"  # another model is another clinic: its ids must not meet these


def stream(*key: object) -> Random:
    """Return the numbers that belong to one question about one person, always the same ones."""
    return Random("/".join([MODEL, *map(str, key)]))


def uuid7_at(instant: datetime, *key: object) -> UUID:
    """Return the id that a phone would have made at this instant: a UUID of version 7.

    Milliseconds since 1970 come first, so ids sort by age; the rest follows from the key.
    """
    milliseconds = round(instant.timestamp() * 1000)
    digest = sha256("/".join([MODEL, "id", *map(str, key)]).encode()).digest()
    octets = bytearray(milliseconds.to_bytes(6, "big") + digest[:10])
    octets[6] = octets[6] & 0x0F | 0x70
    octets[8] = octets[8] & 0x3F | 0x80
    return UUID(bytes=bytes(octets))


def instant_of(made: UUID) -> datetime:
    """Return the instant that an id of version 7 carries, in UTC."""
    return datetime.fromtimestamp((made.int >> 80) / 1000, UTC)
