"""Create entries, scored days, sessions, confounders, the caseload's lines and the epoch."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

INSTANT = sa.DateTime(timezone=True)
TABLES = (
    *("server_epoch", "patient_summaries", "confounders", "sessions"),
    *("scored_days", "entry_versions"),
)


def upgrade() -> None:
    _create_entry_versions()
    _create_scored_days()
    _create_sessions()
    _create_confounders()
    _create_summaries()
    _create_epoch()


def downgrade() -> None:
    for table in TABLES:
        op.drop_table(table)


def _create_entry_versions() -> None:
    table = "entry_versions"
    op.create_table(
        table,
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("entry_id", sa.Uuid, nullable=False),
        sa.Column("patient_id", sa.Uuid, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("replaces", sa.JSON, nullable=False),
        *_moment(),
        sa.Column("written_at", INSTANT, nullable=False),
        sa.Column("pain", sa.Integer, nullable=False),
        sa.Column("helping", sa.String, nullable=True),
        sa.Column("gone_since", sa.Date, nullable=True),
        sa.Column("side_effects", sa.JSON, nullable=True),
        sa.Column("note", sa.String, nullable=True),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("received_at", INSTANT, nullable=False),
        _holds(table, "pain_on_scale", "pain BETWEEN 0 AND 10"),
        _holds(table, "kind_known", "kind IN ('check_in', 'rating')"),
        _holds(table, "helping_known", "helping IN ('yes', 'fading', 'gone')"),
        _points(table, "patient_id", "patients"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.UniqueConstraint("patient_id", "revision", name=f"uq_{table}_patient_id_revision"),
    )
    op.create_index(f"ix_{table}_entry_id", table, ["entry_id"])
    op.create_index(f"ix_{table}_patient_id_local_date", table, ["patient_id", "local_date"])


def _create_scored_days() -> None:
    table = "scored_days"
    op.create_table(
        table,
        sa.Column("patient_id", sa.Uuid, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("numerator", sa.Integer, nullable=False),
        sa.Column("denominator", sa.Integer, nullable=False),
        sa.Column("source", sa.String, nullable=False),
        sa.Column("late", sa.Boolean, nullable=False),
        sa.Column("disputed", sa.Boolean, nullable=False),
        sa.Column("entries", sa.Integer, nullable=False),
        _holds(table, "denominator_counts", "denominator > 0"),
        _points(table, "patient_id", "patients"),
        sa.PrimaryKeyConstraint("patient_id", "day", name=f"pk_{table}"),
    )


def _create_sessions() -> None:
    op.create_table(
        "sessions",
        *_state(),
        *_moment(),
        sa.Column("route", sa.String, nullable=False),
        sa.Column("dose_mg", sa.Double, nullable=False),
        sa.Column("weight_kg", sa.Double, nullable=True),
        sa.Column("duration_minutes", sa.Integer, nullable=True),
        _holds("sessions", "route_known", "route IN ('iv', 'im', 'nasal')"),
        _holds("sessions", "dose_given", "dose_mg > 0"),
        _holds("sessions", "weight_possible", "weight_kg > 0"),
        _holds("sessions", "duration_possible", "duration_minutes > 0"),
        *_state_rules("sessions"),
    )
    op.create_index("ix_sessions_patient_id", "sessions", ["patient_id"])


def _create_confounders() -> None:
    kinds = "kind IN ('block', 'surgery', 'opioid_change', 'other')"
    op.create_table(
        "confounders",
        *_state(),
        sa.Column("local_date", sa.Date, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        _holds("confounders", "kind_known", kinds),
        *_state_rules("confounders"),
    )
    op.create_index("ix_confounders_patient_id", "confounders", ["patient_id"])


def _create_summaries() -> None:
    table = "patient_summaries"
    op.create_table(
        table,
        sa.Column("patient_id", sa.Uuid, nullable=False),
        sa.Column("clinic_id", sa.Uuid, nullable=False),
        sa.Column("name_key", sa.LargeBinary, nullable=False),
        sa.Column("today", sa.Date, nullable=False),
        sa.Column("latest_day", sa.Date, nullable=True),
        sa.Column("latest_score", sa.Double, nullable=True),
        sa.Column("mean_7", sa.Double, nullable=True),
        sa.Column("mean_prior_7", sa.Double, nullable=True),
        sa.Column("days_logged_28", sa.Integer, nullable=False),
        sa.Column("worst_day", sa.Date, nullable=True),
        sa.Column("worst_effect", sa.String, nullable=True),
        sa.Column("worst_severity", sa.Integer, nullable=True),
        sa.Column("state_kind", sa.String, nullable=False),
        sa.Column("state_day", sa.Integer, nullable=True),
        sa.Column("state_known_days", sa.Double, nullable=True),
        sa.Column("state_pending", sa.Boolean, nullable=True),
        sa.Column("state_reason", sa.String, nullable=True),
        sa.Column("state_last_days", sa.Double, nullable=True),
        sa.Column("state_last_at_least", sa.Boolean, nullable=True),
        sa.Column("state_course_last", sa.Date, nullable=True),
        _points(table, "patient_id", "patients"),
        _points(table, "clinic_id", "clinics"),
        sa.PrimaryKeyConstraint("patient_id", name=f"pk_{table}"),
    )
    columns = ["clinic_id", "name_key", "patient_id"]
    op.create_index(f"ix_{table}_clinic_id_name_key_patient_id", table, columns)


def _create_epoch() -> None:
    op.create_table(
        "server_epoch",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("epoch", sa.Uuid, nullable=False),
        _holds("server_epoch", "one_row", "id = 1"),
        sa.PrimaryKeyConstraint("id", name="pk_server_epoch"),
    )


def _moment() -> list[sa.Column]:
    return [
        sa.Column("local_date", sa.Date, nullable=False),
        sa.Column("local_time", sa.Time, nullable=False),
        sa.Column("utc_offset_minutes", sa.Integer, nullable=False),
        sa.Column("zone", sa.String, nullable=False),
    ]


def _state() -> list[sa.Column]:
    return [
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("patient_id", sa.Uuid, nullable=False),
        sa.Column("note", sa.String, nullable=True),
        sa.Column("entered_in_error", sa.Boolean, nullable=False),
        sa.Column("recorded_by", sa.Uuid, nullable=False),
        sa.Column("recorded_at", INSTANT, nullable=False),
    ]


def _state_rules(table: str) -> list[sa.Constraint]:
    return [
        _holds(table, "number_from_one", "number > 0"),
        _points(table, "patient_id", "patients"),
        _points(table, "recorded_by", "people"),
        sa.PrimaryKeyConstraint("id", "number", name=f"pk_{table}"),
    ]


def _holds(table: str, name: str, rule: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(rule, name=op.f(f"ck_{table}_{name}"))


def _points(table: str, column: str, at: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{at}.id"], name=f"fk_{table}_{column}_{at}")
