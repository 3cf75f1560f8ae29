"""What patients write beside the numbers: a few short notes, in their own plain words."""

from random import Random

from server.demo.pain import LivedDay

AFTER_A_SESSION = (
    "Slept most of the afternoon. Fine now.",
    "Floaty in the car, my sister drove.",
    "Staff were kind. Room a bit bright.",
    "Odd two hours, then calm.",
    "Felt sick on the way home, gone by supper.",
)
WHEN_IT_HOLDS = (
    "Walked to the shop and back!",
    "First full night in weeks.",
    "Cooked dinner standing up.",
    "Forgot about it for an hour or two.",
    "Played cards with the grandchildren.",
    "Stairs were easy today.",
    "Went to the pool, only stiff afterwards.",
)
WHEN_IT_HAS_WORN_OFF = (
    "Back to how it was before.",
    "Burning again at night.",
    "Could not sit through the film.",
    "Cancelled on a friend again.",
    "It crept back over the weekend.",
    "Counting the days to the next one.",
)
IN_BAD_WEATHER = ("Storm coming, I can always tell.", "Damp and cold. Everything aches.")
FILLED_IN = ("Filling this in late, was too tired.", "Forgot yesterday.", "Phone was flat.")
BEFORE_ANY = ("Long day at work.", "Bad night.", "Same as always.", "Physio in the morning.")


def remark(lived: LivedDay, delay_days: int, chance: Random) -> str:
    """Return a note that fits the day."""
    if delay_days:
        return chance.choice(FILLED_IN)
    if lived.last_session == lived.day:
        return chance.choice(AFTER_A_SESSION)
    if lived.bad_weather:
        return chance.choice(IN_BAD_WEATHER)
    if lived.last_session is None:
        return chance.choice(BEFORE_ANY)
    return chance.choice(WHEN_IT_HAS_WORN_OFF if lived.gone is not None else WHEN_IT_HOLDS)
