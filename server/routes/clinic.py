"""The clinic's settings and its staff, for its administrators."""

from typing import Any
from uuid import UUID

from server import auth, clock
from server.auth import only
from server.domain.people import Person, Role
from server.extensions import db
from server.routes.blueprint import Blueprint
from server.routes.preconditions import IfMatchSchema, etag
from server.schemas.clinic import ClinicSchema, ClinicSettingsSchema
from server.schemas.staff import StaffDetailsSchema, StaffMemberSchema, StaffSchema
from server.services import clinics as clinic_service
from server.services import staff as staff_service
from server.services.clinics import ClinicSettings
from server.services.staff import StaffDetails

blueprint = Blueprint("clinic", __name__, description="The clinic and its staff.")


@blueprint.get("/clinic")
@only(Role.ADMINISTRATOR)
@blueprint.response(200, ClinicSchema)
def get_clinic() -> Any:
    """Return the clinic's settings; the ETag names their state."""
    clinic = clinic_service.settings(db.session(), auth.me())
    return clinic, 200, etag(clinic.number)


@blueprint.put("/clinic")
@only(Role.ADMINISTRATOR)
@blueprint.arguments(ClinicSettingsSchema)
@blueprint.arguments(IfMatchSchema, location="headers")
@blueprint.response(200, ClinicSchema)
def put_clinic(wanted: dict[str, Any], seen: dict[str, int | None]) -> Any:
    """Change the clinic's settings, on top of the state that If-Match names."""
    tx = db.session()
    clinic = clinic_service.change(tx, auth.me(), ClinicSettings(**wanted), seen["if_match"])
    tx.commit()
    return clinic, 200, etag(clinic.number)


@blueprint.get("/staff")
@only(Role.ADMINISTRATOR)
@blueprint.response(200, StaffSchema)
def get_staff() -> dict[str, list[Person]]:
    """Return the clinic's staff, by name."""
    return {"staff": staff_service.of_clinic(db.session(), auth.me())}


@blueprint.put("/staff/<uuid:person_id>")
@only(Role.ADMINISTRATOR)
@blueprint.arguments(StaffDetailsSchema)
@blueprint.response(200, StaffMemberSchema)
def put_staff(details: dict[str, Any], person_id: UUID) -> Person:
    """Add or change a member of staff; the id is the client's own, and this is safe to repeat."""
    tx = db.session()
    member = staff_service.save(tx, auth.me(), person_id, StaffDetails(**details), clock.now())
    tx.commit()
    return member


@blueprint.delete("/staff/<uuid:person_id>/sign-ins")
@only(Role.ADMINISTRATOR)
@blueprint.response(204)
def delete_staff_sign_ins(person_id: UUID) -> None:
    """Take a member's access: sign-ins, passphrase and invitation end at once."""
    tx = db.session()
    staff_service.take_access(tx, auth.me(), person_id)
    tx.commit()
