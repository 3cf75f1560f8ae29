"""What an invented patient tells of a day beside the score: each keeps to a few parts."""

from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Any

from server.demo.cast import SIGNS_IN  # whoever looks around sees all of it
from server.demo.pain import LivedDay
from server.demo.seeds import stream
from server.domain.entries import PAIN_MAX, PAIN_MIN
from server.domain.entry_parts import Rescue

SITES = {  # where a condition hurts, as this map names it
    "crps": ("right_hand", "right_forearm", "left_foot"),
    "fibromyalgia": ("upper_back", "lower_back", "left_shoulder", "right_shoulder", "back_of_neck"),
    "migraine": ("forehead", "back_of_head", "back_of_neck"),
    "neuropathic": ("left_foot", "right_foot", "left_shin", "right_shin"),
}
ELSEWHERE = ("lower_back", "left_thigh", "left_calf")
MEDICINES = (  # invented people take what is in many cupboards
    Rescue(name="Paracetamol", dose="500 mg", times=None),
    Rescue(name="Ibuprofen", dose="400 mg", times=None),
    Rescue(name="Metamizole", dose="575 mg", times=None),
    Rescue(name="Tramadol", dose="50 mg", times=None),
)
BAD_DAY = 6  # points from which somebody reaches for a medicine


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """Which parts one patient fills in, as a share of check-ins, and what is always the same."""

    worst_and_least: float
    sleep: float
    activity: float
    where: float
    rescue: float
    sites: tuple[str, ...]
    medicines: tuple[Rescue, ...]


@cache
def habits_of(name: str, condition: str) -> Habits:
    """Return what a patient usually tells; many tell the score and little else."""
    chance = stream("parts", name)
    share = 0.9 if name == SIGNS_IN else chance.choice((0.0, 0.0, 0.3, 0.6, 0.9))
    sites = SITES.get(condition, ELSEWHERE)
    return Habits(
        worst_and_least=share * chance.random(),
        sleep=share * chance.random(),
        activity=share * chance.random(),
        where=share * chance.random() * 0.4,
        rescue=share,
        sites=tuple(chance.sample(sites, min(len(sites), chance.choice((1, 2, 3))))),
        medicines=tuple(chance.sample(MEDICINES, chance.choice((1, 1, 2)))),
    )


def parts_of(name: str, condition: str, lived: LivedDay, pain: int) -> dict[str, Any]:
    """Return the further answers of a check-in, by field; what is left out was not answered."""
    habits, chance = habits_of(name, condition), stream("parts", name, lived.day)
    told: dict[str, Any] = {}
    if chance.random() < habits.worst_and_least:
        told |= {"worst": _near(pain, 1.6, chance), "least": _near(pain, -1.6, chance)}
    if chance.random() < habits.sleep:
        told["sleep_interference"] = _near(pain, -0.5, chance)
    if chance.random() < habits.activity:
        told["activity_interference"] = _near(pain, -1, chance)
    if chance.random() < habits.where:
        told["body_sites"] = habits.sites
    if chance.random() < habits.rescue:
        told["rescue"] = _rescue(habits, pain, chance)
    return told


def _near(pain: int, off_by: float, chance: Random) -> int:
    return min(PAIN_MAX, max(PAIN_MIN, round(pain + off_by + chance.gauss(0, 0.7))))


def _rescue(habits: Habits, pain: int, chance: Random) -> tuple[Rescue, ...]:
    """Return what was taken that day; mostly nothing on a good one."""
    likely = 0.75 if pain >= BAD_DAY else 0.08
    return tuple(
        Rescue(name=one.name, dose=one.dose, times=chance.choice((1, 1, 2, 3)))
        for one in habits.medicines
        if chance.random() < likely
    )
