"""Wires the layers, and nothing else."""

from pathlib import Path

from flask import Flask
from sqlalchemy import make_url
from werkzeug.middleware.proxy_fix import ProxyFix

from server import auth, errors, headers
from server.clock import Clock, system
from server.config import Settings
from server.extensions import (
    NoSession,
    begin_immediate,
    db,
    engine_options,
    login_manager,
    passphrases,
)
from server.routes import API, PAGES
from server.strict_json import StrictJSON

BODY_BYTES = 1024 * 1024  # 100 entries with notes of 2,000 characters, four bytes each, fit

SPEC_OPTIONS = {
    "info": {"description": "How long each ketamine session relieves chronic pain."},
    "servers": [{"url": "/"}],
    "security": [{"sign_in": []}],
}
SIGN_IN = {
    "type": "apiKey",
    "in": "cookie",
    "name": "__Host-reliefspan",
    "description": "Set by signing in or enrolling; `reliefspan` where the server is on http://localhost.",
}


def create_app(settings: Settings, clock: Clock = system) -> Flask:
    """Make one application; tests hand in their settings and their clock."""
    app = Flask("server", static_folder=None)
    app.config.from_mapping(_flask_config(settings))
    app.extensions |= {"settings": settings, "clock": clock}
    app.json = StrictJSON(app)
    app.session_interface = NoSession()
    if settings.proxies:
        hops = settings.proxies
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops, x_host=hops)  # type: ignore[method-assign]
    _bind(app, settings)
    return app


def _bind(app: Flask, settings: Settings) -> None:
    db.init_app(app)
    if settings.database_url.startswith("sqlite"):
        with app.app_context():
            begin_immediate(db.engine)
    passphrases.init(settings.passphrase_memory_kib)
    login_manager.init_app(app)
    headers.register(app)
    auth.register(app)
    errors.register(app)
    api = errors.OneShapeApi(app)
    api.spec.components.security_scheme("sign_in", SIGN_IN)
    for blueprint in API:
        api.register_blueprint(blueprint, url_prefix="/api/v1")
    for pages in PAGES:
        app.register_blueprint(pages)


def _flask_config(settings: Settings) -> dict[str, object]:
    url = make_url(settings.database_url)
    if url.get_backend_name() == "sqlite" and url.database:  # else relative to Flask's own folder
        url = url.set(database=str(Path(url.database).absolute()))
    return {
        "SECRET_KEY": settings.secret_key,
        "SQLALCHEMY_DATABASE_URI": url,
        "SQLALCHEMY_ENGINE_OPTIONS": engine_options(
            settings.database_url, settings.patience_seconds
        ),
        "MAX_CONTENT_LENGTH": BODY_BYTES,
        "API_TITLE": "Reliefspan",
        "API_VERSION": "v1",
        "OPENAPI_VERSION": "3.1.0",
        "API_SPEC_OPTIONS": SPEC_OPTIONS,
    }
