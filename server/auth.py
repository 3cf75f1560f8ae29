"""From the cookie to a person; strangers and other sites are turned away here."""

from collections.abc import Callable
from copy import deepcopy
from functools import wraps
from typing import Any, ParamSpec, TypeVar, cast

from flask import Flask, Request, Response, current_app, g, request
from flask_login import current_user
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session as Tx
from werkzeug.exceptions import Unauthorized, UnsupportedMediaType

from server import clock
from server.config import Settings
from server.domain.errors import NotAllowedError
from server.domain.people import Person, Role
from server.domain.sign_ins import rules_for
from server.errors import respond
from server.extensions import db, login_manager
from server.schemas.problem import problem
from server.services import sign_ins
from server.services.me import Me
from server.services.sign_ins import Opened

PUBLIC = {  # every other endpoint answers 401 to a stranger
    "document.openapi_json",
    "document.docs",
    "document.docs_style",
    "enrolment.post_enrolment",
    "enrolment.post_look_up",
    "health.healthz",
    "pwa.asset",
    "pwa.page",
    "sign_ins.post_sign_in",
}
SAFE_METHODS = {"GET", "HEAD", "OPTIONS"}
FRIENDLY_SITES = {None, "same-origin", "none"}  # of Sec-Fetch-Site; None: no browser sent it

P = ParamSpec("P")
R = TypeVar("R")


class SignedIn:
    """The person behind a request, as flask-login wants to see them."""

    is_authenticated = True
    is_active = True
    is_anonymous = False

    def __init__(self, person: Person, token: str) -> None:
        self.person = person
        self.token = token

    def get_id(self) -> str:
        """Return the token: never a person's id, so that every sign-in can be revoked."""
        return self.token


def signed_in() -> SignedIn:
    """Return who is signed in, and by which token."""
    return cast("SignedIn", current_user)


def me() -> Person:
    """Return the person who is signed in."""
    return signed_in().person


def address() -> str:
    """Return the network address that the request came from."""
    return request.remote_addr or "unknown"


def public_url() -> str:
    """Return where people find this server, without a slash at its end."""
    return _settings().public_url.rstrip("/")


def only(*roles: Role) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Let these roles in. Stands above `arguments`, or a body would be judged before its sender."""

    def decorate(view: Callable[P, R]) -> Callable[P, R]:
        @wraps(view)
        def guarded(*args: P.args, **kwargs: P.kwargs) -> R:
            if me().role not in roles:
                raise NotAllowedError
            return view(*args, **kwargs)

        _document_roles(guarded, roles)
        return guarded

    return decorate


def _document_roles(view: Any, roles: tuple[Role, ...]) -> None:
    """Say in the document, and to the test over all routes, whom a view lets in."""
    view._apidoc = deepcopy(getattr(view, "_apidoc", {}))
    view._apidoc.setdefault("manual_doc", {})["x-roles"] = [role.value for role in roles]
    view.roles = frozenset(roles)


def welcome(tx: Tx, opened: Opened) -> tuple[Me, int, dict[str, str]]:
    """Commit a new sign-in, then answer with who it is and the cookie to be remembered by."""
    tx.commit()
    rules = rules_for(opened.me.person.role)
    lasting = rules.longest or rules.idle
    return opened.me, 200, {"Set-Cookie": _cookie(opened.token, int(lasting.total_seconds()))}


def no_cookie() -> dict[str, str]:
    """Return the header that makes a device forget its sign-in."""
    return {"Set-Cookie": _cookie("", 0)}


def register(app: Flask) -> None:
    """Guard every endpoint of the application."""
    login_manager.request_loader(_load)
    app.before_request(_refuse_other_sites)
    app.before_request(_refuse_strangers)
    app.before_request(_refuse_other_bodies)
    app.after_request(_renew)


def _refuse_other_sites() -> Response | None:
    """Turn away what a browser sends for another site; SameSite alone trusts sibling domains."""
    if request.method in SAFE_METHODS:
        return None
    ours = {_settings().origin, request.host_url.rstrip("/").lower(), None}
    origin = request.headers.get("Origin")
    if request.headers.get("Sec-Fetch-Site") in FRIENDLY_SITES and origin in ours:
        return None
    return respond(problem("cross_site"))


def _refuse_strangers() -> None:
    guarded = request.endpoint is not None and request.endpoint not in PUBLIC
    if guarded and not current_user.is_authenticated:
        raise Unauthorized


def _refuse_other_bodies() -> None:
    has_body = bool(request.content_length) or "Transfer-Encoding" in request.headers
    if request.endpoint is not None and has_body and not request.is_json:
        raise UnsupportedMediaType


def _load(incoming: Request) -> SignedIn | None:
    """Return who holds the cookie's token, in a transaction of its own.

    It must be over before the body is read: a slow sender would hold SQLite's one writer.
    """
    token = incoming.cookies.get(_cookie_name())
    if not token:
        return None
    tx, now = db.session(), clock.now()
    known = sign_ins.whose(tx, token, now)
    tx.commit()
    if known is None:
        return None
    if known.due:
        _note_use(token)
    return SignedIn(known.person, token)


def _note_use(token: str) -> None:
    """Keep the sign-in open. On a full disk a patient's own reading goes on without this."""
    tx = db.session()
    try:
        sign_ins.note_use(tx, token, clock.now())
        tx.commit()
    except OperationalError:
        tx.rollback()
        return
    g.renew = True


def _renew(response: Response) -> Response:
    """Give a patient's cookie its 400 days again, once a day, unless the answer sets one itself."""
    if g.get("renew") and me().role is Role.PATIENT and "Set-Cookie" not in response.headers:
        lasting = int(rules_for(Role.PATIENT).idle.total_seconds())
        response.headers["Set-Cookie"] = _cookie(signed_in().token, lasting)
    return response


def _cookie(token: str, seconds: int) -> str:
    secure = "; Secure" if _settings().secure else ""
    age = f"Max-Age={seconds}; Path=/; HttpOnly; SameSite=Strict"
    return f"{_cookie_name()}={token}; {age}{secure}"


def brings_cookie() -> bool:
    """Return whether the request comes from a device that was signed in and may still be."""
    return _cookie_name() in request.cookies


def _cookie_name() -> str:
    """Return the name; Safari refuses Secure cookies, and so the prefix, on http://localhost."""
    return "__Host-reliefspan" if _settings().secure else "reliefspan"


def _settings() -> Settings:
    return cast("Settings", current_app.extensions["settings"])
