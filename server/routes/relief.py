"""How long relief lasts in the clinic, and by which rules that is told."""

from typing import Any

from flask import Response

from server import auth, clock
from server.auth import only
from server.domain.clinic_rules import ClinicRules
from server.domain.people import Role
from server.extensions import db
from server.routes.blueprint import Blueprint
from server.routes.preconditions import IfMatchSchema, etag
from server.schemas.clinic_relief import (
    ClinicLoggingSchema,
    ClinicReliefSchema,
    GroupingSchema,
    RefreshedSchema,
    ReliefTrendsPageSchema,
    ReliefTrendsSchema,
    clinic_relief_view,
    logging_view,
    trended_view,
)
from server.schemas.rules import ReliefRulesSchema, ShownRulesSchema
from server.services import clinic_relief as service
from server.services import clinic_rules, relief_results
from server.services.relief_results import Refreshed
from server.strict_json import compact

blueprint = Blueprint("relief", __name__, description="How long relief lasts in the clinic.")


@blueprint.get("/clinic/relief")
@only(Role.CLINICIAN)
@blueprint.arguments(GroupingSchema, location="query")
@blueprint.response(200, ClinicReliefSchema)
def get_relief(asked: dict[str, Any]) -> Response:
    """Return how long relief lasts in the clinic, in groups; small groups are only counted."""
    tx = db.session()
    relief = service.by_group(tx, auth.me(), asked["by"], clock.now())
    tx.commit()
    return Response(compact(clinic_relief_view(relief)), content_type="application/json")


@blueprint.get("/clinic/relief-trends")
@only(Role.CLINICIAN)
@blueprint.arguments(ReliefTrendsPageSchema, location="query")
@blueprint.response(200, ReliefTrendsSchema)
def get_relief_trends(asked: dict[str, Any]) -> Response:
    """Return a page of the patients whose relief gets shorter, and then those with longer."""
    tx = db.session()
    page = service.trends(tx, auth.me(), asked["cursor"], asked["limit"])
    tx.commit()
    shown = {"patients": [trended_view(one) for one in page.patients], "cursor": page.last}
    return Response(compact(shown), content_type="application/json")


@blueprint.get("/clinic/logging")
@only(Role.CLINICIAN)
@blueprint.response(200, ClinicLoggingSchema)
def get_logging() -> Response:
    """Return how complete the diaries of the clinic's enrolled patients are."""
    tx = db.session()
    found = service.logged(tx, auth.me(), clock.now())
    tx.commit()
    return Response(compact(logging_view(found)), content_type="application/json")


@blueprint.post("/clinic/relief-refreshes")
@only(Role.CLINICIAN, Role.ADMINISTRATOR)
@blueprint.response(200, RefreshedSchema)
def post_relief_refreshes() -> Refreshed:
    """Compute again what time or other rules have put out of date, some patients at a time."""
    tx = db.session()
    refreshed = relief_results.refresh(tx, auth.me(), clock.now())
    tx.commit()
    return refreshed


@blueprint.get("/clinic/relief-rules")
@only(Role.ADMINISTRATOR)
@blueprint.response(200, ShownRulesSchema)
def get_relief_rules() -> Any:
    """Return the clinic's rules about relief; the ETag names their state, 0 is the defaults."""
    shown = clinic_rules.shown(db.session(), auth.me(), clock.now())
    return shown, 200, etag(shown.number)


@blueprint.put("/clinic/relief-rules")
@only(Role.ADMINISTRATOR)
@blueprint.arguments(ReliefRulesSchema)
@blueprint.arguments(IfMatchSchema, location="headers")
@blueprint.response(200, ShownRulesSchema)
def put_relief_rules(wanted: ClinicRules, seen: dict[str, int | None]) -> Any:
    """Lay down the clinic's rules about relief, on top of the state that If-Match names."""
    tx = db.session()
    shown = clinic_rules.change(tx, auth.me(), wanted, seen["if_match"], clock.now())
    tx.commit()
    return shown, 200, etag(shown.number)
