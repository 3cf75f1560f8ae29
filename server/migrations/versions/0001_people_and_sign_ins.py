"""Create clinics, people, patients, sign-ins, invitations, throttles and the audit log."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _create_clinics()
    _create_people()
    _create_patients()
    _create_sign_ins()
    _create_audit()


def downgrade() -> None:
    for table in ("audit", "throttles", "invitations", "sign_ins", "patients", "people", "clinics"):
        op.drop_table(table)


def _create_clinics() -> None:
    op.create_table(
        "clinics",
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("demo", sa.Boolean, nullable=False),
        sa.Column("device_alone", sa.Boolean, nullable=False),
        sa.Column("phone", sa.String, nullable=True),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.CheckConstraint("number >= 1", name=op.f("ck_clinics_number_counts")),
        sa.PrimaryKeyConstraint("id", name="pk_clinics"),
    )


def _create_people() -> None:
    roles = "role IN ('patient', 'clinician', 'administrator')"
    op.create_table(
        "people",
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("clinic_id", sa.Uuid, nullable=False),
        sa.Column("role", sa.String, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("zone", sa.String, nullable=False),
        sa.Column("login", sa.String, nullable=True),
        sa.Column("passphrase_hash", sa.String, nullable=True),
        sa.Column("enrolled_at", INSTANT, nullable=True),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.CheckConstraint(roles, name=op.f("ck_people_role_known")),
        _points("people", "clinic_id", "clinics"),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
        sa.UniqueConstraint("login", name="uq_people_login"),
    )
    op.create_index("ix_people_clinic_id_role", "people", ["clinic_id", "role"])


def _create_patients() -> None:
    op.create_table(
        "patients",
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("clinic_id", sa.Uuid, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.CheckConstraint("revision >= 0", name=op.f("ck_patients_revision_counts")),
        _points("patients", "id", "people"),
        _points("patients", "clinic_id", "clinics"),
        sa.PrimaryKeyConstraint("id", name="pk_patients"),
    )
    op.create_index("ix_patients_clinic_id_id", "patients", ["clinic_id", "id"])


def _create_sign_ins() -> None:
    op.create_table(
        "sign_ins",
        sa.Column("token_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("person_id", sa.Uuid, nullable=False),
        sa.Column("opened_at", INSTANT, nullable=False),
        sa.Column("seen_at", INSTANT, nullable=False),
        _points("sign_ins", "person_id", "people"),
        sa.PrimaryKeyConstraint("token_hash", name="pk_sign_ins"),
    )
    op.create_index("ix_sign_ins_person_id", "sign_ins", ["person_id"])
    op.create_table(
        "invitations",
        sa.Column("code_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("person_id", sa.Uuid, nullable=False),
        sa.Column("expires_at", INSTANT, nullable=False),
        _points("invitations", "person_id", "people"),
        sa.PrimaryKeyConstraint("code_hash", name="pk_invitations"),
        sa.UniqueConstraint("person_id", name="uq_invitations_person_id"),
    )
    op.create_table(
        "throttles",
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("tried_at", INSTANT, nullable=False),
        sa.Column("open_at", INSTANT, nullable=False),
        sa.CheckConstraint("tries >= 0", name=op.f("ck_throttles_tries_count")),
        sa.PrimaryKeyConstraint("key", name="pk_throttles"),
    )


def _create_audit() -> None:
    op.create_table(
        "audit",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("actor_id", sa.Uuid, nullable=True),
        sa.Column("action", sa.String(40), nullable=False),
        sa.Column("patient_id", sa.Uuid, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_audit"),
    )
    op.create_index("ix_audit_patient_id_id", "audit", ["patient_id", "id"])
    op.create_index("ix_audit_actor_id_id", "audit", ["actor_id", "id"])


def _points(table: str, column: str, at: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{at}.id"], name=f"fk_{table}_{column}_{at}")
