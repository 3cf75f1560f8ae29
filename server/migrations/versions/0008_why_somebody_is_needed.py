"""Keep with each line of the caseload why somebody is needed.

The old server goes on: it writes none, and a line says why from its next writing on, or tomorrow.
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    needs = sa.Column("needs", sa.JSON, nullable=False, server_default="[]")
    op.add_column("patient_summaries", needs)


def downgrade() -> None:
    with op.batch_alter_table("patient_summaries") as summaries:
        summaries.drop_column("needs")
