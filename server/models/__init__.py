"""Every table, so that whoever imports one of them knows them all."""

from server.models import (
    audit,
    burnt_id,
    clinic,
    clinic_instruments,
    clinic_rules,
    clinic_texts,
    entry,
    epoch,
    person,
    relief,
<<<<<<< ours
    request_answer,
=======
    reminder,
>>>>>>> theirs
    review,
    scored_day,
    session,
    sign_in,
    summary,
)

__all__ = [
    "audit",
    "burnt_id",
    "clinic",
    "clinic_instruments",
    "clinic_rules",
    "clinic_texts",
    "entry",
    "epoch",
    "person",
    "relief",
<<<<<<< ours
    "request_answer",
=======
    "reminder",
>>>>>>> theirs
    "review",
    "scored_day",
    "session",
    "sign_in",
    "summary",
]
