"""A patient's reminders: wishes, this device's push, a calendar, and putting off a prompt."""

from typing import Any

from flask import Response, current_app

from server import auth, clock
from server.auth import only
from server.config import Settings
from server.domain.people import Role
from server.domain.push_services import Subscription
from server.domain.reminders import ShownReminders, Wishes
from server.exports.calendar import calendar
from server.extensions import db
from server.routes.blueprint import Blueprint
from server.routes.preconditions import IfMatchSchema, etag
from server.schemas.reminders import (
    EmailCodeSchema,
    RemindersSchema,
    SubscriptionSchema,
    WishesSchema,
)
from server.services import push
from server.services import reminders as service
from server.services.reminders import Asker
from server.services.sign_ins import key_of

blueprint = Blueprint("reminders", __name__, description="A patient's own reminders.")


@blueprint.get("/reminders")
@only(Role.PATIENT)
@blueprint.response(200, RemindersSchema)
def get_reminders() -> Any:
    """Return the patient's reminders; the ETag names the state of their wishes."""
    tx = db.session()
    shown = service.shown(tx, _asker(), clock.now())
    tx.commit()  # the server's key may just have been made
    return _answer(shown)


@blueprint.put("/reminders")
@only(Role.PATIENT)
@blueprint.arguments(WishesSchema)
@blueprint.arguments(IfMatchSchema, location="headers")
@blueprint.response(200, RemindersSchema)
def put_reminders(wanted: Wishes, seen: dict[str, int | None]) -> Any:
    """Change what the patient wishes, on top of the state that If-Match names; "0": none yet."""
    tx = db.session()
    shown = service.change(tx, _asker(), wanted, seen["if_match"], clock.now())
    tx.commit()
    return _answer(shown)


@blueprint.put("/reminders/push")
@only(Role.PATIENT)
@blueprint.arguments(SubscriptionSchema)
@blueprint.response(200, RemindersSchema)
def put_push(wanted: Subscription) -> Any:
    """Push to this device until its sign-in ends; safe to repeat."""
    tx, by, now = db.session(), _asker(), clock.now()
    push.subscribe(tx, by.person, by.sign_in, wanted, _settings().push_services, now)
    shown = service.shown(tx, by, now)
    tx.commit()
    return _answer(shown)


@blueprint.delete("/reminders/push")
@only(Role.PATIENT)
@blueprint.response(204)
def delete_push() -> None:
    """Push to this device no more; safe to repeat."""
    tx, by = db.session(), _asker()
    push.unsubscribe(tx, by.person, by.sign_in)
    tx.commit()


@blueprint.post("/reminders/snoozes")
@only(Role.PATIENT)
@blueprint.response(200, RemindersSchema)
def post_snooze() -> Any:
    """Put the latest prompt off by an hour: once, and within twelve hours; else nothing changes."""
    tx = db.session()
    shown = service.put_off(tx, _asker(), clock.now())
    tx.commit()
    return _answer(shown)


@blueprint.post("/reminders/email-codes")
@only(Role.PATIENT)
@blueprint.response(200, RemindersSchema)
def post_email_code() -> Any:
    """Send the code once more; that counts as a try at it, so that no mailbox is flooded."""
    tx, by, now = db.session(), _asker(), clock.now()
    service.count_code(tx, by, now)
    shown = service.ask_again(tx, by, now)
    tx.commit()
    return _answer(shown)


@blueprint.post("/reminders/email-confirmations")
@only(Role.PATIENT)
@blueprint.arguments(EmailCodeSchema)
@blueprint.response(200, RemindersSchema)
def post_email_confirmation(given: dict[str, str]) -> Any:
    """Confirm the e-mail address by the code that was sent to it."""
    tx, by, now = db.session(), _asker(), clock.now()
    service.count_code(tx, by, now)
    tx.commit()  # counts whatever comes of it
    shown = service.confirm(tx, by, given["code"], now)
    tx.commit()
    return _answer(shown)


@blueprint.get("/reminders/calendar")
@only(Role.PATIENT)
@blueprint.response(200, content_type="text/calendar")
def get_calendar() -> Response:
    """Return the wishes as a calendar of the phone's own, on which every prompt is an alarm."""
    by, now = _asker(), clock.now()
    wishes = service.wishes_of(db.session(), by.person)
    text = calendar(wishes, by.person.id, now, auth.public_url())
    return Response(text, content_type="text/calendar; charset=utf-8", headers=DOWNLOADED)


DOWNLOADED = {"Content-Disposition": 'attachment; filename="reliefspan.ics"'}


def _asker() -> Asker:
    signed_in = auth.signed_in()
    return Asker(
        person=signed_in.person,
        sign_in=key_of(signed_in.token),
        address=auth.address(),
        secret=str(current_app.secret_key),
        mails=_settings().mail is not None,
    )


def _answer(shown: ShownReminders) -> tuple[ShownReminders, int, dict[str, str]]:
    return shown, 200, etag(shown.reminders.number)


def _settings() -> Settings:
    settings: Settings = current_app.extensions["settings"]
    return settings
