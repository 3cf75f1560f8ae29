"""PHQ-8: the PHQ-9 without item 9, for clinics that cannot answer that one on the same day."""

from dataclasses import replace
from typing import Final

from server.domain.instruments import phq_9

INSTRUMENT: Final = replace(
    phq_9.INSTRUMENT,
    code="phq_8",
    name="PHQ-8",
    place=30,
    items=phq_9.ITEMS[:8],
    crisis_item=None,
    by_default=True,
)
