"""Invitations and accepting them."""

from typing import Any
from uuid import UUID

from server import auth, clock
from server.auth import only
from server.domain.invitations import Invited
from server.domain.people import Role
from server.extensions import db, passphrases
from server.routes.blueprint import Blueprint
from server.schemas.invitation import (
    CodeSchema,
    EnrolmentSchema,
    InvitationSchema,
    InvitedSchema,
)
from server.schemas.me import MeSchema
from server.services import invitations as service
from server.services import throttle
from server.services.invitations import Enrolment, Offer

blueprint = Blueprint("enrolment", __name__, description="Invitations and accepting them.")


@blueprint.post("/invitations/look-up")
@blueprint.doc(security=[])
@blueprint.arguments(CodeSchema)
@blueprint.response(200, InvitedSchema)
def post_look_up(given: dict[str, str]) -> Invited:
    """Return whom a code invites, without using it up."""
    tx, whence, now = db.session(), auth.address(), clock.now()
    throttle.count_try(tx, whence, now)
    tx.commit()  # counts whatever comes of it
    invited = service.look_up(tx, given["code"], whence, now)
    tx.commit()
    return invited


@blueprint.post("/enrolments")
@blueprint.doc(security=[])
@blueprint.arguments(EnrolmentSchema)
@blueprint.response(200, MeSchema)
def post_enrolment(given: dict[str, Any]) -> Any:
    """Accept an invitation: keep the choices, sign this device in, and use the code up."""
    tx, whence, now = db.session(), auth.address(), clock.now()
    throttle.count_try(tx, whence, now)
    tx.commit()  # counts whatever comes of it, and hashing takes too long for a transaction
    secret = passphrases.hash(given["passphrase"])
    chosen = Enrolment(code=given["code"], passphrase_hash=secret, zone=given["zone"])
    return auth.welcome(tx, service.enrol(tx, chosen, whence, now))


@blueprint.post("/patients/<uuid:patient_id>/invitations")
@only(Role.CLINICIAN)
@blueprint.response(200, InvitationSchema)
def post_patient_invitation(patient_id: UUID) -> Offer:
    """Invite a patient of the clinic; an earlier invitation ends."""
    tx = db.session()
    invitation = service.invite_patient(tx, auth.me(), patient_id, clock.now())
    tx.commit()
    return service.offer(invitation, auth.public_url())


@blueprint.post("/me/invitations")
@only(Role.PATIENT)
@blueprint.response(200, InvitationSchema)
def post_own_invitation() -> Offer:
    """Invite another phone of one's own, for a quarter of an hour; an earlier invitation ends."""
    tx = db.session()
    invitation = service.invite_self(tx, auth.me(), clock.now())
    tx.commit()
    return service.offer(invitation, auth.public_url())


@blueprint.post("/staff/<uuid:person_id>/invitations")
@only(Role.ADMINISTRATOR)
@blueprint.response(200, InvitationSchema)
def post_staff_invitation(person_id: UUID) -> Offer:
    """Invite a member of staff; an earlier invitation ends."""
    tx = db.session()
    invitation = service.invite_staff(tx, auth.me(), person_id, clock.now())
    tx.commit()
    return service.offer(invitation, auth.public_url())
