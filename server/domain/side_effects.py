"""Ketamine's own side effects: codes, CTCAE v5 terms and SNOMED CT codes.

Plain labels live in the client's message files, one for each code and language. MedDRA codes need a
licence and stay out. A severity given by a patient is never turned into a CTCAE grade.
"""

from dataclasses import dataclass
from typing import Final

SEVERITY_MILD: Final = 1
SEVERITY_MODERATE: Final = 2
SEVERITY_SEVERE: Final = 3

PSYCHIATRIC_OTHER: Final = "Psychiatric disorders - Other, specify"
EYE_OTHER: Final = "Eye disorders - Other, specify"


@dataclass(frozen=True, slots=True)
class Effect:
    """One kind of side effect."""

    code: str  # ours, stable, stored with each report
    ctcae_terms: tuple[str, ...]  # CTCAE v5 names; several where plain words do, or none
    snomed_codes: tuple[str, ...]  # empty: no verified code for what a patient reports
    for_patients: bool = True  # False: a clinician judges it


# In the order in which a patient meets them: what is common after a session first.
EFFECTS: Final = (
    Effect("dizziness", ("Dizziness", "Vertigo"), ("404640003", "399153001")),
    Effect("near_faint", ("Presyncope",), ("386705008",)),
    Effect("fainted", ("Syncope",), ("271594007",)),
    Effect("nausea", ("Nausea",), ("422587007",)),
    Effect("vomiting", ("Vomiting",), ("422400008",)),
    Effect("headache", ("Headache",), ("25064002",)),
    Effect("drowsy", ("Somnolence",), ("271782001",)),
    Effect("tired", ("Fatigue",), ("84229001",)),
    Effect("confused", ("Confusion",), ("286933003",)),
    Effect(
        "memory",
        ("Memory impairment", "Concentration impairment"),
        ("386807006", "26329005"),
    ),
    Effect("detached", (PSYCHIATRIC_OTHER,), ()),
    Effect("hallucinations", ("Hallucinations",), ("7011001",)),
    Effect("vivid_dreams", (PSYCHIATRIC_OTHER,), ()),
    Effect("sleep_trouble", ("Insomnia",), ("193462001",)),
    Effect("blurred_vision", ("Blurred vision",), ("111516008",)),
    Effect("double_vision", (EYE_OTHER,), ("24982008",)),
    Effect("pounding_heart", ("Palpitations", "Sinus tachycardia"), ("80313002", "3424008")),
    Effect("high_blood_pressure", ("Hypertension",), ("24184005",)),
    Effect("anxiety", ("Anxiety",), ("48694002", "225624000")),
    Effect("agitated", ("Agitation",), ("24199005",)),
    Effect("low_mood", ("Depression",), ("366979004",)),
    Effect("suicidal_thoughts", ("Suicidal ideation",), ("6471006",)),
    Effect("urinating_often", ("Urinary frequency", "Urinary urgency"), ("162116003", "75088002")),
    Effect("painful_urination", ("Dysuria",), ("49650001",)),
    Effect("blood_in_urine", ("Hematuria",), ("34436003",)),
    Effect("belly_pain", ("Abdominal pain",), ("21522001",)),
    Effect(
        "yellow_skin",  # CTCAE has no jaundice: it grades the failure or the laboratory value
        ("Hepatic failure", "Alanine aminotransferase increased"),
        ("18165001",),
    ),
    Effect("short_of_breath", ("Dyspnea",), ("267036007",)),
    Effect("chest_pain", ("Chest pain - cardiac",), ("29857009",)),
    Effect("seizure", ("Seizure",), ("91175000",)),
    Effect("nose_irritation", ("Nasal congestion",), ()),
    Effect("injection_site", ("Injection site reaction",), ()),
    Effect("craving", (), ()),  # what SNOMED has are diagnoses
    Effect("bladder_inflammation", ("Cystitis noninfective",), ("38822007",), for_patients=False),
)

PATIENT_EFFECT_CODES: Final = tuple(effect.code for effect in EFFECTS if effect.for_patients)
