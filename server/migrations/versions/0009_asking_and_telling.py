"""Create answers to requests and texts of clinics; let an invitation move a patient's phone.

The old server goes on: it answers nothing, tells nothing, and its invitations move nobody.
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

BY_KIND = "ix_entry_versions_patient_id_kind"


def upgrade() -> None:
    op.create_table(
        "clinic_texts",
        sa.Column("clinic_id", sa.Uuid, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("texts", sa.JSON, nullable=False),
        sa.Column("changed_by", sa.Uuid, nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("number >= 1", name="ck_clinic_texts_number_from_one"),
        sa.ForeignKeyConstraint(
            ["clinic_id"], ["clinics.id"], name="fk_clinic_texts_clinic_id_clinics"
        ),
        sa.ForeignKeyConstraint(
            ["changed_by"], ["people.id"], name="fk_clinic_texts_changed_by_people"
        ),
        sa.PrimaryKeyConstraint("clinic_id", "number", name="pk_clinic_texts"),
    )
    _create_answers()
    op.create_index(BY_KIND, "entry_versions", ["patient_id", "kind"])
    with op.batch_alter_table("invitations") as invitations:
        moves = sa.Column("moves", sa.Boolean, nullable=False, server_default=sa.false())
        invitations.add_column(moves)


def _create_answers() -> None:
    op.create_table(
        "request_answers",
        sa.Column("entry_id", sa.Uuid, nullable=False),
        sa.Column("answer", sa.String, nullable=False),
        sa.Column("patient_id", sa.Uuid, nullable=False),
        sa.Column("answered_by", sa.Uuid, nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("answer IN ('seen', 'done')", name="ck_request_answers_answer_known"),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patients.id"], name="fk_request_answers_patient_id_patients"
        ),
        sa.ForeignKeyConstraint(
            ["answered_by"], ["people.id"], name="fk_request_answers_answered_by_people"
        ),
        sa.PrimaryKeyConstraint("entry_id", "answer", name="pk_request_answers"),
    )
    lately = "ix_request_answers_patient_id_answered_at"
    op.create_index(lately, "request_answers", ["patient_id", "answered_at"])


def downgrade() -> None:
    with op.batch_alter_table("invitations") as invitations:
        invitations.drop_column("moves")
    op.drop_index(BY_KIND, "entry_versions")
    op.drop_table("request_answers")
    op.drop_table("clinic_texts")
