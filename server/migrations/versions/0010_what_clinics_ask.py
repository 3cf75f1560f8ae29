"""Create what clinics ask their patients to fill in. The old server asks nothing."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    table = "clinic_instruments"
    op.create_table(
        table,
        sa.Column("clinic_id", sa.Uuid, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("plans", sa.JSON, nullable=False),
        sa.Column("same_day_cover", sa.Boolean, nullable=False),
        sa.Column("changed_by", sa.Uuid, nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("number >= 1", name=op.f(f"ck_{table}_number_from_one")),
        sa.ForeignKeyConstraint(
            ["clinic_id"], ["clinics.id"], name=f"fk_{table}_clinic_id_clinics"
        ),
        sa.ForeignKeyConstraint(
            ["changed_by"], ["people.id"], name=f"fk_{table}_changed_by_people"
        ),
        sa.PrimaryKeyConstraint("clinic_id", "number", name=f"pk_{table}"),
    )


def downgrade() -> None:
    op.drop_table("clinic_instruments")
