"""Every table, so that whoever imports one of them knows them all."""

from server.models import audit, clinic, entry, epoch, person, session, sign_in, summary

__all__ = [
    "audit",
    "clinic",
    "entry",
    "epoch",
    "person",
    "session",
    "sign_in",
    "summary",
]
