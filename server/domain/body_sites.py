"""Where it hurts: the regions of a simple map of the body, front and back.

Left and right are the patient's own. Plain labels live in the client's message files.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Face(StrEnum):
    """The side of the map that shows a region."""

    FRONT = "front"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class BodySite:
    """One region of the map."""

    code: str  # ours, stable, stored with each check-in
    face: Face


_FRONT: Final = (
    *("forehead", "face", "throat", "chest", "belly", "groin"),
    *("right_shoulder", "left_shoulder", "right_upper_arm", "left_upper_arm"),
    *("right_forearm", "left_forearm", "right_hand", "left_hand", "right_thigh", "left_thigh"),
    *("right_knee", "left_knee", "right_shin", "left_shin", "right_foot", "left_foot"),
)
_BACK: Final = (
    *("back_of_head", "back_of_neck", "upper_back", "lower_back"),
    *("left_buttock", "right_buttock", "left_back_of_thigh", "right_back_of_thigh"),
    *("left_calf", "right_calf", "left_sole", "right_sole"),
)
# From head to foot, as one reads the map.
BODY_SITES: Final = (
    *(BodySite(code, Face.FRONT) for code in _FRONT),
    *(BodySite(code, Face.BACK) for code in _BACK),
)
BODY_SITE_CODES: Final = tuple(site.code for site in BODY_SITES)
