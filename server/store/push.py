"""Where signed-in devices are pushed to, and the key that vendors know us by."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session as Tx

from server.domain.push_services import Subscription, VapidKey
from server.models.reminder import PushSubscriptionRow, VapidKeyRow

ROW = PushSubscriptionRow
INSERT: dict[str, Callable[[type], sqlite.Insert | postgresql.Insert]] = {
    "sqlite": sqlite.insert,
    "postgresql": postgresql.insert,
}


def subscribe(
    tx: Tx, sign_in: bytes, patient_id: UUID, wanted: Subscription, now: datetime
) -> None:
    """Push to the device of this sign-in from now on; one device has one place."""
    tx.execute(delete(ROW).where((ROW.sign_in == sign_in) | (ROW.endpoint == wanted.endpoint)))
    row = ROW(sign_in=sign_in, patient_id=patient_id, subscribed_at=now)
    row.endpoint, row.p256dh, row.auth = wanted.endpoint, wanted.p256dh, wanted.auth
    tx.add(row)
    tx.flush()


def unsubscribe(tx: Tx, sign_in: bytes) -> None:
    """Push to the device of this sign-in no more."""
    tx.execute(delete(ROW).where(ROW.sign_in == sign_in))


def end(tx: Tx, endpoint: str) -> None:
    """Forget a place that its vendor says is gone."""
    tx.execute(delete(ROW).where(ROW.endpoint == endpoint))


def is_subscribed(tx: Tx, sign_in: bytes) -> bool:
    """Return whether the device of this sign-in is pushed to."""
    return tx.scalar(select(ROW.sign_in).where(ROW.sign_in == sign_in)) is not None


def of_patient(tx: Tx, patient_id: UUID) -> list[Subscription]:
    """Return where a patient's devices are pushed to, oldest first."""
    own = select(ROW).where(ROW.patient_id == patient_id).order_by(ROW.subscribed_at, ROW.endpoint)
    return [
        Subscription(endpoint=row.endpoint, p256dh=row.p256dh, auth=row.auth)
        for row in tx.scalars(own)
    ]


def key(tx: Tx) -> VapidKey | None:
    """Return the key pair; None: it was never made."""
    row = tx.get(VapidKeyRow, 1, populate_existing=True)
    return None if row is None else VapidKey(private=row.private, public=row.public)


def offer_key(tx: Tx, fresh: VapidKey, now: datetime) -> VapidKey:
    """Keep a key pair unless another worker was first, and return the one that is kept."""
    values = {"id": 1, "private": fresh.private, "public": fresh.public, "made_at": now}
    insert = INSERT[tx.get_bind().dialect.name]
    tx.execute(insert(VapidKeyRow).values(values).on_conflict_do_nothing())
    return key(tx) or fresh
