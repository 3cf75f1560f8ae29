"""Every call of the API, with a body for each that writes: a new route has to be added here."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from flask import Flask
from flask.testing import FlaskClient

from server.auth import PUBLIC
from server.clock import uuid7
from server.domain.people import Role
from server.domain.rules import DEFAULT_RULES
from server.schemas.rules import parameters_view
from tests.builders import PASSPHRASE
from tests.diaries import a_confounder, a_session, entry_version, wire
from tests.reminding import a_subscription, wishes

PATIENT, CLINICIAN, ADMINISTRATOR = Role.PATIENT, Role.CLINICIAN, Role.ADMINISTRATOR

WHO = {  # each route that is not public, and whom it lets in
    "clinic.delete_staff_sign_ins": {ADMINISTRATOR},
    "clinic.get_clinic": {ADMINISTRATOR},
    "clinic.get_staff": {ADMINISTRATOR},
    "clinic.put_clinic": {ADMINISTRATOR},
    "clinic.put_staff": {ADMINISTRATOR},
    "clinic_texts.get_texts": {ADMINISTRATOR},
    "clinic_texts.put_texts": {ADMINISTRATOR},
    "enrolment.post_patient_invitation": {CLINICIAN},
    "enrolment.post_staff_invitation": {ADMINISTRATOR},
    "enrolment.post_own_invitation": {PATIENT},
    "entries.get_versions": {PATIENT},
    "entries.post_versions": {PATIENT},
    "entries.put_version": {PATIENT},
    "entry_history.get_entries": {PATIENT, CLINICIAN},
    "entry_history.put_settling": {CLINICIAN},
    "instruments.get_instruments": {ADMINISTRATOR},
    "instruments.get_questionnaires": {PATIENT, CLINICIAN},
    "instruments.put_instruments": {ADMINISTRATOR},
    "patients.delete_patient_sign_ins": {CLINICIAN},
    "patients.get_patients": {CLINICIAN},
    "patients.get_trend": {PATIENT, CLINICIAN},
    "patients.put_patient": {CLINICIAN},
    "patients.put_condition": {CLINICIAN},
    "relief.get_logging": {CLINICIAN},
    "relief.get_relief": {CLINICIAN},
    "relief.get_relief_rules": {ADMINISTRATOR},
    "relief.get_relief_trends": {CLINICIAN},
    "relief.post_relief_refreshes": {CLINICIAN, ADMINISTRATOR},
    "relief.put_relief_rules": {ADMINISTRATOR},
    "reminders.delete_push": {PATIENT},
    "reminders.get_calendar": {PATIENT},
    "reminders.get_reminders": {PATIENT},
    "reminders.post_email_code": {PATIENT},
    "reminders.post_email_confirmation": {PATIENT},
    "reminders.post_snooze": {PATIENT},
    "reminders.put_push": {PATIENT},
    "reminders.put_reminders": {PATIENT},
    "requests.get_requests": {PATIENT, CLINICIAN},
    "requests.put_answer": {CLINICIAN},
    "reviews.put_review": {CLINICIAN},
    "sessions.put_confounder": {CLINICIAN},
    "sessions.put_session": {CLINICIAN},
    "sign_ins.delete_current_sign_in": set(Role),
    "sign_ins.delete_sign_ins": set(Role),
    "sign_ins.get_me": set(Role),
}

QUERIES = {
    "relief.get_relief": "?by=route",
    "entry_history.get_entries": "?day=2026-03-02",
}  # what a call cannot do without
RULES = {"parameters": parameters_view(DEFAULT_RULES), "late_counts": False}

SAID = {"en": "Taken over", "es": None}
TEXTS = {"before": SAID, "after": SAID, "gone": SAID}


@dataclass(frozen=True)
class Ids:
    """What stands in the addresses and bodies of a call."""

    patient_id: UUID = field(default_factory=uuid7)
    person_id: UUID = field(default_factory=uuid7)
    review_id: UUID = field(default_factory=uuid7)
    session_id: UUID = field(default_factory=uuid7)
    confounder_id: UUID = field(default_factory=uuid7)
    version_id: UUID = field(default_factory=uuid7)
    entry_id: UUID = field(default_factory=uuid7)


@dataclass(frozen=True)
class Call:
    """One method of one route."""

    method: str
    url: str
    endpoint: str
    body: Any
    headers: dict[str, str]
    has_id: bool

    def by(self, client: FlaskClient) -> Any:
        """Make the call."""
        return client.open(self.url, method=self.method, json=self.body, headers=self.headers)


def every_call(app: Flask, ids: Ids | None = None) -> Iterator[Call]:
    """Yield every call that is not expressly public."""
    ids = ids or Ids()
    bodies, seen = _bodies(ids), {"clinic.put_clinic": {"If-Match": '"1"'}}
    seen |= {"patients.put_condition": {"If-Match": '"1"'}}
    seen |= {"relief.put_relief_rules": {"If-Match": '"0"'}}
    seen |= {"instruments.put_instruments": {"If-Match": '"0"'}}
    seen |= {"clinic_texts.put_texts": {"If-Match": '"0"'}}
    seen |= {"reminders.put_reminders": {"If-Match": '"0"'}}
    for endpoint in ("sessions.put_session", "sessions.put_confounder"):
        seen[endpoint] = {"If-None-Match": "*"}
    for rule in app.url_map.iter_rules():
        if rule.endpoint in PUBLIC:
            continue
        _, url = rule.build(vars(ids), append_unknown=False)
        url += QUERIES.get(rule.endpoint, "")
        for method in sorted(rule.methods - {"OPTIONS", "HEAD"}):
            body, headers = bodies.get(rule.endpoint), seen.get(rule.endpoint, {})
            yield Call(method, url, rule.endpoint, body, headers, bool(rule.arguments))


def _bodies(ids: Ids) -> dict[str, Any]:
    version = wire(entry_version(id=ids.version_id, entry_id=ids.entry_id))
    return {
        "clinic.put_clinic": {"name": "Taken over", "device_alone": True, "phone": None},
        "clinic.put_staff": {"name": "Mallory", "login": f"m-{uuid7()}", "role": "clinician"},
        "clinic_texts.put_texts": TEXTS,
        "entries.post_versions": {"versions": [version]},
        "entries.put_version": version,
        "entry_history.put_settling": version,
        "instruments.put_instruments": {"plans": [], "same_day_cover": True},
        "patients.put_patient": {"name": "Taken over"},
        "patients.put_condition": {"condition": "crps"},
        "relief.put_relief_rules": RULES,
        "reminders.post_email_confirmation": {"code": "000000"},
        "reminders.put_push": a_subscription(),
        "reminders.put_reminders": wishes(),
        "requests.put_answer": {"answer": "seen"},
        "reviews.put_review": {"revision": 0},
        "sessions.put_confounder": wire(a_confounder()),
        "sessions.put_session": wire(a_session()),
    }


PUBLIC_BODIES = {
    "enrolment.post_enrolment": {"code": "0", "passphrase": PASSPHRASE, "zone": "Etc/UTC"},
    "enrolment.post_look_up": {"code": "0"},
    "sign_ins.post_sign_in": {"login": "nobody", "passphrase": "none"},
}
