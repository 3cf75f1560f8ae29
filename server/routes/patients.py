"""Patients of the clinic: the list, and one patient's trend."""

from typing import Any
from uuid import UUID

from flask import Response

from server import auth, clock
from server.auth import only
from server.domain.conditions import Condition
from server.domain.people import Role
from server.extensions import db
from server.routes.blueprint import Blueprint
from server.routes.ids import own_id, refuse_other_versions
from server.routes.preconditions import IfMatchSchema, etag
from server.schemas.patient import (
    CaseloadPageSchema,
    CaseloadSchema,
    ConditionSchema,
    NewPatientSchema,
    PatientSchema,
)
from server.schemas.trend import TrendSchema
from server.schemas.trend_view import trend_view
from server.schemas.views import caseload_view
from server.services import caseload, trends
from server.services import patients as service
from server.services.patients import NewPatient
from server.strict_json import compact

blueprint = Blueprint("patients", __name__, description="The clinic's patients.")


@blueprint.get("/patients")
@only(Role.CLINICIAN)
@blueprint.arguments(CaseloadPageSchema, location="query")
@blueprint.response(200, CaseloadSchema)
def get_patients(asked: dict[str, Any]) -> Response:
    """Return a page of the clinic's patients, by name, each in one line as of their today."""
    tx = db.session()
    page = caseload.page(tx, auth.me(), asked["cursor"], asked["limit"], clock.now())
    tx.commit()
    shown = caseload_view(page.patients, page.last)
    return Response(compact(shown), content_type="application/json")


@blueprint.put(
    "/patients/<uuid:patient_id>", parameters=[own_id("patient_id", "The patient's id.")]
)
@only(Role.CLINICIAN)
@blueprint.arguments(NewPatientSchema)
@blueprint.response(200, PatientSchema)
def put_patient(wanted: dict[str, Any], patient_id: UUID) -> Any:
    """Keep a new patient of the clinic, under an id that the client made; safe to repeat."""
    refuse_other_versions("patient_id", patient_id)
    tx = db.session()
    patient = service.create(tx, auth.me(), patient_id, NewPatient(**wanted), clock.now())
    tx.commit()
    return patient, 200, etag(patient.number)


@blueprint.put("/patients/<uuid:patient_id>/condition")
@only(Role.CLINICIAN)
@blueprint.arguments(ConditionSchema)
@blueprint.arguments(IfMatchSchema, location="headers")
@blueprint.response(200, PatientSchema)
def put_condition(
    wanted: dict[str, Condition | None], seen: dict[str, int | None], patient_id: UUID
) -> Any:
    """Say what a patient is treated for, on top of the state that If-Match names."""
    tx, condition = db.session(), wanted["condition"]
    patient = service.set_condition(tx, auth.me(), patient_id, condition, seen["if_match"])
    tx.commit()
    return patient, 200, etag(patient.number)


@blueprint.delete("/patients/<uuid:patient_id>/sign-ins")
@only(Role.CLINICIAN)
@blueprint.response(204)
def delete_patient_sign_ins(patient_id: UUID) -> None:
    """Take a patient's access, as after a lost phone: sign-ins, passphrase and invitation end."""
    tx = db.session()
    service.take_access(tx, auth.me(), patient_id)
    tx.commit()


@blueprint.get("/patients/<uuid:patient_id>/trend")
@only(Role.PATIENT, Role.CLINICIAN)
@blueprint.response(200, TrendSchema)
def get_trend(patient_id: UUID) -> Response:
    """Return how a patient's pain went and how long each course helped, in one answer."""
    tx = db.session()
    trend = trends.of_patient(tx, auth.me(), patient_id, clock.now())
    tx.commit()
    return Response(compact(trend_view(trend)), content_type="application/json")
