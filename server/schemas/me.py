"""Signing in, and who is signed in, on the wire."""

from typing import Any

from marshmallow import fields, post_load

from server.domain.people import LOGIN_MAX_CHARACTERS, Role
from server.domain.sign_ins import tidy_login
from server.schemas.about import AN_ID, ANOTHER_ID, about
from server.schemas.base import Text, WireSchema
from server.schemas.clinic_texts import TextsSchema
from server.schemas.requests import RequestAnswerSchema
from server.schemas.times import Instant


class SignInSchema(WireSchema):
    """What a person signs in with. A wrong one is wrong whatever its length."""

    login = Text(
        required=True,
        longest=LOGIN_MAX_CHARACTERS,
        metadata=about("Capitals and blanks around it do not matter.", "ana.ruiz"),
    )
    passphrase = fields.String(
        required=True, metadata=about("As chosen on enrolling.", "correct horse battery staple")
    )

    @post_load
    def _tidy(self, data: dict[str, Any], **_: object) -> dict[str, Any]:
        return data | {"login": tidy_login(data["login"])}


class MyClinicSchema(WireSchema):
    """The clinic of whoever is signed in."""

    id = fields.UUID(required=True, metadata=about("The clinic; UUIDv7.", ANOTHER_ID))
    name = fields.String(required=True, metadata=about("As patients know it.", "Harbour Clinic"))
    demo = fields.Boolean(
        required=True, metadata=about("All people and data are invented; every page says so.")
    )
    device_alone = fields.Boolean(
        required=True, metadata=about("A patient's phone is enough, without a passphrase.")
    )
    phone = fields.String(
        required=True,
        allow_none=True,
        metadata=about("What patients call; null: not given.", "+34 900 123 456"),
    )


class MeSchema(WireSchema):
    """Who is signed in."""

    id = fields.UUID(
        required=True, attribute="person.id", metadata=about("The person; UUIDv7.", AN_ID)
    )
    role = fields.Enum(
        Role,
        by_value=True,
        required=True,
        attribute="person.role",
        metadata=about("What this person may do.", "patient"),
    )
    name = fields.String(
        required=True,
        attribute="person.name",
        metadata=about("As the clinic knows it.", "Ana Ruiz"),
    )
    login = fields.String(
        required=True,
        allow_none=True,
        attribute="person.login",
        metadata=about("To sign in with again; null: this device alone is enough.", "7kq2-m9xd"),
    )
    clinic = fields.Nested(MyClinicSchema, required=True)
    texts = fields.Nested(
        TextsSchema, required=True, metadata=about("What the clinic says in words of its own.")
    )
    answers = fields.List(
        fields.Nested(RequestAnswerSchema),
        required=True,
        metadata=about("To a patient's own requests of the last 60 days, oldest first."),
    )
    zone = fields.String(
        required=True,
        attribute="person.zone",
        metadata=about("The IANA zone in which a patient's days are lived.", "Europe/Madrid"),
    )
    server_time = Instant(
        required=True,
        metadata=about("Now by the server's clock; compare yours.", "2026-03-31T19:14:05Z"),
    )
