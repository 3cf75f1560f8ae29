"""What every table shares: names of constraints, and time that cannot be misread."""

from datetime import UTC, datetime
from fractions import Fraction
from functools import lru_cache
from uuid import UUID

from sqlalchemy import DateTime, Dialect, MetaData, String, Uuid
from sqlalchemy.orm import DeclarativeBase, registry
from sqlalchemy.types import TypeDecorator

NAMES = {  # a migration can only drop what has a name
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class UTCDateTime(TypeDecorator[datetime]):
    """An instant: refuses a naive datetime, gives back an aware one on every database."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise TypeError("an instant needs its time zone")
        return value.astimezone(UTC)  # SQLite stores no zone: what it stores is UTC

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


@lru_cache(4096)  # a clinic has few different durations, and making a fraction is slow
def _fraction(text: str) -> Fraction:
    return Fraction(text)


class Exact(TypeDecorator[Fraction]):
    """An exact number, written as text: "3/10", "7". No database has such a type."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: Fraction | None, _dialect: Dialect) -> str | None:
        return None if value is None else str(Fraction(value))

    def process_result_value(self, value: str | None, _dialect: Dialect) -> Fraction | None:
        return None if value is None else _fraction(value)


class Base(DeclarativeBase):
    """A table of Reliefspan."""

    registry = registry(  # as two attributes of the class it would not survive flask-sqlalchemy
        metadata=MetaData(naming_convention=NAMES),
        type_annotation_map={datetime: UTCDateTime, Fraction: Exact, UUID: Uuid},
    )
