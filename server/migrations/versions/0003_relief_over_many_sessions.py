"""Create the clinics' rules and the kept episodes; give patients a condition.

The old server goes on: new columns have a default. Results are made when a patient is next
written about or the clinic's relief is opened; until then they count as stale.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

INSTANT = sa.DateTime(timezone=True)
WHOLE = ("course_gap", "base_window", "min_base")
EXACT = ("min_baseline", "response", "min_abs")
WHOLE_TOO = ("onset_window", "min_early", "confirmations", "confirm_gap", "max_gap")


def upgrade() -> None:
    with op.batch_alter_table("patients") as patients:
        patients.add_column(sa.Column("condition", sa.String, nullable=True))
        number = sa.Column("number", sa.Integer, nullable=False, server_default="1")
        patients.add_column(number)
        patients.create_check_constraint(op.f("ck_patients_number_counts"), "number >= 1")
    _create_clinic_rules()
    _create_episodes()
    _create_patient_relief()


def downgrade() -> None:
    for table in ("patient_relief", "episodes", "clinic_rules"):
        op.drop_table(table)
    with op.batch_alter_table("patients") as patients:
        patients.drop_constraint(op.f("ck_patients_number_counts"), type_="check")
        patients.drop_column("number")
        patients.drop_column("condition")


def _create_clinic_rules() -> None:
    table = "clinic_rules"
    op.create_table(
        table,
        sa.Column("clinic_id", sa.Uuid, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        *(sa.Column(name, sa.Integer, nullable=False) for name in WHOLE),
        *(sa.Column(name, sa.String, nullable=False) for name in EXACT),
        *(sa.Column(name, sa.Integer, nullable=False) for name in WHOLE_TOO),
        sa.Column("lost_after", sa.Integer, nullable=False),
        sa.Column("late_after", sa.Integer, nullable=False),
        sa.Column("late_counts", sa.Boolean, nullable=False),
        sa.Column("changed_by", sa.Uuid, nullable=False),
        sa.Column("changed_at", INSTANT, nullable=False),
        _holds(table, "number_from_one", "number >= 1"),
        _points(table, "clinic_id", "clinics"),
        _points(table, "changed_by", "people"),
        sa.PrimaryKeyConstraint("clinic_id", "number", name=f"pk_{table}"),
    )


def _create_episodes() -> None:
    table = "episodes"
    op.create_table(
        table,
        sa.Column("patient_id", sa.Uuid, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("clinic_id", sa.Uuid, nullable=False),
        sa.Column("route", sa.String, nullable=False),
        sa.Column("dose_mg", sa.Double, nullable=False),
        sa.Column("course_first", sa.Date, nullable=False),
        sa.Column("course_last", sa.Date, nullable=False),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("reason", sa.String, nullable=True),
        sa.Column("baseline", sa.String, nullable=True),
        sa.Column("baseline_source", sa.String, nullable=True),
        sa.Column("threshold", sa.String, nullable=True),
        sa.Column("onset_day", sa.Integer, nullable=True),
        sa.Column("lower_days", sa.Integer, nullable=True),
        sa.Column("upper_days", sa.Integer, nullable=True),
        sa.Column("days", sa.String, nullable=True),
        sa.Column("pending", sa.Boolean, nullable=True),
        _holds(table, "number_from_one", "number >= 1"),
        _points(table, "patient_id", "patients"),
        _points(table, "clinic_id", "clinics"),
        sa.PrimaryKeyConstraint("patient_id", "number", name=f"pk_{table}"),
    )
    op.create_index(f"ix_{table}_clinic_id", table, ["clinic_id"])


def _create_patient_relief() -> None:
    table = "patient_relief"
    op.create_table(
        table,
        sa.Column("patient_id", sa.Uuid, nullable=False),
        sa.Column("clinic_id", sa.Uuid, nullable=False),
        sa.Column("rules_number", sa.Integer, nullable=False),
        sa.Column("method_version", sa.String, nullable=False),
        sa.Column("as_of", sa.Date, nullable=False),
        sa.Column("changes_on", sa.Date, nullable=True),
        sa.Column("slope_days_per_course", sa.String, nullable=True),
        sa.Column("p", sa.Double, nullable=True),
        sa.Column("direction", sa.String, nullable=False),
        sa.Column("responders", sa.Integer, nullable=False),
        sa.Column("ended", sa.Integer, nullable=False),
        _points(table, "patient_id", "patients"),
        _points(table, "clinic_id", "clinics"),
        sa.PrimaryKeyConstraint("patient_id", name=f"pk_{table}"),
    )
    for column in ("changes_on", "direction"):
        op.create_index(f"ix_{table}_clinic_id_{column}", table, ["clinic_id", column])


def _holds(table: str, name: str, rule: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(rule, name=op.f(f"ck_{table}_{name}"))


def _points(table: str, column: str, at: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{at}.id"], name=f"fk_{table}_{column}_{at}")
