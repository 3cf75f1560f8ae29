"""Headers on every answer: nothing is framed, sniffed, leaked to other sites or kept by caches."""

from base64 import b64encode
from collections.abc import Sequence
from hashlib import sha256

from flask import Flask, Response, current_app, request

from server.config import Settings

POLICY = (
    "default-src 'self'; object-src 'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types reliefspan-worker reliefspan-intl"
)
ALWAYS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def policy_with(scripts: Sequence[bytes]) -> str:
    """Return the policy of a page in which these scripts stand, and no others."""
    hashes = [f"'sha256-{b64encode(sha256(script).digest()).decode()}'" for script in scripts]
    return f"{POLICY}; script-src 'self' {' '.join(hashes)}" if hashes else POLICY


def register(app: Flask) -> None:
    """Set the headers on whatever the application answers."""
    app.after_request(harden)


def harden(response: Response) -> Response:
    """Add the headers; only what a route itself allowed may be cached."""
    settings: Settings = current_app.extensions["settings"]
    for name, value in ALWAYS.items():
        response.headers.setdefault(name, value)
    if settings.secure:
        response.headers["Strict-Transport-Security"] = "max-age=31536000"
    if request.path.startswith("/api/") or "Cache-Control" not in response.headers:
        response.headers["Cache-Control"] = "no-store"
    return response
