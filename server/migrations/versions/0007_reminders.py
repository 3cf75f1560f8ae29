"""Create reminders, where to push to, and the key for it. The old server reminds nobody."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "reminders",
        sa.Column("patient_id", sa.Uuid, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("wanted", sa.Boolean, nullable=False),
        sa.Column("times", sa.JSON, nullable=False),
        sa.Column("weekdays", sa.JSON, nullable=False),
        sa.Column("zone", sa.String, nullable=False),
        sa.Column("adaptive", sa.Boolean, nullable=False),
        sa.Column("language", sa.String, nullable=False),
        sa.Column("email", sa.String),
        sa.Column("email_asked_at", sa.DateTime(timezone=True)),
        sa.Column("email_confirmed", sa.Boolean, nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True)),
        sa.Column("prompted_at", sa.DateTime(timezone=True)),
        sa.Column("snooze", sa.String, nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("number >= 1", name="ck_reminders_number_counts"),
        sa.CheckConstraint(
            "snooze IN ('none', 'waiting', 'used')", name="ck_reminders_snooze_known"
        ),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patients.id"], name="fk_reminders_patient_id_patients"
        ),
        sa.PrimaryKeyConstraint("patient_id", name="pk_reminders"),
    )
    op.create_index("ix_reminders_next_at", "reminders", ["next_at"])
    op.create_table(
        "push_subscriptions",
        sa.Column("sign_in", sa.LargeBinary(32), nullable=False),
        sa.Column("patient_id", sa.Uuid, nullable=False),
        sa.Column("endpoint", sa.String, nullable=False),
        sa.Column("p256dh", sa.String, nullable=False),
        sa.Column("auth", sa.String, nullable=False),
        sa.Column("subscribed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["sign_in"],
            ["sign_ins.token_hash"],
            name="fk_push_subscriptions_sign_in_sign_ins",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patients.id"], name="fk_push_subscriptions_patient_id_patients"
        ),
        sa.PrimaryKeyConstraint("sign_in", name="pk_push_subscriptions"),
        sa.UniqueConstraint("endpoint", name="uq_push_subscriptions_endpoint"),
    )
    op.create_index("ix_push_subscriptions_patient_id", "push_subscriptions", ["patient_id"])
    op.create_table(
        "vapid_keys",
        sa.Column("id", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("private", sa.String, nullable=False),
        sa.Column("public", sa.String, nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("id = 1", name="ck_vapid_keys_only_one"),
        sa.PrimaryKeyConstraint("id", name="pk_vapid_keys"),
    )


def downgrade() -> None:
    for table in ("vapid_keys", "push_subscriptions", "reminders"):
        op.drop_table(table)
