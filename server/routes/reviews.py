"""What clinicians have seen of their patients."""

from uuid import UUID

from server import auth, clock
from server.auth import only
from server.domain.people import Role
from server.domain.reviews import Review
from server.extensions import db
from server.routes.blueprint import Blueprint
from server.routes.ids import own_id, refuse_other_versions
from server.schemas.review import ReviewSchema, SeenSchema
from server.services import reviews as service

blueprint = Blueprint("reviews", __name__, description="What clinicians have seen.")


@blueprint.put(
    "/patients/<uuid:patient_id>/reviews/<uuid:review_id>",
    parameters=[own_id("review_id", "The review's id.")],
)
@only(Role.CLINICIAN)
@blueprint.arguments(SeenSchema)
@blueprint.response(200, ReviewSchema)
def put_review(seen: dict[str, int], patient_id: UUID, review_id: UUID) -> Review:
    """Say that a patient's diary was seen, up to a revision; the patient is told who and when."""
    refuse_other_versions("review_id", review_id)
    tx = db.session()
    review = service.record(tx, auth.me(), patient_id, review_id, seen["revision"], clock.now())
    tx.commit()
    return review
