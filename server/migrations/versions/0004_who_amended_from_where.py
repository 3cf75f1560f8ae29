"""Note with each version who wrote it, on which device, and why it was amended.

The old server goes on: it writes none of the three, and null says so.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

TABLE = "entry_versions"


def upgrade() -> None:
    author = sa.ForeignKey("people.id", name="fk_entry_versions_author_id_people")
    op.add_column(TABLE, sa.Column("author_id", sa.Uuid, author), inline_references=True)
    op.add_column(TABLE, sa.Column("device", sa.String))
    op.add_column(TABLE, sa.Column("reason", sa.String))


def downgrade() -> None:
    with op.batch_alter_table(TABLE) as table:  # a later step may have made the table anew
        for column in ("reason", "device", "author_id"):
            table.drop_column(column)
