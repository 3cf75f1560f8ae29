"""Pushing to a phone: encrypted for it, signed by us, handed to the vendor of its browser."""

import socket
from dataclasses import dataclass
from datetime import timedelta
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

import requests
from pywebpush import WebPushException, webpush

from server.domain.push_services import PushServices, Subscription, VapidKey, is_allowed
from server.messengers.sent import Sent

PATIENCE_SECONDS = 10
GONE = {404, 410}  # the vendor says that the place is no more
NOT_NOW = 429
IN_TROUBLE = 500  # and above


class Straight(requests.Session):
    """A connection that follows no redirect, and reads no proxy or password off this machine."""

    def __init__(self) -> None:
        super().__init__()
        self.trust_env = False

    def request(self, *args: Any, **more: Any) -> requests.Response:
        """Send one request, and that one only."""
        return super().request(*args, **more | {"allow_redirects": False})


@dataclass(frozen=True, slots=True, kw_only=True)
class Pusher:
    """What sends pushes in the name of one server."""

    services: PushServices
    key: VapidKey
    contact: str  # whom a vendor may turn to: an https address, or mailto:

    def push(self, to: Subscription, text: str, lasts: timedelta) -> Sent:
        """Hand a text to the vendor, who throws it away when the phone is off for so long."""
        try:
            barred = self._barred(to.endpoint)
            if barred is None:
                self._post(to, text, lasts)
        except WebPushException as error:
            return _meaning(error.status_code)
        except requests.ReadTimeout:
            return Sent.FAILED  # it may have been taken
        except OSError:  # requests' own errors are of this kind, too
            return Sent.LATER
        except ValueError:
            return Sent.GONE  # no key to encrypt for
        return barred or Sent.SENT

    def _post(self, to: Subscription, text: str, lasts: timedelta) -> None:
        with Straight() as session:
            webpush(
                {"endpoint": to.endpoint, "keys": {"p256dh": to.p256dh, "auth": to.auth}},
                data=text,
                vapid_private_key=self.key.private,
                vapid_claims={"sub": self.contact},
                ttl=int(lasts.total_seconds()),
                timeout=PATIENCE_SECONDS,
                requests_session=session,
            )

    def _barred(self, endpoint: str) -> Sent | None:
        """Return what becomes of a message that must not leave; None: it may.

        A place that is no longer on the list is forgotten; a name that leads into a private network
        is not called.
        """
        if not is_allowed(endpoint, self.services):
            return Sent.GONE
        if self.services.private:
            return None
        parts = urlsplit(endpoint)
        found = socket.getaddrinfo(parts.hostname, self.services.port, type=socket.SOCK_STREAM)
        inside = any(not ip_address(address[4][0]).is_global for address in found)
        return Sent.FAILED if inside else None


def _meaning(status: int | None) -> Sent:
    """Return what the vendor's refusal asks of us."""
    if status in GONE:
        return Sent.GONE
    later = status is not None and (status == NOT_NOW or status >= IN_TROUBLE)
    return Sent.LATER if later else Sent.FAILED
