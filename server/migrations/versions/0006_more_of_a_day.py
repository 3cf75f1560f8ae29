"""Let a version say more of a day, answer an instrument, or ask something of the clinic.

The old server goes on: it writes pain always and null for the rest. Undone, the server before
this one refuses versions without pain: the step back fails while there are any, and nothing goes.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

TABLE = "entry_versions"
SCALES = {
    "worst": "worst",
    "least": "least",
    "sleep_interference": "sleep",
    "activity_interference": "activity",
}
CODES = {
    "recalled": "recalled IN ('same', 'better', 'worse')",
    "request": "request IN ('call', 'appointment')",
}
PARTS = ("body_sites", "rescue", "ended_effects", "questionnaire")
KINDS_BEFORE = "kind IN ('check_in', 'rating')"
KINDS = "kind IN ('check_in', 'rating', 'questionnaire', 'request')"
WITHOUT_PAIN = (
    "(pain IS NULL AND (kind IN ('questionnaire', 'request')"
    " OR (kind = 'check_in' AND recalled IS NOT NULL)))"
    " OR (pain IS NOT NULL AND kind IN ('check_in', 'rating'))"
)


def upgrade() -> None:
    with op.batch_alter_table(TABLE) as table:
        for column in SCALES:
            table.add_column(sa.Column(column, sa.Integer))
        for column in CODES:
            table.add_column(sa.Column(column, sa.String))
        for column in PARTS:
            table.add_column(sa.Column(column, sa.JSON))
        table.alter_column("pain", existing_type=sa.Integer, nullable=True)
        table.drop_constraint(_name("kind_known"), type_="check")
        table.create_check_constraint(_name("kind_known"), KINDS)
        table.create_check_constraint(_name("pain_where_it_belongs"), WITHOUT_PAIN)
        for column, name in SCALES.items():
            table.create_check_constraint(_name(f"{name}_on_scale"), f"{column} BETWEEN 0 AND 10")
        for column, known in CODES.items():
            table.create_check_constraint(_name(f"{column}_known"), known)


def downgrade() -> None:
    with op.batch_alter_table(TABLE) as table:
        for name in (*(f"{name}_on_scale" for name in SCALES.values()), "pain_where_it_belongs"):
            table.drop_constraint(_name(name), type_="check")
        for column in CODES:
            table.drop_constraint(_name(f"{column}_known"), type_="check")
        table.drop_constraint(_name("kind_known"), type_="check")
        table.create_check_constraint(_name("kind_known"), KINDS_BEFORE)
        table.alter_column("pain", existing_type=sa.Integer, nullable=False)
        for column in (*PARTS, *CODES, *SCALES):
            table.drop_column(column)


def _name(constraint: str) -> str:
    return op.f(f"ck_{TABLE}_{constraint}")
