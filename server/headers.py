"""Headers on every answer: nothing is framed, sniffed, leaked to other sites or kept by caches."""

from flask import Flask, Response, current_app, request

from server.config import Settings

POLICY = (
    "default-src 'self'; object-src 'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types reliefspan-worker"
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


def register(app: Flask) -> None:
    """Set the headers on whatever the application answers."""
    app.after_request(harden)


def harden(response: Response) -> Response:
    """Add the headers; only what a route itself allowed may be cached."""
    settings: Settings = current_app.extensions["settings"]
    for name, value in ALWAYS.items():
        response.headers[name] = value
    if settings.secure:
        response.headers["Strict-Transport-Security"] = "max-age=31536000"
    if request.path.startswith("/api/") or "Cache-Control" not in response.headers:
        response.headers["Cache-Control"] = "no-store"
    return response
