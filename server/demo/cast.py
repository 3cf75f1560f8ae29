"""The invented people of the demo clinic. Nobody here exists: surnames are made of landscape."""

from typing import Any

from server.demo.members import Condition, Habit, Member, Plan, Trend
from server.domain.people import Role

CONDITIONS = {
    "crps": Condition(pain=7.2, relief_days=27, weather=1.2),
    "neuropathic": Condition(pain=6.7, relief_days=12, weather=0.5),
    "fibromyalgia": Condition(pain=6.5, relief_days=7, weather=1.6),
    "migraine": Condition(pain=6.0, relief_days=16, weather=1.4),
    "phantom": Condition(pain=6.3, relief_days=14, weather=0.9),
    "post_surgical": Condition(pain=6.4, relief_days=11, weather=0.4),
    "central": Condition(pain=7.1, relief_days=9, weather=0.3),
}
AS_NEEDED, CALENDAR, SERIES = Plan.AS_NEEDED, Plan.CALENDAR, Plan.SERIES
DILIGENT, STEADY, SPARSE = Habit.DILIGENT, Habit.STEADY, Habit.SPARSE
SHORTENING, LENGTHENING = Trend.SHORTENING, Trend.LENGTHENING


def _member(name: str, about: str, plan: Plan, habit: Habit, joins: int, **more: Any) -> Member:
    """Return a patient; `about` is the condition and the route."""
    condition, route = about.split()
    return Member(
        name=name, condition=condition, route=route, plan=plan, habit=habit, joins=joins, **more
    )


PATIENTS = (  # the first two are what a look around needs
    _member("Siobhán Larkmeadow", "migraine im", AS_NEEDED, STEADY, 101, calls=538),
    _member("Ewan Driftmoor", "neuropathic iv", Plan.INVITED, STEADY, 544, first=575),
    _member("Amara Lanternfield", "crps iv", AS_NEEDED, DILIGENT, 0, trend=SHORTENING),
    _member("Mateo Riverbrook", "neuropathic iv", CALENDAR, DILIGENT, 3),
    _member("Ingrid Snowhollow", "fibromyalgia im", AS_NEEDED, STEADY, 5),
    _member("Kenji Copperleaf", "phantom iv", SERIES, DILIGENT, 8),
    _member("Fatima Starwell", "migraine nasal", AS_NEEDED, STEADY, 12, trend=SHORTENING),
    _member("Oluwaseun Brightwater", "crps iv", SERIES, STEADY, 14),
    _member("Priya Lakelight", "neuropathic im", AS_NEEDED, DILIGENT, 20, disputes=540),
    _member("Dmitri Fernwhistle", "central iv", CALENDAR, SPARSE, 22),
    _member("Lucía Moonbridge", "fibromyalgia iv", AS_NEEDED, DILIGENT, 30, trend=LENGTHENING),
    _member("Padraig Thistledown", "post_surgical iv", CALENDAR, STEADY, 33, responds=False),
    _member("Mei-Lin Cloudberry", "migraine iv", CALENDAR, DILIGENT, 40),
    _member("Tomasz Hazelwick", "neuropathic iv", AS_NEEDED, STEADY, 47, confounder=(310, "block")),
    _member("Aisha Goldenreed", "crps im", AS_NEEDED, DILIGENT, 55, trend=SHORTENING),
    _member("Björn Pebblewick", "post_surgical im", AS_NEEDED, SPARSE, 60, stops=470),
    _member("Chiara Willowmere", "fibromyalgia nasal", AS_NEEDED, STEADY, 66),
    _member("Kwame Ambergate", "phantom iv", AS_NEEDED, DILIGENT, 75),
    _member("Noor Silverpine", "neuropathic iv", CALENDAR, DILIGENT, 82, responds=False),
    _member("Rosa Candlewood", "crps iv", SERIES, DILIGENT, 90, confounder=(402, "opioid_change")),
    _member("Ravi Sunthorn", "central iv", AS_NEEDED, DILIGENT, 110),
    _member("Yara Bluepetal", "neuropathic nasal", Plan.MAINTENANCE, DILIGENT, 120, first=330),
    _member("Henrik Mossgrove", "post_surgical iv", AS_NEEDED, STEADY, 131, stops=531, first=150),
    _member("Zainab Pearlstone", "crps iv", AS_NEEDED, DILIGENT, 140),
    _member("Elena Foxwhisper", "fibromyalgia iv", CALENDAR, STEADY, 155, trend=SHORTENING),
    _member("Joaquín Emberlyn", "phantom im", AS_NEEDED, SPARSE, 162),
    _member(
        "Nia Honeydale", "neuropathic iv", AS_NEEDED, DILIGENT, 175, confounder=(455, "surgery")
    ),
    _member("Anatole Birdhollow", "central im", CALENDAR, STEADY, 190, responds=False),
    _member("Leilani Seabright", "migraine iv", SERIES, DILIGENT, 204),
    _member("Marek Stonefeather", "post_surgical iv", AS_NEEDED, STEADY, 221),
    _member("Thandiwe Rainsong", "neuropathic im", AS_NEEDED, STEADY, 240, trend=LENGTHENING),
    _member("Georgios Olivemoor", "crps iv", CALENDAR, DILIGENT, 262),
    _member("Hana Plumriver", "fibromyalgia iv", AS_NEEDED, DILIGENT, 280),
    _member("Walter Quillfeather", "neuropathic iv", CALENDAR, SPARSE, 301, responds=False),
    _member("Soraya Dunelight", "migraine nasal", AS_NEEDED, DILIGENT, 325),
    _member("Emeka Cedarwind", "phantom iv", AS_NEEDED, STEADY, 350),
    _member("Astrid Wintermoss", "post_surgical im", CALENDAR, STEADY, 390, pain=2.1),
    _member("Pilar Clementide", "crps iv", AS_NEEDED, DILIGENT, 430, first=452, stops=538),
    _member("Maximiliana Thistleberry-Lark", "neuropathic iv", SERIES, DILIGENT, 500, first=539),
    _member("Tevita Coralcrest", "central iv", Plan.WAITING, STEADY, 530, first=564),
)
STAFF = (  # role, name, login; the administrator first
    (Role.ADMINISTRATOR, "Odette Keysworth", "demo-administrator"),
    (Role.CLINICIAN, "Saskia Lampwright", "demo-clinician"),
    (Role.CLINICIAN, "Tobias Greenlock", "demo-nurse"),
)
LOOKED_AT = {  # each Monday
    *("Siobhán Larkmeadow", "Mateo Riverbrook", "Maximiliana Thistleberry-Lark"),
}
SIGNS_IN = "Siobhán Larkmeadow"  # the patient who has a passphrase, for whoever looks around
