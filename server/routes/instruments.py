"""What a clinic asks its patients to fill in, and what a patient has filled in."""

from typing import Any
from uuid import UUID

from server import auth, clock
from server.auth import only
from server.domain.instrument_plans import ClinicInstruments
from server.domain.people import Role
from server.domain.questionnaires import Questionnaires
from server.extensions import db
from server.routes.blueprint import Blueprint
from server.routes.preconditions import IfMatchSchema, etag
from server.schemas.instruments import (
    ClinicInstrumentsSchema,
    InstrumentChoiceSchema,
    QuestionnairesSchema,
)
from server.services import clinic_instruments, questionnaires

blueprint = Blueprint("instruments", __name__, description="Questionnaires and their schedule.")


@blueprint.get("/clinic/instruments")
@only(Role.ADMINISTRATOR)
@blueprint.response(200, ClinicInstrumentsSchema)
def get_instruments() -> Any:
    """Return which instruments the clinic asks; the ETag names the state, 0 is the defaults."""
    chosen = clinic_instruments.chosen(db.session(), auth.me())
    return chosen, 200, etag(chosen.number)


@blueprint.put("/clinic/instruments")
@only(Role.ADMINISTRATOR)
@blueprint.arguments(InstrumentChoiceSchema)
@blueprint.arguments(IfMatchSchema, location="headers")
@blueprint.response(200, ClinicInstrumentsSchema)
def put_instruments(wanted: ClinicInstruments, seen: dict[str, int | None]) -> Any:
    """Choose which instruments the clinic asks, on top of the state that If-Match names."""
    tx = db.session()
    chosen = clinic_instruments.choose(tx, auth.me(), wanted, seen["if_match"], clock.now())
    tx.commit()
    return chosen, 200, etag(chosen.number)


@blueprint.get("/patients/<uuid:patient_id>/questionnaires")
@only(Role.PATIENT, Role.CLINICIAN)
@blueprint.response(200, QuestionnairesSchema)
def get_questionnaires(patient_id: UUID) -> Questionnaires:
    """Return what a patient has filled in, with its scores, and what is due."""
    tx = db.session()
    found = questionnaires.of_patient(tx, auth.me(), patient_id, clock.now())
    tx.commit()
    return found
