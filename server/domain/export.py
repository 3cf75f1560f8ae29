"""What the phone must know without a network, as plain data, with vectors that both sides pass.

`reliefspan export-rules` writes it to the client's folder; a test fails when that copy is stale.
"""

from dataclasses import asdict
from typing import Any, Final

from server.domain import clinic_texts, entries, entry_parts, people, sessions
from server.domain.body_sites import BODY_SITES
from server.domain.effect_export import effect_vectors, exported_effect_rules
from server.domain.export_scores import score_vectors
from server.domain.export_vectors import heads_vectors, urgency_vectors
from server.domain.side_effects import EFFECTS, SEVERITY_MILD, SEVERITY_SEVERE
from server.domain.urgency import RED_SIGNS, URGENCY_RULES

LIMITS: Final = {
    "pain": {"min": entries.PAIN_MIN, "max": entries.PAIN_MAX},
    "severity": {"min": SEVERITY_MILD, "max": SEVERITY_SEVERE},
    "note_max_characters": entries.NOTE_MAX_CHARACTERS,
    "replaces_max": entries.REPLACES_MAX,
    "batch_max": entries.BATCH_MAX,
    "fill_in_days": entries.FILL_IN_DAYS,
    "rescue_max": entry_parts.RESCUE_MAX,
    "rescue_name_max_characters": entry_parts.RESCUE_NAME_MAX_CHARACTERS,
    "rescue_dose_max_characters": entry_parts.RESCUE_DOSE_MAX_CHARACTERS,
    "rescue_times_max": entry_parts.RESCUE_TIMES_MAX,
    "dose_max_mg": sessions.DOSE_MAX_MG,
    "weight_kg": {"min": sessions.WEIGHT_MIN_KG, "max": sessions.WEIGHT_MAX_KG},
    "duration_max_minutes": sessions.DURATION_MAX_MINUTES,
    "session_note_max_characters": sessions.SESSION_NOTE_MAX_CHARACTERS,
    "clinic_text_max_characters": clinic_texts.TEXT_MAX_CHARACTERS,
    "name_max_characters": people.NAME_MAX_CHARACTERS,
    "login_max_characters": people.LOGIN_MAX_CHARACTERS,
    "passphrase_min_characters": people.PASSPHRASE_MIN_CHARACTERS,
    "passphrase_max_characters": people.PASSPHRASE_MAX_CHARACTERS,
}


def exported_rules() -> dict[str, Any]:
    """Return limits, codes and rules for the phone, ready for JSON."""
    return {
        "limits": LIMITS,
        "kinds": list(entries.Kind),
        "helping": list(entries.Helping),
        "routes": list(sessions.Route),
        "confounder_kinds": list(sessions.ConfounderKind),
        "body_sites": [asdict(site) for site in BODY_SITES],
        "effects": [{"code": one.code, "for_patients": one.for_patients} for one in EFFECTS],
        "urgency_rules": [asdict(rule) for rule in URGENCY_RULES],
        "red_signs": list(RED_SIGNS),
        **exported_effect_rules(),
    }


def exported_vectors() -> dict[str, Any]:
    """Return what the phone's repeated rules must answer; apart, so that no phone loads it."""
    return {
        "heads": heads_vectors(),
        "scores": score_vectors(),
        "urgency": urgency_vectors(),
        **effect_vectors(),
    }
