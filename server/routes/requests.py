"""What patients ask of their clinic, for the clinicians who answer."""

from uuid import UUID

from server import auth, clock
from server.auth import only
from server.domain.people import Role
from server.domain.requests import Answer, Asked
from server.extensions import db
from server.routes.blueprint import Blueprint
from server.schemas.requests import AnswerSchema, RequestsSchema
from server.services import requests as service

blueprint = Blueprint("requests", __name__, description="What patients ask of their clinic.")


@blueprint.get("/patients/<uuid:patient_id>/requests")
@only(Role.PATIENT, Role.CLINICIAN)
@blueprint.response(200, RequestsSchema)
def get_requests(patient_id: UUID) -> dict[str, list[Asked]]:
    """Return what a patient has asked, with what was answered."""
    tx = db.session()
    asked = service.of_patient(tx, auth.me(), patient_id)
    tx.commit()
    return {"requests": asked}


@blueprint.put("/patients/<uuid:patient_id>/requests/<uuid:entry_id>/answer")
@only(Role.CLINICIAN)
@blueprint.arguments(AnswerSchema)
@blueprint.response(200, RequestsSchema)
def put_answer(
    given: dict[str, Answer], patient_id: UUID, entry_id: UUID
) -> dict[str, list[Asked]]:
    """Say that a request was seen, or that it is done; safe to repeat, the first of each stands."""
    tx = db.session()
    asked = service.answer(tx, auth.me(), patient_id, entry_id, given["answer"], clock.now())
    tx.commit()
    return {"requests": asked}
