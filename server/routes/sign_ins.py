"""Signing in and out, and who is signed in."""

from typing import Any

from server import auth, clock
from server.domain.errors import WrongSignInError
from server.extensions import db, passphrases
from server.routes.blueprint import Blueprint
from server.schemas.me import MeSchema, SignInSchema
from server.services import me as service_of_me
from server.services import sign_ins as service
from server.services.me import Me

blueprint = Blueprint("sign_ins", __name__, description="Signing in and out.")


@blueprint.post("/sign-ins")
@blueprint.doc(security=[])
@blueprint.arguments(SignInSchema)
@blueprint.response(200, MeSchema)
def post_sign_in(given: dict[str, str]) -> Any:
    """Sign this device in with login and passphrase; the answer sets its cookie."""
    tx, whence, now = db.session(), auth.address(), clock.now()
    account = service.attempt(tx, given["login"], whence, now)
    tx.commit()  # the try counts, and judging it takes too long for a transaction
    if not passphrases.matches(account.passphrase_hash, given["passphrase"]):
        raise WrongSignInError
    opened = service.open_judged(tx, account, given["login"], whence, now)
    return auth.welcome(tx, opened)


@blueprint.delete("/sign-ins/current")
@blueprint.response(204)
def delete_current_sign_in() -> Any:
    """Sign this device out."""
    tx, signed_in = db.session(), auth.signed_in()
    service.close(tx, signed_in.person, signed_in.token)
    tx.commit()
    return None, 204, auth.no_cookie()


@blueprint.delete("/sign-ins")
@blueprint.response(204)
def delete_sign_ins() -> Any:
    """Sign out every device of the person, this one too."""
    tx = db.session()
    service.close_everywhere(tx, auth.me())
    tx.commit()
    return None, 204, auth.no_cookie()


@blueprint.get("/me")
@blueprint.response(200, MeSchema)
def get_me() -> Me:
    """Return who is signed in, in which clinic, and the server's time."""
    return service_of_me.describe(db.session(), auth.me(), clock.now())
