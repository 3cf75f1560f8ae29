"""Where a patient's devices are pushed to, and the key that vendors know this server by."""

import base64
from datetime import datetime

from sqlalchemy.orm import Session as Tx

from server.domain.errors import Fault, FaultyValueError
from server.domain.people import Person
from server.domain.push_services import PushServices, Subscription, VapidKey, is_allowed
from server.store import audit, push

FOREIGN = Fault(field="endpoint", code="unknown", message="Not the address of a known vendor.")


def subscribe(
    tx: Tx, by: Person, sign_in: bytes, wanted: Subscription, services: PushServices, now: datetime
) -> None:
    """Push to the device of this sign-in until it ends; safe to repeat."""
    if not is_allowed(wanted.endpoint, services):
        raise FaultyValueError((FOREIGN,))
    push.subscribe(tx, sign_in, by.id, wanted, now)
    audit.record(tx, by.id, "push.subscribe", by.id)


def unsubscribe(tx: Tx, by: Person, sign_in: bytes) -> None:
    """Push to the device of this sign-in no more; safe to repeat."""
    push.unsubscribe(tx, sign_in)
    audit.record(tx, by.id, "push.unsubscribe", by.id)


def is_subscribed(tx: Tx, sign_in: bytes) -> bool:
    """Return whether the device of this sign-in is pushed to."""
    return push.is_subscribed(tx, sign_in)


def public_key(tx: Tx, now: datetime) -> str:
    """Return what a browser subscribes with, base64url."""
    return key(tx, now).public


def key(tx: Tx, now: datetime) -> VapidKey:
    """Return the key pair, made when it is first asked for."""
    return push.key(tx) or push.offer_key(tx, fresh_key(), now)


def fresh_key() -> VapidKey:
    """Make a key pair on P-256."""
    # Only once in the life of a server, and cryptography takes its time to load.
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    pair = ec.generate_private_key(ec.SECP256R1())
    number = pair.private_numbers().private_value.to_bytes(32)
    point = pair.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    return VapidKey(private=_text(number), public=_text(point))


def _text(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode()
