"""A clinic's staff on the wire."""

from typing import Any

from marshmallow import fields, post_load, validate

from server.domain.people import LOGIN_MAX_CHARACTERS, NAME_MAX_CHARACTERS, Role
from server.domain.sign_ins import tidy_login
from server.schemas.about import AN_ID, about
from server.schemas.base import Name, WireSchema

ROLES = (Role.CLINICIAN.value, Role.ADMINISTRATOR.value)


class StaffDetailsSchema(WireSchema):
    """What an administrator says about a member of staff."""

    name = Name(
        required=True,
        longest=NAME_MAX_CHARACTERS,
        metadata=about("As colleagues know it.", "Bo Lind"),
    )
    login = Name(
        required=True,
        longest=LOGIN_MAX_CHARACTERS,
        metadata=about("To sign in with; kept in small letters, no two alike.", "bo.lind"),
    )
    role = fields.String(
        required=True,
        validate=validate.OneOf(ROLES),
        metadata=about(
            "Clinicians see the clinic's patients; administrators read no health data.", "clinician"
        ),
    )

    @post_load
    def _tidy(self, data: dict[str, Any], **_: object) -> dict[str, Any]:
        return data | {"login": tidy_login(data["login"]), "role": Role(data["role"])}


class StaffMemberSchema(WireSchema):
    """A member of staff."""

    id = fields.UUID(required=True, metadata=about("The person; UUIDv7.", AN_ID))
    name = fields.String(required=True, metadata=about("As colleagues know it.", "Bo Lind"))
    login = fields.String(required=True, metadata=about("What they sign in with.", "bo.lind"))
    role = fields.Enum(
        Role, by_value=True, required=True, metadata=about("What they may do.", "clinician")
    )
    enrolled = fields.Boolean(
        required=True, metadata=about("false: they have to use an invitation first.")
    )


class StaffSchema(WireSchema):
    """The staff of a clinic, by name."""

    staff = fields.List(fields.Nested(StaffMemberSchema), required=True)
