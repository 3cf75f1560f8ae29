"""How a problem with code `stale` shows what stands there now."""

from typing import Any

from server.domain.clinic_rules import ShownRules
from server.domain.clinic_texts import ClinicTexts
from server.domain.instrument_plans import ClinicInstruments
from server.domain.patients import Patient
from server.domain.people import Clinic
from server.domain.reminders import ShownReminders
from server.domain.sessions import StoredConfounder, StoredSession
from server.schemas.base import WireSchema
from server.schemas.clinic import ClinicSchema
from server.schemas.clinic_texts import ClinicTextsSchema
from server.schemas.instruments import ClinicInstrumentsSchema
from server.schemas.patient import PatientSchema
from server.schemas.reminders import RemindersSchema
from server.schemas.rules import ShownRulesSchema
from server.schemas.session import StoredConfounderSchema, StoredSessionSchema

SCHEMA_BY_KIND: dict[type, type[WireSchema]] = {
    Clinic: ClinicSchema,
    ClinicInstruments: ClinicInstrumentsSchema,
    ClinicTexts: ClinicTextsSchema,
    Patient: PatientSchema,
    ShownReminders: RemindersSchema,
    ShownRules: ShownRulesSchema,
    StoredConfounder: StoredConfounderSchema,
    StoredSession: StoredSessionSchema,
}


def dump_current(current: object) -> Any:
    """Return a thing with one current state as it goes over the wire."""
    return SCHEMA_BY_KIND[type(current)]().dump(current)
