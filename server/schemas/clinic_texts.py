"""What a clinic tells its patients, on the wire."""

from typing import Any

from marshmallow import fields, post_load

from server.domain.clinic_texts import TEXT_MAX_CHARACTERS, Texts, Wording
from server.schemas.about import about
from server.schemas.base import Text, WireSchema
from server.schemas.times import Instant

BRING = "Bring somebody who takes you home."


class WordingSchema(WireSchema):
    """One text in each language; plain text, blank lines part paragraphs."""

    en = Text(
        required=True,
        allow_none=True,
        longest=TEXT_MAX_CHARACTERS,
        metadata=about("In English; null: nothing is said in it.", BRING),
    )
    es = Text(
        required=True,
        allow_none=True,
        longest=TEXT_MAX_CHARACTERS,
        metadata=about("In Spanish; null: nothing is said in it.", example=None),
    )

    @post_load
    def _to_wording(self, data: dict[str, str | None], **_: object) -> Wording:
        """Take a blank text for none."""
        return Wording(**{name: (said or "").strip() or None for name, said in data.items()})


class TextsSchema(WireSchema):
    """What a clinic says to its patients, in words of its own."""

    before = fields.Nested(
        WordingSchema, required=True, metadata=about("Before a session: what to bring and do.")
    )
    after = fields.Nested(WordingSchema, required=True, metadata=about("After a session."))
    gone = fields.Nested(
        WordingSchema,
        required=True,
        metadata=about("When relief is said to be gone: what the clinic does with it."),
    )

    @post_load
    def _to_texts(self, data: dict[str, Any], **_: object) -> Texts:
        return Texts(**data)


class ClinicTextsSchema(WireSchema):
    """One state of a clinic's texts."""

    texts = fields.Nested(TextsSchema, required=True)
    number = fields.Integer(
        required=True, metadata=about("Which state; the ETag is the same; 0: none was written.", 2)
    )
    changed_at = Instant(
        required=True,
        allow_none=True,
        metadata=about("When it was written; null: never.", "2026-03-31T19:14:05Z"),
    )
