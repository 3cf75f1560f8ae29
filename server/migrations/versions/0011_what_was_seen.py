"""Create what clinicians have seen of patients. The old server goes on: it tells nobody."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

TABLE = "reviews"


def upgrade() -> None:
    op.create_table(
        TABLE,
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("patient_id", sa.Uuid, nullable=False),
        sa.Column("by", sa.Uuid, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.CheckConstraint("revision >= 0", name=f"ck_{TABLE}_revision_counts"),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patients.id"], name=f"fk_{TABLE}_patient_id_patients"
        ),
        sa.ForeignKeyConstraint(["by"], ["people.id"], name=f"fk_{TABLE}_by_people"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{TABLE}"),
    )
    op.create_index(f"ix_{TABLE}_patient_id_at", TABLE, ["patient_id", "at"])


def downgrade() -> None:
    op.drop_table(TABLE)
