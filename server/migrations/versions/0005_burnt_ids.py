"""Create the ids that were erased. The old server goes on: it erases nothing."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "burnt_ids",
        sa.Column("fingerprint", sa.LargeBinary(32), nullable=False),
        sa.Column("burnt_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("fingerprint", name="pk_burnt_ids"),
    )


def downgrade() -> None:
    op.drop_table("burnt_ids")
