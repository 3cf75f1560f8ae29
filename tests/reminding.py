"""Builders for reminders, and a vendor of our own that phones are pushed through."""

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import http_ece
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from server.domain.push_services import PushServices, Subscription


def wishes(**changes: Any) -> dict[str, Any]:
    """Return a body that asks for a prompt at 20:00 of every day in Madrid."""
    ordinary: dict[str, Any] = {"on": True, "times": ["20:00:00"], "weekdays": list(range(1, 8))}
    ordinary |= {"zone": "Europe/Madrid", "adaptive": False, "language": "en", "email": None}
    return ordinary | changes


def a_subscription(**changes: Any) -> dict[str, Any]:
    """Return a body that asks to push to a phone nobody holds."""
    ordinary = vars_of(Receiver().subscription("https://fcm.googleapis.com/fcm/send/abc"))
    return ordinary | changes


def vars_of(subscription: Subscription) -> dict[str, str]:
    """Return a subscription as a browser sends it."""
    names = ("endpoint", "p256dh", "auth")
    return {name: getattr(subscription, name) for name in names}


class Receiver:
    """A phone that can read what is encrypted for it."""

    def __init__(self) -> None:
        self._pair = ec.generate_private_key(ec.SECP256R1())
        self._secret = b"sixteen bytes it"

    def subscription(self, endpoint: str) -> Subscription:
        """Return what its browser would hand out."""
        point = self._pair.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        return Subscription(endpoint=endpoint, p256dh=_text(point), auth=_text(self._secret))

    def reads(self, body: bytes) -> str:
        """Return the text of a message."""
        said: bytes = http_ece.decrypt(body, private_key=self._pair, auth_secret=self._secret)
        return said.decode()


class Vendor:
    """What a vendor of browsers does: takes messages, or says why not."""

    def __init__(self) -> None:
        self.taken: list[tuple[str, dict[str, str], bytes]] = []  # path, headers, body
        self.status = 201
        self.more: dict[str, str] = {}
        self.port = 0

    @property
    def services(self) -> PushServices:
        """Return the list on which it stands alone."""
        return PushServices(hosts=("127.0.0.1",), scheme="http", port=self.port, private=True)

    def endpoint(self, path: str = "/phone") -> str:
        """Return the address of one phone."""
        return f"http://127.0.0.1:{self.port}{path}"

    @contextmanager
    def running(self) -> Iterator["Vendor"]:
        """Answer while the block runs."""
        server = ThreadingHTTPServer(("127.0.0.1", self.port), _handler(self))
        self.port = server.server_port
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        try:
            yield self
        finally:
            server.shutdown()
            server.server_close()


def _handler(vendor: Vendor) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            vendor.taken.append((self.path, {k.lower(): v for k, v in self.headers.items()}, body))
            self.send_response(vendor.status)
            for name, value in (vendor.more | {"Content-Length": "0"}).items():
                self.send_header(name, value)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    return Handler


def _text(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode()
