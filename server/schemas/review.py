"""What a clinician has seen, on the wire."""

from marshmallow import fields

from server.domain.reviews import Review
from server.schemas.about import about
from server.schemas.base import WireSchema
from server.schemas.numbers import Whole
from server.schemas.times import Instant
from server.schemas.views import View

REVISION_MAX = 2**31 - 1  # what every database can count up to


class SeenSchema(WireSchema):
    """How much of a patient's diary was seen."""

    revision = Whole(
        0,
        REVISION_MAX,
        required=True,
        metadata=about("The patient's counter in the trend shown; 0: nothing is logged.", 0),
    )


class ReviewSchema(SeenSchema):
    """That a clinician has looked."""

    name = fields.String(required=True, metadata=about("The clinician's name.", "Eva Prieto"))
    at = Instant(
        required=True,
        metadata=about("When, by the server's clock.", "2026-03-31T19:14:05Z"),
    )


def review_view(review: Review) -> View:
    """Return a review."""
    return {"revision": review.revision, "name": review.name, "at": review.at}
