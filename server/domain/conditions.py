"""What a patient is treated for, as far as relief is compared by it."""

from enum import StrEnum
from typing import Final


class Condition(StrEnum):
    """A chronic pain condition. `None` in its place means: nobody has said."""

    CRPS = "crps"
    NEUROPATHIC = "neuropathic"
    FIBROMYALGIA = "fibromyalgia"
    MIGRAINE = "migraine"
    PHANTOM = "phantom"
    CENTRAL = "central"
    POST_SURGICAL = "post_surgical"
    OTHER = "other"


# SNOMED CT concepts. Those left out have none that was verified.
SNOMED_BY_CONDITION: Final = {
    Condition.CRPS: "128200000",
    Condition.NEUROPATHIC: "247398009",
    Condition.FIBROMYALGIA: "203082005",
    Condition.MIGRAINE: "37796009",
    Condition.PHANTOM: "710110008",
    Condition.CENTRAL: "426566004",
}
