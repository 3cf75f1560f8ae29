"""Where a phone may ask us to push to: the vendors of browsers, and nobody else.

An endpoint is an address that a phone tells the server. Without this list anybody who is signed in
could make the server call addresses inside the clinic's own network.
"""

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

ENDPOINT_MAX_CHARACTERS: Final = 1000
PLAIN: Final = re.compile(r"[!-~]+", re.ASCII)  # no blanks, no controls, ASCII only


@dataclass(frozen=True, slots=True, kw_only=True)
class PushServices:
    """The hosts that may be called, and how; tests have one of their own."""

    hosts: tuple[str, ...]  # exact; one that begins with a dot stands for every host below it
    scheme: str = "https"
    port: int = 443
    private: bool = False  # addresses of private networks are allowed


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """Where one device is pushed to, and how to encrypt for it."""

    endpoint: str
    p256dh: str  # its public key, base64url
    auth: str  # the secret it shares with us, base64url


@dataclass(frozen=True, slots=True, kw_only=True)
class VapidKey:
    """The key pair that vendors know this server by, base64url."""

    private: str
    public: str


KNOWN_SERVICES: Final = PushServices(
    hosts=(
        "fcm.googleapis.com",  # Chrome, Edge on Android, Samsung, Opera
        "updates.push.services.mozilla.com",  # Firefox
        ".push.services.mozilla.com",
        "web.push.apple.com",  # Safari
        ".push.apple.com",
        ".notify.windows.com",  # Edge on Windows
    )
)


def is_allowed(endpoint: str, services: PushServices) -> bool:
    """Return whether an endpoint may be kept and called."""
    if len(endpoint) > ENDPOINT_MAX_CHARACTERS or not PLAIN.fullmatch(endpoint):
        return False
    if "\\" in endpoint or "#" in endpoint:
        return False  # read differently by different programs
    try:
        parts = urlsplit(endpoint)
        port = parts.port or services.port
    except ValueError:
        return False
    plain = parts.scheme == services.scheme and port == services.port and "@" not in parts.netloc
    host = parts.hostname or ""
    return plain and any(host == one or _is_below(host, one) for one in services.hosts)


def _is_below(host: str, suffix: str) -> bool:
    return suffix.startswith(".") and host.endswith(suffix) and host != suffix
